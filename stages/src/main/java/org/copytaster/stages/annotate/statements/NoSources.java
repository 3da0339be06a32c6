// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Words that stand where a source does and are none: "auparavant", "d'avoir enfreint", "évacué par un navire".
/// With them alone there is no indirect statement, and a quotation has no source.
record NoSources(Prose prose, Lexicon lexicon) {

    boolean has(@Nullable Span source) {
        List<Token> tokens = source == null ? List.of() : prose.tokensIn(source);
        if (tokens.isEmpty()) {
            return false;
        }
        Token first = tokens.getFirst();
        String opener = first.lower().replace('’', '\'');
        return (tokens.size() == 1 && lexicon.isOf("no sources", opener))
                || lexicon.isOf("no source openers", opener)
                || lexicon.isOf("no source endings", tokens.getLast().lower())
                || (!first.isCapitalised()
                        && tokens.size() > 1
                        && opener.indexOf('\'') < 0
                        && lexicon.traits(first.lower()) == 0
                        && lexicon.endsLike("no source opener endings", first.lower()));
    }
}
