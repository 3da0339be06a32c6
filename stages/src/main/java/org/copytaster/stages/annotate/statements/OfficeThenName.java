// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Mention.Kind;
import org.copytaster.model.Speaker;
import org.copytaster.stages.text.Token;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// Parts an office from the name behind it in a script without capitals: after an office whose words
/// bear the definite article, the first word without one begins the name.
final class OfficeThenName {

    private OfficeThenName() {}

    /// Null when the words are not an office and a name of two words or more.
    static @Nullable Found in(List<Token> tokens, Lexicon lexicon) {
        if (tokens.size() < 3 || (traits(tokens.getFirst(), lexicon) & Trait.ROLE) == 0) {
            return null;
        }
        int name = 1;
        while (name < tokens.size() && lexicon.bearsArticle(tokens.get(name).text())) {
            name++;
        }
        boolean definite = name > 1 || lexicon.bearsArticle(tokens.getFirst().text());
        int words = tokens.size() - name;
        if (!definite || words < 2 || words > 4) {
            return null;
        }
        String text =
                tokens.subList(name, tokens.size()).stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" "));
        return new Found(
                new Speaker.Named(text, Kind.PERSON, null), "named behind the office", 0.7);
    }

    private static int traits(Token token, Lexicon lexicon) {
        return lexicon.traits(token.lower());
    }
}
