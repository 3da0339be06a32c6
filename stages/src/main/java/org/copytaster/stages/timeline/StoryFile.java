// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.EventId;
import org.copytaster.model.Fact;
import org.copytaster.model.Reading;
import org.copytaster.model.StatementId;
import org.copytaster.model.StoryId;
import org.copytaster.model.UtteranceId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All that is needed to tell one story: its pages, which of them are copies, which tell of one event, and which
/// statements are one utterance.
///
/// What is given unmodifiable is not copied, so that many stories share one list of all copies, and so on.
///
/// @param readings in time order, whatever the order in which they were given
/// @param copies facts about the articles of other stories do no harm, here and below
/// @param events an article that is missing is alone on its event
/// @param utterances a statement that is missing is an utterance of its own
public record StoryFile(
        StoryId story,
        List<Reading> readings,
        List<Fact.CopyFound> copies,
        Map<ArticleId, EventId> events,
        Map<StatementId, UtteranceId> utterances) {

    private static final Comparator<Reading> IN_TIME_ORDER =
            Comparator.comparing(Reading::article, Article.IN_TIME_ORDER);

    public StoryFile {
        readings = readings.stream().sorted(IN_TIME_ORDER).toList();
        copies = List.copyOf(copies);
        events = Map.copyOf(events);
        utterances = Map.copyOf(utterances);
    }

    /// The files of some stories. Each has the copies that concern its articles and no other: a case has as many
    /// copies as stories, and to look through all for each would take for ever.
    ///
    /// @param copies of all stories
    public static List<StoryFile> of(
            Map<StoryId, List<Reading>> stories,
            List<Fact.CopyFound> copies,
            Map<ArticleId, EventId> events,
            Map<StatementId, UtteranceId> utterances) {
        Origins origins = new Origins(copies);
        Map<ArticleId, List<Fact.CopyFound>> byOrigin = new HashMap<>();
        for (Fact.CopyFound copy : copies) {
            byOrigin.computeIfAbsent(origins.of(copy.copy()), none -> new ArrayList<>()).add(copy);
        }
        List<StoryFile> files = new ArrayList<>();
        stories.forEach((story, readings) -> {
            List<Fact.CopyFound> its =
                    readings.stream()
                            .map(reading -> origins.of(reading.article().id()))
                            .distinct()
                            .flatMap(origin -> byOrigin.getOrDefault(origin, List.of()).stream())
                            .toList();
            files.add(new StoryFile(story, readings, its, events, utterances));
        });
        return files;
    }
}
