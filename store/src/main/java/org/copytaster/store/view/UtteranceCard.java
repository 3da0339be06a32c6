// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import org.copytaster.model.Speaker;
import org.copytaster.model.TimeValue;
import org.copytaster.model.UtteranceId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// One utterance with all its wordings, the earliest first.
///
/// @param said the day most wordings agree on; null when none has one
/// @param origins how many independent origins the wordings have
public record UtteranceCard(
        UtteranceId id,
        Speaker speaker,
        @Nullable TimeValue said,
        List<StatementLine> wordings,
        int origins) {}
