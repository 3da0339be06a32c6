// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import org.copytaster.model.Span;

/// One line of a search result: the hit in the middle of its sentence.
public record SearchHit(
        ArticleLine article, String before, String match, String after, Span span) {}
