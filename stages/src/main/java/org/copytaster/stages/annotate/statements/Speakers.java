// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Finds out who is meant by the words that name a source.
final class Speakers {

    private final Prose prose;
    private final Lexicon lexicon;
    private final List<Mention> mentions;

    Speakers(Prose prose, Lexicon lexicon, List<Mention> mentions) {
        this.prose = prose;
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    Speaker of(@Nullable Span source) {
        if (source == null) {
            return new Speaker.Unknown();
        }
        for (Mention mention : mentions) {
            String name = mention.name();
            if (name != null
                    && mention.kind() != Mention.Kind.ROLE
                    && source.contains(mention.evidence().span())) {
                return new Speaker.Named(name, mention.kind(), mention.entity());
            }
        }
        return described(source);
    }

    private Speaker described(Span source) {
        List<Token> tokens = prose.tokensIn(source);
        if (tokens.size() == 1 && isPronoun(tokens.getFirst())) {
            return new Speaker.Unknown();
        }
        boolean unnamed =
                tokens.stream()
                        .anyMatch(token ->
                                (lexicon.traits(token.text().toLowerCase(Locale.ROOT))
                                                & Trait.UNNAMED)
                                        != 0);
        String words = source.of(prose.text());
        return unnamed ? new Speaker.Unnamed(words) : new Speaker.Role(words);
    }

    private boolean isPronoun(Token token) {
        int traits = lexicon.traits(token.text().toLowerCase(Locale.ROOT));
        return (traits & (Trait.PRONOUN | Trait.RELATIVE)) != 0;
    }
}
