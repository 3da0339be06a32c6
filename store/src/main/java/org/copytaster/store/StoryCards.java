// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Fact;
import org.copytaster.model.StoryId;
import org.copytaster.store.view.StoryCard;
import org.copytaster.store.view.StoryCard.MonthCount;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Sums a story up on a card.
final class StoryCards {

    private static final int LATEST = 3;
    private static final int SHORTEST_TITLE_WORD = 4;

    /// A longer stretch between the first and the last article is told without its empty months: one
    /// of its dates is most likely wrong.
    private static final int MOST_MONTHS = 600;

    private final CopyGraph copies;
    private final Set<ArticleId> copied;
    private final Map<ArticleId, List<String>> actors;

    /// @param actors the actors that each article names
    StoryCards(Collection<Fact.CopyFound> copies, Map<ArticleId, List<String>> actors) {
        this.copies = new CopyGraph(copies);
        this.copied = copies.stream().map(Fact.CopyFound::copy).collect(Collectors.toSet());
        this.actors = actors;
    }

    /// @param members in time order, at least one
    StoryCard card(StoryId id, List<Member> members, List<ChronologyRow> rows) {
        Member central = central(members);
        List<LocalDate> days =
                members.stream().map(Member::day).filter(Objects::nonNull).map(day -> day).toList();
        return new StoryCard(
                id,
                central.title(),
                central.id(),
                members.stream().mapToInt(Member::pages).sum(),
                mostFirst(members, Member::outlet),
                copies.origins(members.stream().map(Member::id).toList()),
                mostFirst(members, Member::language),
                mostFirst(members, Member::section),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                density(members),
                rows.subList(Math.max(0, rows.size() - LATEST), rows.size()).reversed());
    }

    private static List<String> mostFirst(
            List<Member> members, Function<Member, @Nullable String> part) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Member member : members) {
            String value = part.apply(member);
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<MonthCount> density(List<Member> members) {
        TreeMap<YearMonth, Integer> counts = new TreeMap<>();
        for (Member member : members) {
            LocalDate day = member.day();
            if (day != null) {
                counts.merge(YearMonth.from(day), member.pages(), Integer::sum);
            }
        }
        return withoutGaps(counts);
    }

    static List<MonthCount> withoutGaps(SortedMap<YearMonth, Integer> counts) {
        if (counts.isEmpty()
                || ChronoUnit.MONTHS.between(counts.firstKey(), counts.lastKey()) > MOST_MONTHS) {
            return counts.entrySet().stream()
                    .map(one -> new MonthCount(one.getKey(), one.getValue()))
                    .toList();
        }
        List<MonthCount> months = new ArrayList<>();
        for (YearMonth month = counts.firstKey();
                !month.isAfter(counts.lastKey());
                month = month.plusMonths(1)) {
            months.add(new MonthCount(month, counts.getOrDefault(month, 0)));
        }
        return months;
    }

    /// The article that shares most with the others: title words and actors, each counted by how
    /// many other articles have it. Copies stand back behind their originals, and those without a title
    /// behind both, for it heads the story; of equals the earliest.
    private Member central(List<Member> members) {
        List<Member> titled = some(members, member -> !member.title().isBlank());
        List<Member> candidates = some(titled, member -> !copied.contains(member.id()));
        Map<Member, Set<String>> features = new HashMap<>();
        Map<String, Integer> spread = new HashMap<>();
        for (Member member : members) {
            Set<String> mine = features(member);
            features.put(member, mine);
            mine.forEach(feature -> spread.merge(feature, 1, Integer::sum));
        }
        Member best = candidates.getFirst();
        double most = -1;
        for (Member member : candidates) {
            double shared = shared(Objects.requireNonNull(features.get(member)), spread);
            if (shared > most) {
                most = shared;
                best = member;
            }
        }
        return best;
    }

    /// Those that a condition holds for; all where it holds for none.
    private static List<Member> some(List<Member> members, Predicate<Member> condition) {
        List<Member> some = members.stream().filter(condition).toList();
        return some.isEmpty() ? members : some;
    }

    private static double shared(Set<String> features, Map<String, Integer> spread) {
        long shared = features.stream().mapToLong(one -> spread.getOrDefault(one, 1) - 1L).sum();
        return features.isEmpty() ? 0 : shared / Math.sqrt(features.size());
    }

    private Set<String> features(Member member) {
        Set<String> features = new HashSet<>(actors.getOrDefault(member.id(), List.of()));
        for (String word : member.title().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() >= SHORTEST_TITLE_WORD) {
                features.add(word);
            }
        }
        return features;
    }

    /// The order of the front page: the story with the latest article first.
    static Comparator<StoryCard> latestFirst() {
        return Comparator.comparing(
                        StoryCard::last, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(StoryCard::id);
    }
}
