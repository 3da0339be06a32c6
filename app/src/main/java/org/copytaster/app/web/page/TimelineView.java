// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.Evidence;
import org.copytaster.model.StoryId;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.StatementLine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The timeline of a story.
///
/// @param hidden how many rows the filter leaves out
public record TimelineView(List<Row.Month> months, int hidden) implements StoryPage.Body {

    static TimelineView of(CaseReader reader, StoryId id, StoryFilter filter, Lookup lookup) {
        Map<Evidence, Quote> quotes = quotes(reader, id);
        List<Row> rows =
                reader.chronology(id).stream()
                        .map(row ->
                                Row.of(
                                        row,
                                        words -> Optional.ofNullable(quotes.get(words)),
                                        lookup))
                        .toList();
        List<Row> shown = rows.stream().filter(filter::keeps).toList();
        return new TimelineView(Row.months(shown), rows.size() - shown.size());
    }

    /// The statements by their words: how a row that is a statement finds its speaker.
    private static Map<Evidence, Quote> quotes(CaseReader reader, StoryId id) {
        Map<Evidence, Quote> quotes = new HashMap<>();
        reader.utterances(id, null).stream()
                .flatMap(utterance -> utterance.wordings().stream())
                .forEach(wording -> add(wording, quotes));
        return quotes;
    }

    private static void add(StatementLine wording, Map<Evidence, Quote> quotes) {
        for (Evidence piece : wording.statement().content()) {
            quotes.putIfAbsent(piece, Quote.of(wording));
        }
    }
}
