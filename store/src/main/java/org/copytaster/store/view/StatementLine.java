// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import org.copytaster.model.Speaker;
import org.copytaster.model.Statement;
import org.copytaster.model.UtteranceId;
import org.jspecify.annotations.Nullable;

/// A statement in a list, with the article that carries it.
///
/// @param speaker who speaks, as the whole case knows them; the statement's own speaker goes by the
///     words of its article, which may be in other letters
public record StatementLine(
        Statement statement,
        Speaker speaker,
        ArticleLine article,
        @Nullable UtteranceId utterance) {}
