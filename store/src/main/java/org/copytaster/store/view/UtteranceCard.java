// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.TimeValue;
import org.copytaster.model.UtteranceId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// One utterance with all its wordings, the earliest first.
///
/// @param said the day most wordings agree on; null when none has one
/// @param origins how many independent origins the wordings have
public record UtteranceCard(
        UtteranceId id,
        Speaker speaker,
        @Nullable TimeValue said,
        List<StatementLine> wordings,
        int origins) {

    /// Whether it is known when it was said, so that it has a place among the others.
    public boolean isDated() {
        return said != null && said.firstDay().isPresent();
    }

    /// The day of the earliest page that carries it: where no day is known, it was said by then. Null when
    /// no page has one either.
    public @Nullable LocalDate by() {
        return wordings.stream()
                .map(wording -> wording.article().published())
                .flatMap(Stream::ofNullable)
                .map(Stamp::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
