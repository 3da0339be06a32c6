// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Finds the noun phrase that ends right before a unit, by closed-class words, capitals and marks
/// alone: no tagger is needed for the few places where a source can stand.
final class ChunkBefore {

    private static final int FARTHEST = 40;

    private final Frame frame;
    private final Lexicon lexicon;
    private final NameList names;
    private final Apposition apposition;
    private final PhraseStart phraseStart;

    ChunkBefore(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.names = new NameList(frame);
        this.apposition = new Apposition(frame, lexicon);
        this.phraseStart = new PhraseStart(frame, lexicon);
    }

    /// The noun phrase that ends right before a unit, with the appositions and relative clauses that
    /// stand between it and that unit: "Ana Ruiz, who met the king last week,".
    Chunk at(int limit, int floor) {
        return withOthers(last(limit, floor), floor);
    }

    /// Behind a quotation, "Ana Ruiz, the mayor, and Dan Haro, a guide," are one phrase.
    private Chunk withOthers(Chunk last, int floor) {
        int and = last.from() - 1;
        if (last.isNone()
                || and <= floor
                || !frame.has(and, Trait.AND)
                || !frame.isComma(and - 1)) {
            return last;
        }
        Chunk others = withAside(and, floor);
        return !others.isNone() && frame.isQuotedUpTo(others.from())
                ? new Chunk(others.from(), last.to())
                : last;
    }

    private Chunk last(int limit, int floor) {
        int end = withoutTail(limit, floor);
        if (end <= floor) {
            return Chunk.NONE;
        }
        Unit last = frame.at(end - 1);
        if (last.isComma() || isDash(last) || last.is(")")) {
            return withAside(end, floor);
        }
        if (last.is(Trait.PRONOUN | Trait.RELATIVE) && last.isWord()) {
            return new Chunk(quantified(end - 1, floor), end);
        }
        int start = phraseStart.of(scan(end, floor), end);
        return start < 0 ? Chunk.NONE : withoutCircumstances(start, end);
    }

    /// "Министр Ортавия в четверг на встрече заявил": behind a name, or before a day, a preposition ends the phrase,
    /// unless a name stands behind it: "посол в Ломаре Оскар Венн".
    private Chunk withoutCircumstances(int start, int end) {
        boolean named =
                end - start > 2 && frame.at(end - 1).capital() && frame.at(end - 2).capital();
        if (named || !lexicon.has("circumstances follow the source")) {
            return new Chunk(start, end);
        }
        for (int at = start + 1; at < end - 1; at++) {
            boolean behindName =
                    (at - 1 > start && frame.at(at - 1).capital()) || frame.at(at - 1).is(")");
            boolean day = frame.has(at + 1, Trait.TIME) || frame.at(at + 1).isNumber();
            if (frame.has(at, Trait.PREPOSITION) && (behindName || day)) {
                return new Chunk(start, at);
            }
        }
        return new Chunk(start, end);
    }

    /// "Haro also", "Haro on Monday", "Haro two weeks ago": adverbs and times between a source and its verb.
    private int withoutTail(int limit, int floor) {
        int end = limit;
        while (end > floor + 1) {
            Unit last = frame.at(end - 1);
            boolean loose = last.is(Trait.ADVERB) && !last.is(Trait.DETERMINER | Trait.PRONOUN);
            boolean time =
                    last.is(Trait.TIME)
                            && (frame.has(end - 2, Trait.TIME_PREPOSITION | Trait.TIME)
                                    || isTimeOpener(end, limit, floor))
                            && !frame.has(end - 1, Trait.DETERMINER);
            boolean preposition =
                    end < limit && frame.has(end, Trait.TIME) && last.is(Trait.TIME_PREPOSITION);
            int amount = loose ? amountBefore(end - 1, floor) : -1;
            if (!loose && !time && !preposition) {
                return end;
            }
            end = amount > floor ? amount : end - 1;
        }
        return end;
    }

    /// "last" of "Haro last week", and not of "guests in a poll last year".
    private boolean isTimeOpener(int end, int limit, int floor) {
        boolean opens =
                end < limit
                        && frame.has(end, Trait.TIME)
                        && lexicon.isOf("time openers", frame.wordAt(end - 1));
        for (int at = end - 2; opens && at >= floor && !frame.at(at).isMark(); at--) {
            opens = !frame.has(at, Trait.PREPOSITION);
        }
        return opens;
    }

    /// Where "less than two weeks" begins before "ago"; -1 without it.
    private int amountBefore(int ago, int floor) {
        int at = ago - 1;
        while (lexicon.isOf("agos", frame.wordAt(ago))
                && at > floor + 1
                && (frame.at(at - 1).isNumber() || lexicon.isOf("amounts", frame.wordAt(at - 1)))) {
            at--;
        }
        return at < ago - 1 ? at : -1;
    }

    /// "many of them": not taken apart. Only "both" and "all" may stand before a pronoun.
    private int quantified(int pronoun, int floor) {
        return pronoun > floor && lexicon.isOf("before pronouns", frame.wordAt(pronoun - 1))
                ? pronoun - 1
                : pronoun;
    }

    private Chunk withAside(int end, int floor) {
        String opener = frame.at(end - 1).is(")") ? "(" : frame.at(end - 1).word();
        int lowest = Math.max(floor, end - FARTHEST);
        for (int at = end - 2; at > lowest; at--) {
            Unit unit = frame.at(at);
            if (unit.quotation() != null && !unit.quotation().isWordOfItsSentence()) {
                return Chunk.NONE;
            }
            if (!unit.is(opener) && !(opener.equals("，") && unit.isComma())) {
                continue;
            }
            boolean afterMark =
                    frame.at(at - 1).isMark() && !").".contains(frame.at(at - 1).word());
            if (!apposition.mayStand(at + 1, end - 1) || afterMark || frame.isQuotation(at - 1)) {
                return Chunk.NONE;
            }
            Chunk head = at(at, floor);
            if (head.isNone() || frame.at(head.from()).is(Trait.PREPOSITION)) {
                if (frame.isComma(end - 1)) {
                    continue;
                }
                return Chunk.NONE;
            }
            int relative = relativeBefore(head.from(), floor);
            if (relative > floor) {
                Chunk antecedent = at(relative, floor);
                return antecedent.isNone() ? antecedent : new Chunk(antecedent.from(), end);
            }
            head = widened(head, floor);
            return new Chunk(head.from(), apposition.describes(at + 1) ? end : at);
        }
        return Chunk.NONE;
    }

    /// The comma before "who" where the phrase found stands in a relative clause: "Haro, who founded
    /// Harbour Watch, a group in Pelmar, said"; -1 if it does not.
    private int relativeBefore(int from, int floor) {
        for (int at = from - 1; at > floor && !frame.at(at).isMark(); at--) {
            boolean that = frame.has(at, Trait.THAT) && lexicon.has("that is relative too");
            if ((that || frame.has(at, Trait.RELATIVE)) && frame.isComma(at - 1)) {
                return at - 1;
            }
            if (frame.isQuotation(at)) {
                return -1;
            }
        }
        return -1;
    }

    /// "Ana Ruiz, the mayor, who ..., said": the head found is "the mayor", the name stands before it.
    private Chunk widened(Chunk head, int floor) {
        int from = head.from();
        while (from > floor && frame.has(from - 1, Trait.ADVERB)) {
            from--;
        }
        boolean described =
                !frame.at(from).capital()
                        && from - 2 >= floor
                        && frame.isComma(from - 1)
                        && frame.at(from - 2).capital()
                        && !frame.at(from - 2).is(Trait.TIME);
        if (!described) {
            return head;
        }
        Chunk name = at(from - 1, floor);
        boolean inside =
                !lexicon.isWeighed()
                        && name.from() > floor
                        && frame.at(name.from() - 1).isWord()
                        && !frame.has(name.from() - 1, Trait.BREAKER | Trait.AND | Trait.THAT);
        return name.isNone() || inside || frame.at(name.from()).is(Trait.PREPOSITION)
                ? head
                : new Chunk(name.from(), head.to());
    }

    /// Walks left from `end` while the words can belong to one noun phrase.
    private int scan(int end, int floor) {
        int at = end - 1;
        int lowest = Math.max(floor, end - FARTHEST);
        while (at >= lowest) {
            int next = step(at, end, lowest);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at + 1;
    }

    /// Where the walk goes from here: the same place when the phrase begins after this unit.
    private int step(int at, int end, int floor) {
        Unit unit = frame.at(at);
        if (unit.isQuotation()) {
            return isInside(unit) && at < end - 1 ? at - 1 : at;
        }
        if (unit.isMark()) {
            return stepOverMark(unit, at, floor);
        }
        if (unit.is(Trait.AND)) {
            return joins(at, end, floor) ? at - 1 : at;
        }
        if (isVerb(at, end)) {
            int relative = restrictive(at, floor);
            return relative < 0 ? at : frame.isComma(relative - 1) ? relative - 2 : relative - 1;
        }
        if (unit.is(Trait.BREAKER | Trait.THAT | Trait.RELATIVE)) {
            return at;
        }
        if (unit.is(Trait.PRONOUN) && !unit.is(Trait.DETERMINER)) {
            return at;
        }
        if (unit.is(Trait.TIME) && !frame.has(at - 1, Trait.PREPOSITION) && !isPossessed(at)) {
            return at;
        }
        if (at < end - 1 && beginsPhrase(at + 1) && !continues(at)) {
            int relative = relativeWithUnknownVerb(at, floor);
            return relative < 0 ? at : relative - 1;
        }
        return at - 1;
    }

    /// "los vecinos que gobiernan la ciudad": the place of "que" before a verb that is not known; -1 without one.
    private int relativeWithUnknownVerb(int verb, int floor) {
        int at = frame.has(verb - 1, Trait.OBJECT | Trait.NEGATION) ? verb - 2 : verb - 1;
        boolean stands =
                lexicon.has("that is relative too")
                        && at - 1 >= floor
                        && frame.has(at, Trait.THAT)
                        && frame.at(verb).traits() == 0
                        && !frame.at(verb).capital();
        Unit noun = stands ? frame.at(at - 1) : frame.at(verb);
        int others = Trait.FINITE | Trait.PREPOSITION | Trait.PRONOUN | Trait.CUE | Trait.ADVERB;
        return stands && noun.isWord() && !noun.is(others) && !noun.isPastVerb() ? at : -1;
    }

    private boolean isPossessed(int at) {
        return lexicon.endsLike("possessive endings", frame.at(at).word());
    }

    /// A determiner begins a phrase: what stands before it belongs only if it is a preposition or
    /// another word of that kind.
    private boolean beginsPhrase(int at) {
        return frame.at(at).is(Trait.DETERMINER)
                && !lexicon.isOf("genitives", frame.at(at).word())
                && !isParticle(at);
    }

    /// "Muamar el Gadafi": a small word between two words of a name.
    private boolean isParticle(int at) {
        return at > 0
                && lexicon.isOf("name particles", frame.wordAt(at))
                && frame.at(at - 1).capital()
                && at + 1 < frame.size()
                && frame.at(at + 1).capital();
    }

    private boolean continues(int at) {
        return frame.at(at).is(Trait.PREPOSITION | Trait.DETERMINER)
                || lexicon.isOf("of", frame.wordAt(at));
    }

    private int stepOverMark(Unit unit, int at, int floor) {
        return switch (unit.word()) {
            case ")" -> {
                for (int open = at - 1; open >= Math.max(floor, at - 8); open--) {
                    if (frame.at(open).is("(")) {
                        yield open - 1;
                    }
                }
                yield at;
            }
            case ".", "'", "/", "-", "%", "$", "£", "€", "@", "#" -> at - 1;
            case "," -> names.holds(at) ? at - 1 : at;
            default -> at;
        };
    }

    /// "Ruiz and Haro said" are two speakers; "he left and Haro said" is one.
    private boolean joins(int and, int end, int floor) {
        if (and <= floor || and == end - 1) {
            return false;
        }
        Unit left = frame.at(and - 1);
        if (left.isComma() && names.holds(and - 1)) {
            return names.isSerial(and - 1);
        }
        if (left.isMark() || left.isQuotation() || left.is(Trait.PRONOUN | Trait.OBJECT)) {
            return false;
        }
        int at = and - 1;
        while (at >= floor && and - at < 9) {
            Unit unit = frame.at(at);
            if (unit.isMark() && !unit.is("'") && !unit.is(".")) {
                return at == floor || unit.isComma();
            }
            if (isVerb(at, end) || unit.is(Trait.OBJECT)) {
                return false;
            }
            if (unit.is(Trait.BREAKER | Trait.THAT | Trait.RELATIVE)) {
                return true;
            }
            at--;
        }
        return true;
    }

    private boolean isVerb(int at, int end) {
        Unit unit = frame.at(at);
        boolean noun =
                unit.is(Trait.ALSO_NOUN)
                        && !lexicon.isWeighed()
                        && frame.has(at - 1, Trait.PREPOSITION | Trait.DETERMINER);
        if (noun) {
            return false;
        }
        if (unit.is(Trait.AUXILIARY | Trait.MODAL)) {
            return true;
        }
        if (unit.capital() && at > 0) {
            return false;
        }
        Verb verb = unit.is(Trait.CUE) ? lexicon.verb(unit.word()) : null;
        if ((verb != null && verb.shape() == Verb.Shape.PAST) || unit.is(Trait.VERB)) {
            return !isParticipleOfNoun(at, end);
        }
        if (verb != null) {
            return false;
        }
        return unit.isPastVerb() && at + 1 < end && !isParticipleOfNoun(at, end);
    }

    /// "the report released Tuesday by", "the embattled mayor", "retired general".
    private boolean isParticipleOfNoun(int at, int end) {
        if (at + 1 >= end) {
            return false;
        }
        Unit next = frame.at(at + 1);
        if (at == 0 || frame.at(at - 1).is(Trait.DETERMINER | Trait.PREPOSITION | Trait.AND)) {
            return !next.is(Trait.DETERMINER);
        }
        return next.is(Trait.PREPOSITION) || next.is(Trait.TIME);
    }

    /// The place of "who" in "voters who backed the plan", looking left from its verb; -1 if none.
    private int restrictive(int verb, int floor) {
        for (int at = verb - 1; at > Math.max(floor, verb - 8); at--) {
            Unit unit = frame.at(at);
            boolean relativeThat = unit.is(Trait.THAT) && lexicon.has("that is relative too");
            if (unit.is(Trait.RELATIVE) || relativeThat) {
                boolean open =
                        frame.isComma(at - 1) && at - 2 >= floor && frame.at(at - 2).capital();
                Unit noun = frame.at(open ? at - 2 : at - 1);
                return noun.isWord()
                                && !noun.is(Trait.FINITE | Trait.PREPOSITION | Trait.PRONOUN)
                                && (!unit.is(Trait.THAT) || relativeThat)
                        ? at
                        : -1;
            }
            if (unit.isMark() || unit.isQuotation()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isInside(Unit unit) {
        return unit.quotation() != null && unit.quotation().isWordOfItsSentence();
    }

    private static boolean isDash(Unit unit) {
        return unit.is("—") || unit.is("–");
    }
}
