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

    /// An office stands among the first words: "el nuevo ministro".
    private static final int FARTHEST_OFFICE = 3;

    /// "المتحدث باسم الوزارة".
    private static final int NO_NAMES =
            Trait.PREPOSITION | Trait.NOUN_PREPOSITION | Trait.ORGANISATION | Trait.CHANNEL;

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
        boolean phrase =
                tokens.subList(name, tokens.size()).stream()
                        .anyMatch(one -> (traits(one, lexicon) & NO_NAMES) != 0);
        if (!definite || phrase || words < 2 || words > 4) {
            return null;
        }
        String text =
                tokens.subList(name, tokens.size()).stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" "));
        return new Found(
                new Speaker.Named(text, Kind.PERSON, null), "named behind the office", 0.7);
    }

    /// "el embajador en Pelmar, Ana Ruiz"; null where no name of two words or more follows a comma behind an office.
    static @Nullable Found behindComma(List<Token> tokens, Lexicon lexicon) {
        int comma = tokens.size() - 1;
        while (comma > 0 && !tokens.get(comma).text().equals(",")) {
            comma--;
        }
        List<Token> name = tokens.subList(comma + 1, tokens.size());
        boolean office =
                tokens.subList(0, comma).stream()
                        .limit(FARTHEST_OFFICE)
                        .anyMatch(one -> (traits(one, lexicon) & Trait.ROLE) != 0);
        if (!office || name.size() < 2 || name.size() > 5 || !isName(name, lexicon)) {
            return null;
        }
        String text = name.stream().map(Token::text).collect(Collectors.joining(" "));
        return new Found(
                new Speaker.Named(text, Kind.PERSON, null), "named behind the office", 0.7);
    }

    private static boolean isName(List<Token> words, Lexicon lexicon) {
        boolean ends = words.getFirst().isCapitalised() && words.getLast().isCapitalised();
        return ends
                && words.stream()
                        .allMatch(one ->
                                one.isCapitalised() || lexicon.isOf("name particles", one.lower()));
    }

    private static int traits(Token token, Lexicon lexicon) {
        return lexicon.traits(token.lower());
    }
}
