// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// One piece of a [Frame]: a token, or a whole quotation folded into one.
///
/// @param word in small letters; empty for a quotation
/// @param past whether it is no word that its language lists, and ends like a past form
/// @param quotation null for a token
record Unit(
        Span span,
        String word,
        int traits,
        boolean capital,
        boolean past,
        @Nullable Quotation quotation) {

    /// A shorter word may end like a past form and be none: "need".
    private static final int SHORTEST_PAST = 5;

    boolean isQuotation() {
        return quotation != null;
    }

    boolean is(int trait) {
        return (traits & trait) != 0;
    }

    boolean is(String other) {
        return word.equals(other);
    }

    boolean isMark() {
        return quotation == null && !Character.isLetterOrDigit(word.codePointAt(0));
    }

    boolean isComma() {
        return word.equals(",") || word.equals("،") || word.equals("，");
    }

    boolean isWord() {
        return quotation == null && Character.isLetterOrDigit(word.codePointAt(0));
    }

    boolean isNumber() {
        return isWord() && Character.isDigit(word.charAt(0));
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    /// Whether it bears the tense of a clause, as far as its language tells.
    boolean isFinite() {
        if (capital()) {
            return is(Trait.AUXILIARY);
        }
        return isPastVerb() || is(Trait.FINITE);
    }

    /// Whether it is long enough for what it ends like.
    boolean isPastVerb() {
        return past() && word().length() >= SHORTEST_PAST;
    }
}
