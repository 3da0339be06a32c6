// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Finds the noun phrase that begins at a unit: the source after its cue ("said Ana Ruiz, the
/// mayor"), or the one who is spoken to.
final class ChunkAfter {

    private static final int LONGEST_DESCRIPTION = 25;
    private static final int LONGEST_NAME = 5;

    private final Frame frame;
    private final Lexicon lexicon;
    private final boolean inverts;

    ChunkAfter(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.inverts = lexicon.has("inverts");
    }

    /// The phrase, without what describes it behind a comma.
    Chunk at(int from, int ceiling) {
        if (from >= ceiling || !begins(from)) {
            return Chunk.NONE;
        }
        if (frame.at(from).is(Trait.PRONOUN) && !frame.at(from).is(Trait.DETERMINER)) {
            return new Chunk(from, from + 1);
        }
        int to = from;
        while (to < ceiling && goesOn(to, from)) {
            to++;
        }
        while (to > from && isWasteAtEnd(to - 1)) {
            to--;
        }
        return to > from && Chunk.holdsNoun(frame, from, to) ? new Chunk(from, to) : Chunk.NONE;
    }

    /// The phrase whose first word has its preposition written as its first letters; none where another
    /// word stands.
    Chunk prefixed(int from) {
        if (from >= frame.size() || !lexicon.isFusedPreposition(frame.at(from).word())) {
            return Chunk.NONE;
        }
        Chunk rest = at(from + 1, frame.size());
        return new Chunk(from, rest.isNone() ? from + 1 : rest.to());
    }

    /// The phrase with the description behind it.
    Chunk described(int from) {
        Chunk phrase = at(from, frame.size());
        boolean pronoun =
                !phrase.isNone()
                        && !lexicon.isWeighed()
                        && !lexicon.pronoun(frame.wordAt(phrase.from())).isEmpty();
        if (phrase.isNone()
                || (pronoun && !opensRelative(phrase.to() + 1))
                || !frame.isComma(phrase.to())
                || phrase.to() + 2 >= frame.size()
                || !describes(phrase.to() + 1)) {
            return phrase;
        }
        int to = phrase.to() + 1;
        while (to < frame.lastWord() && !frame.isComma(to) && !isEndOfAside(to)) {
            to++;
        }
        boolean tooLong = to - phrase.to() > LONGEST_DESCRIPTION;
        boolean describes = !tooLong && !isQuotationOfItsOwn(to) && !isClause(phrase.to() + 1, to);
        boolean plain =
                !isOffice(phrase.to() + 1)
                        && !opensRelative(phrase.to() + 1)
                        && !(isName(phrase.to() + 1) && !frame.at(phrase.from()).capital());
        return describes && (!plain || to == frame.lastWord())
                ? new Chunk(phrase.from(), to)
                : phrase;
    }

    /// ", the guests left" is a clause; ", a guest who left" is not.
    private boolean isClause(int from, int to) {
        for (int at = from; at < to && !opensRelative(at); at++) {
            if (frame.has(at, Trait.AUXILIARY | Trait.MODAL | Trait.VERB)
                    && !frame.at(at).capital()) {
                return true;
            }
        }
        return false;
    }

    private boolean describes(int at) {
        boolean trade =
                inverts
                        && frame.at(at).isWord()
                        && frame.at(at).traits() == 0
                        && !lexicon.isParticiple(frame.at(at).word());
        return isOffice(at) || opensRelative(at) || trade || isName(at);
    }

    /// "su homólogo lomarano, Ana Ruiz, ...": a name between commas behind an office.
    private boolean isName(int at) {
        int to = at;
        while (to < frame.lastWord() && frame.at(to).isWord() && frame.at(to).capital()) {
            to++;
        }
        boolean closed = to == frame.lastWord() || frame.isComma(to);
        return inverts && closed && to > at + 1 && to - at <= LONGEST_NAME;
    }

    /// Not the one that goes on behind the source which interrupts it.
    private boolean isQuotationOfItsOwn(int at) {
        Quotation quotation = at < frame.size() ? frame.at(at).quotation() : null;
        return quotation != null && !quotation.resumed();
    }

    private boolean isEndOfAside(int at) {
        return frame.isQuotation(at)
                || (frame.at(at).isMark() && "—–".contains(frame.at(at).word()));
    }

    private boolean isOffice(int at) {
        Unit first = frame.at(at);
        return first.is(Trait.DETERMINER | Trait.ROLE) && !first.is(Trait.PRONOUN);
    }

    private boolean opensRelative(int at) {
        boolean that = frame.has(at, Trait.THAT);
        return that ? lexicon.has("that is relative too") : frame.has(at, Trait.RELATIVE);
    }

    private boolean begins(int at) {
        Unit unit = frame.at(at);
        if (!unit.isWord() || unit.is(Trait.THAT | Trait.BREAKER | Trait.AUXILIARY | Trait.MODAL)) {
            return false;
        }
        if (unit.capital() && !unit.is(Trait.TIME)) {
            return true;
        }
        int openers =
                Trait.DETERMINER | Trait.PRONOUN | Trait.ROLE | Trait.UNNAMED | Trait.ORGANISATION;
        int others =
                Trait.PREPOSITION
                        | Trait.ADVERB
                        | Trait.TIME
                        | Trait.AND
                        | Trait.OBJECT
                        | Trait.NEGATION;
        return unit.is(openers) || isNounHere(at) || !unit.is(others | Trait.FINITE);
    }

    /// "nella nota": a form of a verb that is a noun as well, where only nouns stand.
    private boolean isNounHere(int at) {
        return !lexicon.isWeighed()
                && frame.at(at).is(Trait.ALSO_NOUN)
                && frame.has(at - 1, Trait.PREPOSITION | Trait.DETERMINER);
    }

    private boolean goesOn(int at, int from) {
        Unit unit = frame.at(at);
        if (unit.quotation() != null) {
            return at > from && unit.quotation().isWordOfItsSentence() && !frame.isComma(at - 1);
        }
        if (unit.isMark()) {
            return ".'-/()&".contains(unit.word()) && !(unit.is(".") && at + 1 == frame.size());
        }
        if (unit.is(Trait.AND)) {
            return at + 1 < frame.size() && frame.at(at + 1).capital();
        }
        return at == from ? isNounHere(at) || !isVerb(unit) : goesOnInside(unit, at);
    }

    private boolean goesOnInside(Unit unit, int at) {
        boolean inName = unit.capital() && at + 1 < frame.size() && frame.at(at + 1).capital();
        boolean small = inName && unit.is(Trait.DETERMINER | Trait.PREPOSITION);
        if (isParticle(at) || (small && !lexicon.isWeighed())) {
            return true;
        }
        if (unit.is(Trait.PREPOSITION) || lexicon.isOf("genitives", unit.word())) {
            return isInsideName(at);
        }
        if (unit.is(Trait.DETERMINER)) {
            return frame.at(at - 1).is(Trait.PREPOSITION | Trait.DETERMINER);
        }
        int clause = Trait.THAT | Trait.BREAKER | Trait.RELATIVE;
        int others = Trait.OBJECT | Trait.TIME | Trait.PRONOUN | Trait.ADVERB;
        boolean other =
                lexicon.isOf("deeds", unit.word())
                        || lexicon.isOf("relay participles", unit.word());
        if (lexicon.has("verb first") && other) {
            return false;
        }
        boolean noun = unit.is(Trait.ALSO_NOUN) && frame.has(at - 1, Trait.DETERMINER);
        return (noun || !isVerb(unit)) && !unit.is(clause | others);
    }

    /// "Ahmed al Aroufi": a small word between two words of a name.
    private boolean isParticle(int at) {
        boolean opens = frame.at(at).capital() && !frame.has(at - 1, Trait.DETERMINER);
        return lexicon.isOf("name particles", frame.wordAt(at))
                && (opens || frame.at(at - 1).capital())
                && at + 1 < frame.size()
                && frame.at(at + 1).capital()
                && !frame.has(at + 1, Trait.TIME);
    }

    private boolean isVerb(Unit unit) {
        boolean past = lexicon.has("that is relative too") && unit.isPastVerb();
        return (past || unit.is(Trait.FINITE)) && !unit.capital();
    }

    /// "a spokesman for the mayor", not "Haro in a statement" or "Haro on Monday".
    private boolean isInsideName(int at) {
        if (lexicon.isFusedPreposition(frame.at(at).word())) {
            return lexicon.isOf("documents", frame.at(at - 1).word());
        }
        if (at + 1 >= frame.size() || !frame.at(at).is(Trait.NOUN_PREPOSITION)) {
            return false;
        }
        int noun = frame.at(at + 1).is(Trait.DETERMINER) ? at + 2 : at + 1;
        boolean links =
                lexicon.has("that is relative too") && lexicon.isOf("links", frame.wordAt(at));
        boolean channel = frame.has(noun, Trait.CHANNEL) && !links;
        return !channel && !frame.at(at + 1).is(Trait.TIME) && !frame.has(noun, Trait.TIME);
    }

    private boolean isWasteAtEnd(int at) {
        Unit unit = frame.at(at);
        if (lexicon.isFusedPreposition(unit.word())) {
            return false;
        }
        int waste = Trait.PREPOSITION | Trait.AND | Trait.TIME | Trait.ADVERB;
        return unit.isMark() ? !").".contains(unit.word()) : unit.is(waste) && !unit.capital();
    }
}
