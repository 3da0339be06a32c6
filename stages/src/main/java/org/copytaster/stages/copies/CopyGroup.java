// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Fact;
import org.copytaster.model.Fact.CopyFound;
import org.copytaster.model.Fact.Relation;

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

/// Articles with the same copy, who matches whom, and what was told about them.
final class CopyGroup {

    /// A text of which the other has this part is held by it.
    private static final double HELD = 0.85;

    private static final int MOST_COMPARISONS = 12;

    private final Map<ArticleId, Article> members = new TreeMap<>();
    private final Map<ArticleId, TreeSet<ArticleId>> matches = new TreeMap<>();
    private final Map<ArticleId, ArticleId> told = new TreeMap<>();
    private Article original;
    private int shortestSample;
    private CopyGroup into = this;

    CopyGroup(Article founder, int sample) {
        original = founder;
        shortestSample = sample;
        members.put(founder.id(), founder);
        matches.put(founder.id(), new TreeSet<>());
    }

    /// The group that this one is part of by now.
    CopyGroup now() {
        CopyGroup now = this;
        while (now.into != now) {
            now = now.into;
        }
        return now;
    }

    /// Whether the group has one article, which is nobody's copy.
    boolean isAlone() {
        return members.size() == 1;
    }

    int shortestSample() {
        return shortestSample;
    }

    /// The member that a text matches: the original, if that does.
    Optional<ArticleId> matchOf(Shingles shingles) {
        List<Article> tried = new ArrayList<>(List.of(original));
        members.values().stream()
                .filter(member -> !member.id().equals(original.id()))
                .limit(MOST_COMPARISONS)
                .forEach(tried::add);
        return tried.stream()
                .filter(member -> shingles.carries(Shingles.of(member.text())))
                .map(Article::id)
                .findFirst();
    }

    /// Takes another group in, because a member of this one matches a member of that one.
    void absorb(CopyGroup other, ArticleId mine, ArticleId theirs) {
        members.putAll(other.members);
        matches.putAll(other.matches);
        told.putAll(other.told);
        matchesOf(mine).add(theirs);
        matchesOf(theirs).add(mine);
        shortestSample = Math.min(shortestSample, other.shortestSample);
        other.into = this;
    }

    /// The links that have not been told yet. Each copy points at the original, or, if the two do not
    /// match themselves, at the match that is nearest to it.
    List<Fact> links() {
        original =
                Precedence.original(
                        members.values().stream()
                                .filter(member -> !told.containsKey(member.id()))
                                .toList());
        Shingles first = Shingles.of(original.text());
        List<Fact> links = new ArrayList<>();
        Map<ArticleId, ArticleId> nearer = towardsOriginal();
        for (Map.Entry<ArticleId, ArticleId> step : nearer.entrySet()) {
            Article copy = member(step.getKey());
            ArticleId before = told.get(copy.id());
            if (before != null
                    && (before.equals(original.id()) || before.equals(step.getValue()))) {
                continue;
            }
            Shingles runs = Shingles.of(copy.text());
            Article parent = runs.carries(first) ? original : member(step.getValue());
            told.put(copy.id(), parent.id());
            links.add(link(copy, runs, parent));
        }
        return links;
    }

    /// For every other member, its match on the shortest way to the original.
    private Map<ArticleId, ArticleId> towardsOriginal() {
        Map<ArticleId, ArticleId> nearer = new TreeMap<>();
        Deque<ArticleId> reached = new ArrayDeque<>(List.of(original.id()));
        while (!reached.isEmpty()) {
            ArticleId here = reached.removeFirst();
            for (ArticleId match : matchesOf(here)) {
                if (!match.equals(original.id()) && nearer.putIfAbsent(match, here) == null) {
                    reached.add(match);
                }
            }
        }
        return nearer;
    }

    private Article member(ArticleId id) {
        return Objects.requireNonNull(members.get(id));
    }

    private Set<ArticleId> matchesOf(ArticleId id) {
        return Objects.requireNonNull(matches.get(id));
    }

    private static Fact link(Article copy, Shingles runs, Article parent) {
        Shingles source = Shingles.of(parent.text());
        double ofCopy = runs.within(source);
        double ofSource = source.within(runs);
        Relation relation =
                ofSource >= HELD
                        ? Relation.SAME
                        : ofCopy >= HELD ? Relation.TRIMMED : Relation.EDITED;
        List<Evidence> shared =
                runs.stretchesIn(source, copy.text()).stream().map(copy::evidence).toList();
        return new CopyFound(copy.id(), parent.id(), relation, shared);
    }
}
