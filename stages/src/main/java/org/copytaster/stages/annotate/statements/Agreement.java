// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Tells by number, gender and case whether a phrase can be the subject of a verb, in a language that may put
/// an object first: "Die Kritik wies der Minister zurück".
final class Agreement {

    private final Frame frame;
    private final Lexicon lexicon;

    Agreement(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
    }

    /// Whether a phrase is of another number than the verb, as far as their endings tell.
    boolean differs(Chunk phrase, int verb) {
        int noun = noun(phrase.from(), phrase.to());
        if (noun < 0 || isJoined(phrase)) {
            return false;
        }
        boolean several = lexicon.endsLike("plural verb endings", frame.wordAt(verb));
        String word = frame.wordAt(noun);
        boolean plural = lexicon.endsLike("plural noun endings", word);
        boolean singular =
                lexicon.endsLike("feminine endings", word)
                        || lexicon.isOf("singular articles", frame.wordAt(phrase.from()));
        return several ? singular && !plural : plural && !isName(phrase);
    }

    /// Whether nothing in a phrase shows that it is a subject: "die Kritik", "das Gesetz".
    boolean mayBeObject(Chunk phrase) {
        return lexicon.isOf("object articles", frame.wordAt(phrase.from()))
                && !frame.has(noun(phrase.from(), phrase.to()), Trait.ROLE);
    }

    /// Whether a phrase is of a thing that does not act, as far as the ending of its noun tells: "jede
    /// Verantwortung".
    boolean isThing(Chunk phrase) {
        int noun = noun(phrase.from(), phrase.to());
        int speakers = Trait.ROLE | Trait.UNNAMED | Trait.ORGANISATION;
        return noun >= 0
                && !frame.has(noun, speakers)
                && (lexicon.endsLike("feminine endings", frame.wordAt(noun))
                        || lexicon.endsLike("plural noun endings", frame.wordAt(noun)));
    }

    /// Whether a phrase begins here that can be nothing but a subject: "der Minister".
    boolean isSubjectOnly(int from) {
        if (!lexicon.isOf("subject articles", frame.wordAt(from))) {
            return false;
        }
        int noun = noun(from + 1, frame.size());
        String word = frame.wordAt(noun);
        boolean ofOtherCase =
                noun > 0
                        && frame.at(noun + 1).capital()
                        && lexicon.endsLike("oblique adjective endings", frame.wordAt(from + 1));
        return noun > 0
                && !ofOtherCase
                && !lexicon.endsLike("feminine endings", word)
                && !lexicon.endsLike("plural noun endings", word)
                && (frame.has(noun, Trait.ROLE) || frame.at(noun + 1).capital());
    }

    /// "Relativierend fügte Haro hinzu": a word that opens the sentence, so that its capital tells nothing, and
    /// ends as adverbs do.
    boolean isAdverb(Chunk phrase) {
        return phrase.from() == 0
                && lexicon.endsAsAdverb(frame.wordAt(0))
                && (phrase.to() == 1 || frame.has(1, Trait.PREPOSITION));
    }

    /// "Zuletzt hatte der Minister": one word that opens the sentence, so that its capital tells nothing.
    boolean isBareWord(Chunk phrase) {
        return phrase.from() == 0 && phrase.to() == 1 && !frame.has(0, Trait.PRONOUN);
    }

    private boolean isJoined(Chunk phrase) {
        for (int at = phrase.from(); at < phrase.to(); at++) {
            if (frame.has(at, Trait.AND) || frame.isComma(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(Chunk phrase) {
        return !frame.has(phrase.from(), Trait.DETERMINER);
    }

    /// The first noun from a unit on; -1 without one.
    private int noun(int from, int to) {
        for (int at = from; at < Math.min(to, frame.size() - 1); at++) {
            if (frame.at(at).isMark() || frame.isQuotation(at)) {
                return -1;
            }
            if (frame.at(at).capital() && !frame.has(at, Trait.DETERMINER)) {
                return at;
            }
        }
        return -1;
    }
}
