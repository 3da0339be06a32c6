// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.timelines;

import org.copytaster.eval.grouping.Learning;
import org.copytaster.stages.pipeline.PlainRunner;
import org.copytaster.stages.timeline.DayClue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Trains which days of a story matter, and writes the weights where the `timeline` stage reads them. Prints F1
/// of the days of each set, by weights that have seen all topics and by weights that have not seen the topic.
///
/// Arguments: the folder of the stories bench, and the file to write.
public final class TrainDaysThatMatter {

    private static final List<String> SETS = List.of("t17", "crisis", "entities");
    private static final String ARTICLES = ".articles.jsonl.gz";

    private TrainDaysThatMatter() {}

    public static void main(String[] arguments) throws IOException {
        List<GoldTopic> topics = read(Path.of(arguments[0]).resolve("timelines"));
        double[] weights = Ranking.learn(topics);
        for (String set : SETS) {
            List<GoldTopic> own = topics.stream().filter(topic -> topic.set().equals(set)).toList();
            print(set + ", in sample", own.stream().flatMap(one -> f1(one, weights)));
            print(set + ", held out", own.stream().flatMap(one -> f1(one, without(one, topics))));
        }
        Learning.write(
                Path.of(arguments[1]),
                TrainDaysThatMatter.class.getName() + " from " + topics.size() + " topics",
                Arrays.stream(DayClue.values()).map(Enum::name).toList(),
                Arrays.copyOf(weights, weights.length + 1));
    }

    private static List<GoldTopic> read(Path timelines) throws IOException {
        List<GoldTopic> topics = new ArrayList<>();
        try (PlainRunner runner = PlainRunner.onTwoWorkers()) {
            for (String set : SETS) {
                for (String name : names(timelines.resolve(set))) {
                    topics.add(GoldTopic.read(timelines.resolve(set), name, runner));
                }
            }
        }
        return topics;
    }

    private static SortedSet<String> names(Path folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ARTICLES))
                    .forEach(name ->
                            names.add(name.substring(0, name.length() - ARTICLES.length())));
        }
        return names;
    }

    /// Weights that have not seen a topic, in no set.
    private static double[] without(GoldTopic topic, List<GoldTopic> topics) {
        return Ranking.learn(
                topics.stream().filter(other -> !other.name().equals(topic.name())).toList());
    }

    private static Stream<Double> f1(GoldTopic topic, double[] weights) {
        double[][] days = topic.days().values().toArray(double[][]::new);
        return topic.f1(Ranking.scores(days, weights)).stream();
    }

    private static void print(String what, Stream<Double> figures) {
        double[] all = figures.mapToDouble(one -> one).toArray();
        double mean = Arrays.stream(all).average().orElse(0);
        double square =
                Arrays.stream(all).map(one -> (one - mean) * (one - mean)).average().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%s: F1 of the days %.3f, spread %.3f, %d timelines%n",
                what,
                mean,
                Math.sqrt(square),
                all.length);
    }
}
