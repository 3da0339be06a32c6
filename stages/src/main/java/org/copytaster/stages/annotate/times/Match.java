// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A rule that fits at one place, and the pieces that its elements took.
///
/// @param first the index of the expression's first piece
/// @param next the index of the piece after the expression
/// @param terms what the pieces mean, in the order of the pattern
record Match(Rule rule, Span span, int first, int next, List<Term> terms) {

    static @Nullable Match of(Rule rule, List<Piece> pieces, int from) {
        Attempt attempt = new Attempt(rule.pattern().elements(), pieces);
        int end = attempt.fit(0, from);
        return end < 0 || attempt.start < 0
                ? null
                : new Match(
                        rule,
                        new Span(attempt.start, attempt.end),
                        attempt.first,
                        attempt.next,
                        List.copyOf(attempt.terms));
    }

    @Nullable Term term(Category category) {
        for (Term term : terms) {
            if (term.category() == category) {
                return term;
            }
        }
        return null;
    }

    boolean has(Category category) {
        return term(category) != null;
    }

    /// The number of the first term of a category, or another number if there is none.
    int number(Category category, int otherwise) {
        Term term = term(category);
        return term == null ? otherwise : term.number();
    }

    /// Tries elements against pieces, what may be missing first as if it were there.
    private static final class Attempt {

        private final List<Pattern.Element> elements;
        private final List<Piece> pieces;
        private final List<Term> terms = new ArrayList<>();
        private int start = -1;
        private int end = -1;
        private int first = -1;
        private int next = -1;

        Attempt(List<Pattern.Element> elements, List<Piece> pieces) {
            this.elements = elements;
            this.pieces = pieces;
        }

        int fit(int element, int at) {
            if (element == elements.size()) {
                return at;
            }
            Pattern.Element wanted = elements.get(element);
            if (at < pieces.size() && wanted.fits(pieces.get(at))) {
                int taken = take(wanted, element, at);
                if (taken >= 0) {
                    return taken;
                }
            }
            return wanted.optional() ? fit(element + 1, at) : -1;
        }

        private int take(Pattern.Element wanted, int element, int at) {
            int before = terms.size();
            Term term = wanted.meaningOf(pieces.get(at));
            if (term != null) {
                terms.add(term);
            }
            int result = fit(element + 1, at + 1);
            if (result < 0) {
                terms.subList(before, terms.size()).clear();
            } else if (!wanted.beside()) {
                Span span = pieces.get(at).span();
                start = span.start();
                first = at;
                end = Math.max(end, span.end());
                next = Math.max(next, at + 1);
            }
            return result;
        }
    }
}
