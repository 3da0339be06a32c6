// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the pages need for their forms. Where a case is only read there is none, and no form.
///
/// @param secret what each form sends along
/// @param isBusy whether corrections are being worked in, so that the page still shows what was found
///     without them
/// @param trouble why the last ones could not be worked in; null when they were
/// @param put what was put right just now, with this visit
/// @param undone what was taken back just now
public record Hand(
        String secret,
        boolean isBusy,
        @Nullable String trouble,
        List<CorrectionNote> put,
        List<CorrectionNote> undone) {

    public Hand {
        put = List.copyOf(put);
        undone = List.copyOf(undone);
    }

    /// Whether there is anything to tell before the page itself.
    public boolean tells() {
        return isBusy || trouble != null || !put.isEmpty() || !undone.isEmpty();
    }
}
