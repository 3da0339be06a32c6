// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A word, a part of a word, a phrase of the vocabulary or a mark, as the rules see it.
///
/// @param folded how it is looked up: see [Folding]
/// @param terms what it can mean; none for most words
record Piece(Span span, String folded, List<Term> terms) {

    @Nullable Term term(Category category) {
        for (Term term : terms) {
            if (term.category() == category) {
                return term;
            }
        }
        return null;
    }

    boolean is(Category category) {
        return term(category) != null;
    }
}
