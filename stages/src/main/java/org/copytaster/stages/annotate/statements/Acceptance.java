// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Tells whether words behind a cue can be what it tells of, by the kind of its verb.
final class Acceptance {

    private final Frame frame;
    private final Lexicon lexicon;

    Acceptance(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
    }

    boolean takes(Attribution attribution, int from, int end) {
        Cue cue = attribution.cue();
        if (cue.kind() == Verb.Kind.SHOW && !isDocument(attribution.source())) {
            return false;
        }
        boolean attitude = cue.kind() == Verb.Kind.QUOTED && !frame.holdsQuotation(from, end);
        if (frame.isQuotation(from) || frame.has(from, Trait.THAT) || frame.isColon(from - 1)) {
            return !attitude;
        }
        String word = lexicon.bare(frame.at(cue.head()).word());
        if (lexicon.isOf("need that", word)) {
            boolean claims = cue.kind() == Verb.Kind.CLAIM && frame.holdsQuotation(from, end);
            return lexicon.isGoverned(word, frame.wordAt(from))
                    || (!isWeighed()
                            && (claims || lexicon.isOf("infinitives", frame.wordAt(from))));
        }
        return switch (cue.kind()) {
            case SAY, SHOW ->
                    end - from >= 2
                            && !lexicon.isOf("of", frame.at(from).word())
                            && (!lexicon.isOf("addressee marks", frame.wordAt(from))
                                    || lexicon.isGoverned(word, frame.wordAt(from)));
            case CLAIM -> true;
            case TELL -> end - from >= 3 || frame.holdsQuotation(from, end);
            case ASK -> cue.shape() != Cue.Shape.INFINITIVE && !frame.has(from, Trait.NEGATION);
            case NAME -> frame.holdsQuotation(from, end) || (isWeighed() && names(cue, from, end));
            case QUOTED -> frame.holdsQuotation(from, end);
        };
    }

    /// "described the plan", "called it a mess": not "called Haro on Monday".
    private boolean names(Cue cue, int from, int end) {
        if (!lexicon.isOf("need a name", frame.at(cue.head()).word())) {
            return end - from >= 2;
        }
        boolean pronoun = frame.has(from, Trait.OBJECT | Trait.PRONOUN);
        int name = pronoun ? from + 1 : new ChunkAfter(frame, lexicon).at(from, end).to();
        int others = Trait.PREPOSITION | Trait.TIME | Trait.ADVERB | Trait.AND | Trait.FINITE;
        boolean opens = frame.has(name, Trait.DETERMINER) || (pronoun && !frame.has(name, others));
        return name > from && name < end && frame.at(name).isWord() && opens;
    }

    private boolean isWeighed() {
        return lexicon.isWeighed();
    }

    private boolean isDocument(Chunk source) {
        for (int at = source.from(); at < source.to(); at++) {
            if (lexicon.isOf("documents", frame.at(at).word())) {
                return true;
            }
        }
        return false;
    }
}
