// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;

import java.util.List;
import java.util.Optional;

/// Finds who hands a statement on: hearsay, one step for each of them.
final class Relays {

    private static final int FARTHEST = 10;
    private static final int LONGEST_RELAYED = 15;

    private Relays() {}

    /// "Ternwire reported that Haro said": a statement inside the words of another one came through its
    /// source.
    static void join(List<Draft> drafts) {
        for (Draft inner : drafts) {
            Span cue = inner.cue;
            for (Draft outer : drafts) {
                Span source = outer.source;
                boolean inside = cue != null && outer != inner && outer.covers(cue);
                if (inside && source != null && !source.equals(inner.source)) {
                    inner.relays.add(source);
                }
                inner.inner |= inside;
            }
        }
    }

    /// "was quoted by Ternwire as saying": the one behind "by".
    static Optional<Span> quoting(Frame frame, Lexicon lexicon, Attribution attribution) {
        int cue = attribution.cue().from();
        for (int at = Math.max(0, cue - FARTHEST); at + 2 < cue; at++) {
            if (lexicon.isOf("quoting", frame.at(at).word())
                    && frame.has(at + 1, Trait.PREPOSITION)) {
                Chunk by = new ChunkAfter(frame, lexicon).at(at + 2, cue);
                return by.isNone() ? Optional.empty() : Optional.of(frame.trimmed(by));
            }
        }
        return Optional.empty();
    }

    /// "Naqalat Ternwire an masul qawlahu inna ...": an agency hands on what another source said, whose
    /// saying is a noun before the words or not told at all.
    static Attribution passedOn(Frame frame, Lexicon lexicon, Attribution agency) {
        String verb = lexicon.bare(frame.at(agency.cue().head()).word());
        boolean inMarks =
                agency.place() == Attribution.Place.KEPT
                        && agency.cue().isVerb()
                        && frame.isQuotation(agency.rest());
        int from = inMarks ? agency.rest() + 1 : agency.rest();
        int participle = frame.isComma(from) ? from + 1 : from;
        if (lexicon.isOf("relay participles", frame.wordAt(participle))
                && lexicon.isOf("relayed from", frame.wordAt(participle + 1))
                && !agency.source().isNone()) {
            Chunk first = new ChunkAfter(frame, lexicon).described(participle + 2);
            return first.isNone()
                    ? agency
                    : passedOn(agency.cue(), first, Attribution.Place.AFTER, agency);
        }
        String link = frame.wordAt(from);
        boolean relays =
                lexicon.isOf("relay verbs", verb)
                        && (lexicon.isOf("relayed from", link)
                                || lexicon.isOf("relayed from", verb + " " + link));
        if (!relays) {
            return agency;
        }
        if (inMarks) {
            Chunk name = new Chunk(agency.rest(), from);
            return passedOn(
                    frame,
                    lexicon,
                    new Attribution(
                            agency.cue(),
                            name,
                            Attribution.Place.AFTER,
                            agency.clause(),
                            agency.joined()));
        }
        int words = relayedWords(frame, lexicon, from + 1);
        if (words > from + 1) {
            Cue cue =
                    new Cue(
                            words,
                            words,
                            words + 1,
                            Verb.Kind.SAY,
                            Cue.Shape.FINITE,
                            agency.cue().manner());
            return passedOn(cue, new Chunk(from + 1, words), Attribution.Place.BEFORE, agency);
        }
        Chunk source = new ChunkAfter(frame, lexicon).described(from + 1);
        return source.isNone()
                ? agency
                : passedOn(agency.cue(), source, Attribution.Place.AFTER, agency);
    }

    private static Attribution passedOn(
            Cue cue, Chunk source, Attribution.Place place, Attribution agency) {
        return new Attribution(
                cue, source, place, agency.clause(), agency.joined(), agency.source());
    }

    /// The noun of saying before the words, "qawlahu"; -1 without one.
    private static int relayedWords(Frame frame, Lexicon lexicon, int from) {
        for (int at = from; at < Math.min(frame.size(), from + LONGEST_RELAYED); at++) {
            if (lexicon.isOf("relayed words", frame.at(at).word())) {
                return at;
            }
            if (frame.isQuotation(at) || frame.has(at, Trait.THAT)) {
                return -1;
            }
        }
        return -1;
    }
}
