// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;

import java.util.List;

/// Takes the word for "that" off the front of a clause, in a language that lists it among its content openers: what
/// was said in "aseguró que el muelle es seguro" and "insistió en que ..." is "el muelle es seguro".
record ContentOpeners(Prose prose, Lexicon lexicon) {

    /// The clause without its opener; the same where it has none, or where words in marks open it.
    Span without(Span piece) {
        List<Token> tokens = prose.tokensIn(piece);
        int opener = opener(tokens);
        if (opener < 0) {
            return piece;
        }
        int first = opener + 1;
        while (first < tokens.size() && ",،".contains(tokens.get(first).text())) {
            first++;
        }
        return first < tokens.size() ? new Span(tokens.get(first).start(), piece.end()) : piece;
    }

    /// The place of the opener: the first word, or the second behind the preposition that its verb asks for; -1
    /// without one.
    private int opener(List<Token> tokens) {
        if (tokens.isEmpty() || isOpener(tokens.getFirst())) {
            return tokens.isEmpty() ? -1 : 0;
        }
        boolean preposition =
                lexicon.isOf("prepositions of content openers", Frames.word(tokens.getFirst()));
        return preposition && tokens.size() > 1 && isOpener(tokens.get(1)) ? 1 : -1;
    }

    private boolean isOpener(Token token) {
        return lexicon.isOf("content openers", Frames.word(token));
    }
}
