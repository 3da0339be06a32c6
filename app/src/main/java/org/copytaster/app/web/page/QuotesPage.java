// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.store.CaseReader;

import java.util.List;

/// The quotes file of the whole case, latest first, a part at a time.
///
/// @param from how many utterances come before the first one shown
/// @param total how many there are
public record QuotesPage(List<StoryPage.Utterance> said, int from, int total) {

    private static final int SHOWN = 60;

    public static QuotesPage of(CaseReader reader, int from) {
        return new QuotesPage(
                reader.latestUtterances(from, SHOWN).stream().map(StoryPage.Utterance::of).toList(),
                from,
                reader.totals().utterances());
    }

    public boolean hasEarlier() {
        return from + SHOWN < total;
    }

    public boolean hasLater() {
        return from > 0;
    }

    public int earlier() {
        return from + SHOWN;
    }

    public int later() {
        return Math.max(0, from - SHOWN);
    }
}
