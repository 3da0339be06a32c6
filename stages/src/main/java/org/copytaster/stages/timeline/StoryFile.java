// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.Article;
import org.copytaster.model.Fact;
import org.copytaster.model.Reading;
import org.copytaster.model.StatementId;
import org.copytaster.model.StoryId;
import org.copytaster.model.UtteranceId;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All that is needed to tell one story: its pages, which of them are copies, and which statements
/// are one utterance.
///
/// @param readings in time order, whatever the order in which they were given
/// @param copies facts about other articles too do no harm
/// @param utterances a statement that is missing is an utterance of its own
public record StoryFile(
        StoryId story,
        List<Reading> readings,
        List<Fact.CopyFound> copies,
        Map<StatementId, UtteranceId> utterances) {

    private static final Comparator<Reading> IN_TIME_ORDER =
            Comparator.comparing(Reading::article, Article.IN_TIME_ORDER);

    public StoryFile {
        readings = readings.stream().sorted(IN_TIME_ORDER).toList();
        copies = List.copyOf(copies);
        utterances = new TreeMap<>(utterances);
    }
}
