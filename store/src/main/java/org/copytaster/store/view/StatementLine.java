// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import org.copytaster.model.Statement;
import org.copytaster.model.UtteranceId;
import org.jspecify.annotations.Nullable;

/// A statement in a list, with the article that carries it.
public record StatementLine(
        Statement statement, ArticleLine article, @Nullable UtteranceId utterance) {}
