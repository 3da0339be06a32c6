// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Fact;
import org.copytaster.model.Fact.CopyFound;
import org.copytaster.model.Fact.Relation;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Articles with the same copy, who matches whom, and what was told about them.
final class CopyGroup {

    /// A text of which the other has this part is held by it.
    private static final double HELD = 0.85;

    private static final int MOST_COMPARISONS = 12;

    private final Map<ArticleId, Member> members = new TreeMap<>();
    private Carrier original;

    /// An article of the group.
    private static final class Member {
        private final Carrier article;
        private Set<ArticleId> matches = Set.of();

        /// Whose copy it was said to be last; null if it was not.
        private @Nullable ArticleId told;

        private Member(Carrier article) {
            this.article = article;
        }

        private void match(ArticleId other) {
            matches = new TreeSet<>(matches);
            matches.add(other);
        }
    }

    CopyGroup(Carrier founder) {
        original = founder;
        members.put(founder.id(), new Member(founder));
    }

    /// Whether the group has one article, which is nobody's copy.
    boolean isAlone() {
        return members.size() == 1;
    }

    /// The member that a text matches: the original, if that does.
    Optional<ArticleId> matchOf(Shingles shingles, Function<Carrier, Shingles> runsOf) {
        List<Carrier> tried = new ArrayList<>(List.of(original));
        members.values().stream()
                .map(member -> member.article)
                .filter(article -> !article.id().equals(original.id()))
                .limit(MOST_COMPARISONS)
                .forEach(tried::add);
        return tried.stream()
                .filter(article -> shingles.carries(runsOf.apply(article)))
                .map(Carrier::id)
                .findFirst();
    }

    /// Takes another group in, because a member of this one matches a member of that one.
    void absorb(CopyGroup other, ArticleId mine, ArticleId theirs) {
        members.putAll(other.members);
        member(mine).match(theirs);
        member(theirs).match(mine);
    }

    /// The links that have not been told yet. Each copy points at the original, or, if the two do not
    /// match themselves, at the match that is nearest to it.
    List<Fact> links(Function<Carrier, Shingles> runsOf) {
        original =
                Precedence.original(
                        members.values().stream()
                                .filter(member -> member.told == null)
                                .map(member -> member.article)
                                .toList());
        Shingles first = runsOf.apply(original);
        List<Fact> links = new ArrayList<>();
        Map<ArticleId, ArticleId> nearer = towardsOriginal();
        for (Map.Entry<ArticleId, ArticleId> step : nearer.entrySet()) {
            Member copy = member(step.getKey());
            ArticleId before = copy.told;
            if (before != null
                    && (before.equals(original.id()) || before.equals(step.getValue()))) {
                continue;
            }
            Shingles runs = runsOf.apply(copy.article);
            Carrier parent = runs.carries(first) ? original : member(step.getValue()).article;
            copy.told = parent.id();
            links.add(link(copy.article, runs, parent.id(), runsOf.apply(parent)));
        }
        return links;
    }

    /// For every other member, its match on the shortest way to the original.
    private Map<ArticleId, ArticleId> towardsOriginal() {
        Map<ArticleId, ArticleId> nearer = new TreeMap<>();
        Deque<ArticleId> reached = new ArrayDeque<>(List.of(original.id()));
        while (!reached.isEmpty()) {
            ArticleId here = reached.removeFirst();
            for (ArticleId match : member(here).matches) {
                if (!match.equals(original.id()) && nearer.putIfAbsent(match, here) == null) {
                    reached.add(match);
                }
            }
        }
        return nearer;
    }

    private Member member(ArticleId id) {
        return Objects.requireNonNull(members.get(id));
    }

    private static Fact link(Carrier copy, Shingles runs, ArticleId parent, Shingles source) {
        double ofCopy = runs.within(source);
        double ofSource = source.within(runs);
        Relation relation =
                ofSource >= HELD
                        ? Relation.SAME
                        : ofCopy >= HELD ? Relation.TRIMMED : Relation.EDITED;
        String text = copy.text().get();
        List<Evidence> shared =
                runs.stretchesIn(source, text).stream()
                        .map(span -> Evidence.of(copy.id(), text, span))
                        .toList();
        return new CopyFound(copy.id(), parent, relation, shared);
    }
}
