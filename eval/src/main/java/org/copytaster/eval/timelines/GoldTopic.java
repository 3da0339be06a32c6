// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.timelines;

import org.copytaster.eval.grouping.BenchFiles;
import org.copytaster.model.Article;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;
import org.copytaster.stages.NewsPipeline;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.PlainRunner;
import org.copytaster.stages.timeline.DayClues;
import org.copytaster.stages.timeline.StoryFile;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The articles of one affair, as the clues of their days, and the timelines that people made of it.
///
/// @param days the clues of each day between the first and the last article
/// @param timelines the days of each timeline that lie there
record GoldTopic(
        String set,
        String name,
        SortedMap<LocalDate, double[]> days,
        List<Set<LocalDate>> timelines) {

    private static final int FEWEST_DAYS = 3;

    /// @param folder of the set
    static GoldTopic read(Path folder, String name, PlainRunner runner) throws IOException {
        List<Article> articles = BenchFiles.articles(folder.resolve(name + ".articles.jsonl.gz"));
        List<LocalDate> published =
                articles.stream()
                        .map(article -> article.header().published())
                        .filter(Objects::nonNull)
                        .map(Stamp::day)
                        .sorted()
                        .toList();
        return new GoldTopic(
                folder.getFileName().toString(),
                name,
                clues(articles, runner)
                        .subMap(published.getFirst(), published.getLast().plusDays(1)),
                timelines(folder.resolve(name + ".gold.jsonl.gz")));
    }

    private static SortedMap<LocalDate, double[]> clues(
            List<Article> articles, PlainRunner runner) {
        NewsPipeline pipeline = NewsPipeline.plain();
        List<Reading> readings = new ArrayList<>();
        for (Outcome<Reading> outcome : runner.each(pipeline.annotate(), articles)) {
            if (outcome instanceof Outcome.Kept<Reading>(List<Reading> kept)) {
                readings.addAll(kept);
            }
        }
        StoryFile story = pipeline.asOneStory(runner, readings);
        return DayClues.of(story, pipeline.chronology(runner, story));
    }

    private static List<Set<LocalDate>> timelines(Path file) throws IOException {
        Map<String, Set<LocalDate>> timelines = new TreeMap<>();
        for (JsonNode line : BenchFiles.lines(file)) {
            if (line.path("inSpan").asBoolean()) {
                timelines
                        .computeIfAbsent(line.path("timeline").asString(), none -> new TreeSet<>())
                        .add(LocalDate.parse(line.path("date").asString()));
            }
        }
        return timelines.values().stream().filter(days -> days.size() >= FEWEST_DAYS).toList();
    }

    /// F1 of the days that a scoring of all days puts first, as many as each timeline has.
    List<Double> f1(double[] scores) {
        List<LocalDate> all = List.copyOf(days.keySet());
        List<Integer> best = new ArrayList<>();
        for (int at = 0; at < scores.length; at++) {
            best.add(at);
        }
        best.sort((one, other) -> Double.compare(scores[other], scores[one]));
        return timelines.stream()
                .map(gold ->
                        (double)
                                        best.stream()
                                                .limit(gold.size())
                                                .filter(at -> gold.contains(all.get(at)))
                                                .count()
                                / gold.size())
                .toList();
    }
}
