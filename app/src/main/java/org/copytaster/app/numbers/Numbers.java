// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.numbers;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Reading;
import org.copytaster.model.Speaker;
import org.copytaster.model.Statement;
import org.copytaster.model.StoryId;
import org.copytaster.stages.figures.Figure;
import org.copytaster.stages.figures.FollowFigures;
import org.copytaster.stages.figures.Series;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ArticleLine;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The numbers of one story that change: each thing with its figures in time order.
///
/// @param things what most pages count first
public record Numbers(List<Numbers.Thing> things) {

    /// What is counted, and what was given for it.
    ///
    /// @param measure a fate ("killed") or the counted noun
    /// @param isFate whether the measure is one of the fates, which every language of the reader names
    public record Thing(String measure, boolean isFate, List<Telling> tellings) {}

    /// One figure in one article, and in those that have the same sentence.
    ///
    /// @param repeated the later articles that give it in the same words
    /// @param speaker who gave it; null where the article gives it itself, or does not say who did
    /// @param isNew whether no article before gave this number for the thing
    public record Telling(
            ArticleLine article,
            List<ArticleLine> repeated,
            Figure figure,
            @Nullable Speaker speaker,
            boolean isNew) {}

    public static Numbers of(CaseReader reader, StoryId story) {
        return of(reader, reader.articles(story));
    }

    /// The numbers that change in these articles of one story.
    public static Numbers of(CaseReader reader, List<ArticleLine> articles) {
        Map<ArticleId, ArticleLine> lines = new HashMap<>();
        List<Reading> readings = new ArrayList<>();
        for (ArticleLine line : articles) {
            reader.article(line.id())
                    .ifPresent(view -> {
                        lines.put(view.reading().article().id(), line);
                        readings.add(view.reading());
                    });
        }
        return new Numbers(
                FollowFigures.in(readings).stream()
                        .map(series -> thing(series, lines, reader))
                        .toList());
    }

    private static Thing thing(
            Series series, Map<ArticleId, ArticleLine> lines, CaseReader reader) {
        Map<String, List<Series.Given>> sentences = new LinkedHashMap<>();
        for (Series.Given given : series.given()) {
            Figure figure = given.figure();
            String words =
                    figure.words().span().start()
                            - figure.sentence().span().start()
                            + figure.sentence().words();
            sentences.computeIfAbsent(words, none -> new ArrayList<>()).add(given);
        }
        List<Telling> tellings = new ArrayList<>();
        Set<Double> seen = new HashSet<>();
        for (List<Series.Given> same : sentences.values()) {
            List<ArticleLine> articles =
                    same.stream()
                            .map(given -> lines.get(given.reading().article().id()))
                            .flatMap(Stream::ofNullable)
                            .distinct()
                            .toList();
            Series.Given first = same.getFirst();
            tellings.add(
                    new Telling(
                            articles.getFirst(),
                            articles.subList(1, articles.size()),
                            first.figure(),
                            speaker(first, reader),
                            seen.add(first.figure().value())));
        }
        return new Thing(series.measure(), series.isFate(), List.copyOf(tellings));
    }

    /// Who gave a number, under the name that the case has for them.
    private static @Nullable Speaker speaker(Series.Given given, CaseReader reader) {
        return given.statement()
                .map(Statement::speaker)
                .filter(speaker -> !(speaker instanceof Speaker.Unknown))
                .map(speaker ->
                        speaker instanceof Speaker.Named named ? known(named, reader) : speaker)
                .orElse(null);
    }

    private static Speaker known(Speaker.Named named, CaseReader reader) {
        return Optional.ofNullable(named.actor())
                .flatMap(reader::actor)
                .map(card ->
                        new Speaker.Named(card.name(), named.kind(), named.actor(), named.with()))
                .orElse(named);
    }
}
