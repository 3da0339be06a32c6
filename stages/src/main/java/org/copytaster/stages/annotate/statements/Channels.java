// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Mention;
import org.copytaster.model.Mention.Kind;
import org.copytaster.model.Span;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads, from what stands round a cue, through whom a statement came (via) and where it was made
/// (venue): "in an interview with Harbour Radio", "at a rally in Pelmar", "told Ternwire".
final class Channels {

    private final Prose prose;
    private final Lexicon lexicon;
    private final List<Mention> mentions;

    Channels(Prose prose, Lexicon lexicon, List<Mention> mentions) {
        this.prose = prose;
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    /// An outlet that was spoken to, or that an interview was with.
    List<Span> via(Draft draft) {
        List<Span> via = new ArrayList<>();
        Span addressee = draft.addressee;
        if (addressee != null && isBody(addressee)) {
            via.add(addressee);
        }
        for (Span circumstance : draft.circumstances) {
            if (says(circumstance, "outlet channels")) {
                mentions.stream()
                        .filter(one -> one.kind() == Kind.ORGANISATION)
                        .map(one -> one.evidence().span())
                        .filter(circumstance::contains)
                        .findFirst()
                        .ifPresent(via::add);
            }
        }
        return via;
    }

    /// The first circumstance that names an occasion: "at a rally in Pelmar".
    Optional<Span> venue(Draft draft) {
        return draft.circumstances.stream().filter(one -> says(one, "occasions")).findFirst();
    }

    private boolean isBody(Span span) {
        return mentions.stream()
                .anyMatch(one ->
                        one.kind() == Kind.ORGANISATION && span.contains(one.evidence().span()));
    }

    private boolean says(Span span, String section) {
        for (Token token : prose.tokensIn(span)) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (lexicon.isOf(section, word)) {
                return true;
            }
        }
        return false;
    }
}
