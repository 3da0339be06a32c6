// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Mention;
import org.copytaster.model.Mention.Kind;
import org.copytaster.model.Span;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;

import java.util.ArrayList;
import java.util.List;
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

    /// What the words came through, the nearest to the speaker first: a document or a platform, an
    /// outlet that was spoken to or that an interview was with, those who handed it on.
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
            } else if (says(circumstance, "media")) {
                via.add(withoutPreposition(circumstance));
            }
        }
        via.addAll(draft.relays);
        return via.stream().distinct().toList();
    }

    /// "a statement" of "in a statement".
    private Span withoutPreposition(Span circumstance) {
        List<Token> tokens = prose.tokensIn(circumstance);
        return tokens.size() < 2
                ? circumstance
                : new Span(tokens.get(1).start(), circumstance.end());
    }

    /// The first circumstance that names an occasion: "at a rally in Pelmar".
    Optional<Span> venue(Draft draft) {
        return draft.circumstances.stream()
                .filter(one -> says(one, "occasions") && !says(one, "media"))
                .findFirst();
    }

    private boolean isBody(Span span) {
        return mentions.stream()
                .anyMatch(one ->
                        one.kind() == Kind.ORGANISATION && span.contains(one.evidence().span()));
    }

    private boolean says(Span span, String section) {
        for (Token token : prose.tokensIn(span)) {
            String word = token.lower();
            if (lexicon.isOf(section, word)) {
                return true;
            }
        }
        return false;
    }
}
