// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.LogLine;
import org.copytaster.store.view.Totals;

import java.util.List;

/// The desk: what needs a person, what became of each page that was added, and what persons put
/// right.
///
/// @param logged how many lines the log has; of each list the first ones are shown
/// @param speakerless utterances whose speaker is not known
/// @param undated pages without a date of publication
public record DeskPage(
        Totals totals,
        int logged,
        List<LogLine> log,
        List<StoryPage.Utterance> speakerless,
        List<ArticleLine> undated,
        List<String> corrections) {

    private static final List<String> OUTCOMES =
            List.of("kept", "again", "version", "dropped", "refused");
    private static final int SHOWN = 200;

    public static DeskPage of(CaseReader reader) {
        return new DeskPage(
                reader.totals(),
                reader.logged(),
                reader.log(SHOWN),
                reader.speakerless(SHOWN).stream().map(StoryPage.Utterance::of).toList(),
                reader.undated(SHOWN),
                reader.corrections());
    }

    /// Whether the interface has its own word for an outcome.
    public static boolean known(String outcome) {
        return OUTCOMES.contains(outcome);
    }
}
