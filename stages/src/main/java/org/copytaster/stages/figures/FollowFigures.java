// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.figures;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;
import org.copytaster.stages.figures.Series.Given;
import org.copytaster.stages.text.FoldedWords;

import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Puts together the figures of a story that are of one thing: the same measure, in sentences that
/// share words which are rare among the sentences with figures, each with its likest of another article. A series is told only where at least
/// two articles give different numbers: a number that nobody changes is in the text already.
public final class FollowFigures {

    private static final int STEM = 6;
    private static final int SHORTEST = 4;

    /// How many rare words two sentences must share.
    private static final int SHARED = 2;

    /// A word in a larger share of the sentences with figures says nothing about one of them.
    private static final double COMMON = 0.25;

    /// In a small story so many sentences may share a word that is still rare.
    private static final int FEW = 6;

    /// Smaller numbers are too common to know a thing by.
    private static final double TELLING = 10;

    /// How many numbers one page gives of one thing at most.
    private static final int MOST_OF_A_PAGE = 2;

    /// Days between two pages of one news.
    private static final long NEAR = 3;

    private FollowFigures() {}

    /// A figure with the stems of its sentence; each is only like itself.
    private static final class Node {

        private final Given given;
        private final Set<String> stems;

        /// By other articles, the most stems that it shares with a figure of theirs.
        private final Map<ArticleId, Long> most = new HashMap<>();

        private Node(Given given) {
            this.given = given;
            this.stems = FollowFigures.stems(given.figure());
        }

        private ArticleId article() {
            return given.reading().article().id();
        }

        private long shared(Node other) {
            return stems.stream().filter(other.stems::contains).count();
        }

        private void meet(Node other) {
            long shared = article().equals(other.article()) ? 0 : shared(other);
            if (shared >= SHARED) {
                most.merge(other.article(), shared, Math::max);
                other.most.merge(article(), shared, Math::max);
            }
        }

        /// A page tells of many things in like words ("in 60 countries", "in 90 countries"). So a figure is only of
        /// one thing with that figure of another page which shares most with it, if that holds the other way
        /// round as well.
        private boolean isOfOneThingWith(Node other) {
            Long mine = most.get(other.article());
            return (mine != null && mine.equals(other.most.get(article())) && mine == shared(other))
                    || isTranslationOf(other);
        }

        /// Two languages share no words: there the same number in the same days must do.
        private boolean isTranslationOf(Node other) {
            Header header = given.reading().article().header();
            Header others = other.given.reading().article().header();
            Stamp day = header.published();
            Stamp otherDay = others.published();
            return given.figure().value() == other.given.figure().value()
                    && given.figure().value() >= TELLING
                    && !Objects.equals(header.language(), others.language())
                    && day != null
                    && otherDay != null
                    && Math.abs(ChronoUnit.DAYS.between(day.day(), otherDay.day())) <= NEAR;
        }
    }

    /// The series of the articles of one story, the one that most articles give first.
    public static List<Series> in(Collection<Reading> readings) {
        Map<String, List<Node>> byMeasure = new TreeMap<>();
        for (Reading reading : readings) {
            for (Figure figure : FindFigures.in(reading)) {
                byMeasure
                        .computeIfAbsent(figure.measure(), none -> new ArrayList<>())
                        .add(new Node(new Given(reading, figure)));
            }
        }
        dropCommonStems(byMeasure.values().stream().flatMap(List::stream).toList());
        byMeasure.values().forEach(FollowFigures::meet);
        List<Series> found = new ArrayList<>();
        byMeasure.values().forEach(nodes -> found.addAll(series(nodes)));
        found.sort(
                Comparator.comparingLong(FollowFigures::articles)
                        .reversed()
                        .thenComparing(Series::measure)
                        .thenComparing(series -> place(series.given().getFirst())));
        return found;
    }

    private static void dropCommonStems(List<Node> nodes) {
        Map<String, Integer> counts = new HashMap<>();
        for (Node node : nodes) {
            node.stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
        int most = Math.max(FEW, (int) (nodes.size() * COMMON));
        for (Node node : nodes) {
            node.stems.removeIf(stem -> counts.getOrDefault(stem, 0) > most);
        }
    }

    private static void meet(List<Node> nodes) {
        for (int one = 0; one < nodes.size(); one++) {
            for (int other = one + 1; other < nodes.size(); other++) {
                nodes.get(one).meet(nodes.get(other));
            }
        }
    }

    private static long articles(Series series) {
        return series.given().stream().map(one -> one.reading().article().id()).distinct().count();
    }

    private static Set<String> stems(Figure figure) {
        Set<String> stems = new HashSet<>();
        for (String word : FoldedWords.of(figure.sentence().words()).words()) {
            if (word.length() >= SHORTEST && !Character.isDigit(word.charAt(0))) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        for (String word : FoldedWords.of(figure.words().words()).words()) {
            stems.remove(word.substring(0, Math.min(STEM, word.length())));
        }
        return stems;
    }

    /// What hangs together, by sharing words one with another.
    private static List<Series> series(List<Node> all) {
        List<Series> found = new ArrayList<>();
        List<Node> left = new ArrayList<>(all);
        while (!left.isEmpty()) {
            Deque<Node> open = new ArrayDeque<>(List.of(left.removeFirst()));
            List<Given> together = new ArrayList<>();
            while (!open.isEmpty()) {
                Node one = open.pop();
                together.add(one.given);
                List<Node> near = left.stream().filter(one::isOfOneThingWith).toList();
                left.removeAll(near);
                near.forEach(open::push);
            }
            dropLists(together);
            if (isTold(together)) {
                together.sort(inTime());
                Figure figure = together.getFirst().figure();
                found.add(new Series(figure.measure(), figure.isFate(), together));
            }
        }
        return found;
    }

    /// A page that gives more numbers than "from 14 to 16" compares several things.
    private static void dropLists(List<Given> together) {
        Map<ArticleId, Set<Double>> values = new HashMap<>();
        for (Given one : together) {
            values.computeIfAbsent(one.reading().article().id(), none -> new HashSet<>())
                    .add(one.figure().value());
        }
        together.removeIf(one ->
                values.getOrDefault(one.reading().article().id(), Set.of()).size()
                        > MOST_OF_A_PAGE);
    }

    private static boolean isTold(List<Given> together) {
        long values = together.stream().map(one -> one.figure().value()).distinct().count();
        long articles =
                together.stream().map(one -> one.reading().article().id()).distinct().count();
        return values > 1 && articles > 1;
    }

    private static Comparator<Given> inTime() {
        return Comparator.comparing(
                        (Given one) -> one.reading().article().header().published(),
                        Comparator.nullsLast(Comparator.<Stamp>naturalOrder()))
                .thenComparing(FollowFigures::place);
    }

    private static String place(Given one) {
        return "%s %09d"
                .formatted(
                        one.reading().article().id().value(), one.figure().words().span().start());
    }
}
