// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.grouping;

import org.copytaster.model.Article;
import org.copytaster.model.Reading;
import org.copytaster.stages.group.NearPieces;
import org.copytaster.stages.group.NearStories;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Trains what tells whether two stories are one affair, and with it what tells to which story a piece
/// of few articles belongs; writes both where the `group` stage reads them. Of sets that know happenings only,
/// those that are known to be different are taken for different affairs.
///
/// Two affairs of one place are what is mistaken for one. What is known of them comes from news on the
/// politics of one country, by topic; and since a case is seldom on five affairs alike, from small cases that
/// are mainly on one of them.
///
/// Arguments: the folder of the stories bench, the folder to write to, and sets to leave out.
public final class TrainSameStory {

    private static final List<String> STORIES = List.of("t17", "entities", "crosslang-en");
    private static final List<String> EVENTS =
            List.of("uci-headlines", "wikinews-events", "ecbplus");

    /// How much more it counts when in a small case on the affairs of one place two of them become one:
    /// there a reader sees it.
    private static final double OF_ONE_PLACE = 2;

    /// Large stories are few, so they are met again and again, each time with something else overlooked.
    private static final int CHANCES = 5;

    private final Path bench;
    private final Set<String> leftOut;

    private TrainSameStory(Path bench, Set<String> leftOut) {
        this.bench = bench;
        this.leftOut = leftOut;
    }

    public static void main(String[] arguments) throws IOException {
        Set<String> leftOut = Set.copyOf(List.of(arguments).subList(2, arguments.length));
        TrainSameStory training = new TrainSameStory(Path.of(arguments[0]), leftOut);
        Path folder = Path.of(arguments[1]);
        double[] weights =
                write(
                        training.stories(),
                        folder.resolve("same-story.weights"),
                        NearStories.clues());
        write(
                training.pieces(weights),
                folder.resolve("piece-of-story.weights"),
                NearPieces.clues());
    }

    private static double[] write(List<GoldPairs> sets, Path file, List<String> clues)
            throws IOException {
        double[] weights = Learning.from(sets, Regression::fit);
        String by = TrainSameStory.class.getName() + " from " + sets.size() + " sets";
        Learning.write(file, by, clues, weights);
        return weights;
    }

    private List<GoldPairs> stories() throws IOException {
        List<GoldPairs> sets = new ArrayList<>();
        for (GoldSet set : read("storylines", STORIES, "story")) {
            sets.add(of(set.name(), set, stories(set)));
        }
        for (GoldSet set : read("events", EVENTS, "event")) {
            sets.add(apart(set.name(), set, stories(set)));
        }
        for (GoldSet set : read("events", List.of("allsides"), "topic")) {
            GoldSet known = set.known();
            sets.add(apart("topics", known, stories(known)));
        }
        return sets;
    }

    private static List<NearStories.Pair> stories(GoldSet set) {
        List<NearStories.Pair> pairs = new ArrayList<>();
        for (int chance = 0; chance < CHANCES; chance++) {
            pairs.addAll(NearStories.of(readings(set), set.groups(), chance));
        }
        return pairs;
    }

    private List<GoldPairs> pieces(double[] weights) throws IOException {
        List<GoldPairs> sets = new ArrayList<>();
        for (GoldSet set : read("storylines", STORIES, "story")) {
            sets.add(of(set.name(), set, pieces(List.of(set), weights)));
            sets.add(
                    of(
                            set.name() + " in small cases",
                            set,
                            pieces(set.casesOfOneStory(), weights)));
        }
        for (GoldSet set : read("events", EVENTS, "event")) {
            sets.add(apart(set.name(), set, pieces(List.of(set), weights)));
        }
        for (GoldSet set : read("events", List.of("allsides"), "topic")) {
            GoldSet known = set.known();
            sets.add(apart("topics", known, pieces(List.of(known), weights)));
            sets.add(
                    apart("topics in small cases", known, pieces(known.casesOfOneStory(), weights))
                            .times(OF_ONE_PLACE));
        }
        return sets;
    }

    private List<GoldSet> read(String folder, List<String> sets, String level) throws IOException {
        List<GoldSet> read = new ArrayList<>();
        for (String set : sets) {
            if (!leftOut.contains(set)) {
                read.add(GoldSet.read(bench, folder + "/" + set, level));
            }
        }
        return read;
    }

    private static List<NearStories.Pair> pieces(List<GoldSet> cases, double[] weights) {
        List<NearStories.Pair> pairs = new ArrayList<>();
        for (GoldSet one : cases) {
            pairs.addAll(NearPieces.of(readings(one), one.groups(), weights));
        }
        return pairs;
    }

    private static GoldPairs of(String name, GoldSet set, List<NearStories.Pair> pairs) {
        return GoldPairs.balanced(name, family(set), clues(pairs, true), clues(pairs, false));
    }

    /// Of a set that knows only what is apart.
    private static GoldPairs apart(String name, GoldSet set, List<NearStories.Pair> pairs) {
        return GoldPairs.balanced(name, family(set), List.of(), clues(pairs, false));
    }

    /// `crosslang-en` holds the articles of t17.
    private static String family(GoldSet set) {
        return set.name().equals("crosslang-en") ? "t17" : set.name();
    }

    private static List<double[]> clues(List<NearStories.Pair> pairs, boolean same) {
        return pairs.stream()
                .filter(pair -> pair.same() == same)
                .map(NearStories.Pair::clues)
                .toList();
    }

    private static List<Reading> readings(GoldSet set) {
        List<Reading> readings = new ArrayList<>();
        for (Article article : set.articles()) {
            readings.add(new Reading(article, List.of(), List.of(), List.of(), List.of()));
        }
        return readings;
    }
}
