// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Tells whether words that stand where a source can stand name somebody, as far as words of closed classes tell.
/// Nouns are in no class, so that what is left over is taken for one; here is what cannot be left over.
///
/// @param frame where they stand
/// @param lexicon of their language
record Naming(Frame frame, Lexicon lexicon) {

    /// What no phrase ends with: "the", "in", "and that".
    private static final int OPENERS = Trait.PREPOSITION | Trait.THAT | Trait.BREAKER | Trait.AND;

    private static final int CLOSED = OPENERS | Trait.ADVERB | Trait.TIME | Trait.NEGATION;

    /// A shorter word may end like a verb and be none.
    private static final int SHORTEST_DEED = 5;

    /// So many digits are a year rather than so many people.
    private static final int YEAR = 4;

    private static final int NOUNS =
            Trait.PRONOUN
                    | Trait.RELATIVE
                    | Trait.ROLE
                    | Trait.UNNAMED
                    | Trait.ORGANISATION
                    | Trait.TITLE;

    /// Whether it may be a source.
    boolean isPossible(Chunk source) {
        return !isClosed(source) && !endsOpen(source) && !holdsVerb(source) && !isDeed(source);
    }

    /// Whether a source, weighed or not, surely names nobody.
    boolean isNameless(Chunk source) {
        return isClosed(source) || isBareSingular(source) || opensPhrase(source);
    }

    /// A source with the article before it and, where it ends on one, the noun behind it: "this" of "this plan", the
    /// judge of "a judge last month ordered".
    Chunk completed(Chunk source, int cue) {
        int from = source.from();
        if (frame.has(from - 1, Trait.DETERMINER) && !frame.has(from, Trait.DETERMINER)) {
            from--;
        }
        int to = source.to();
        if (lexicon.isWeighed() && isClosed(new Chunk(from, to))) {
            while (to < cue && (isInside(frame.at(to)) || isParticiple(from, to))) {
                to++;
            }
        }
        return new Chunk(from, to);
    }

    /// "the retired" of "the retired judge": a past form before its noun.
    private boolean isParticiple(int from, int at) {
        return frame.at(at).isPastVerb() && isClosed(new Chunk(from, at));
    }

    /// What may stand inside a phrase that has begun.
    private boolean isInside(Unit unit) {
        Quotation quotation = unit.quotation();
        if (quotation != null) {
            return quotation.isWordOfItsSentence();
        }
        if (unit.isMark()) {
            return ".-'/&$".contains(unit.word());
        }
        int others =
                Trait.FINITE
                        | Trait.BREAKER
                        | Trait.THAT
                        | Trait.RELATIVE
                        | Trait.NEGATION
                        | Trait.TIME;
        Verb verb = lexicon.verb(unit.word());
        boolean base = verb != null && verb.shape() == Verb.Shape.BASE;
        boolean noun = unit.capital() || unit.is(NOUNS) || base;
        return !unit.isPastVerb() && (noun || !unit.is(others));
    }

    /// Whether a phrase that the rules found elsewhere names somebody for sure: a name, "he", an office.
    boolean isSomebody(Chunk phrase) {
        for (int at = phrase.from(); at < phrase.to(); at++) {
            Unit unit = frame.at(at);
            boolean pronoun = unit.is(Trait.PRONOUN) && !lexicon.pronoun(unit.word()).isEmpty();
            boolean noun = unit.is(NOUNS & ~Trait.PRONOUN) || (unit.capital() && at > 0);
            if (pronoun || noun) {
                return mayName(phrase);
            }
        }
        return false;
    }

    /// Whether nothing tells that a phrase names nobody.
    boolean mayName(Chunk phrase) {
        return isPossible(phrase) && !isNameless(phrase);
    }

    // Rule 5: "growth", "perfect for users": where a noun of the singular asks for "the", one
    // without is no speaker, unless it is a mass ("police", "research").
    private boolean isBareSingular(Chunk source) {
        boolean headline = frame.paragraph() == 0 && frame.lastWord() == frame.size();
        if (!lexicon.has("singulars need an article") || headline) {
            return false;
        }
        for (int at = source.from(); at < source.to(); at++) {
            Unit unit = frame.at(at);
            boolean address = unit.word().indexOf('.') >= 0;
            boolean names = unit.isQuotation() || unit.isNumber() || address || isUpper(unit, at);
            boolean noun =
                    unit.is(NOUNS | Trait.DETERMINER | Trait.OBJECT | Trait.OTHER_OFFICE)
                            || lexicon.endsLike("plural endings", unit.word())
                            || lexicon.isOf("plurals", unit.word())
                            || lexicon.isOf("masses", unit.word())
                            || lexicon.isOf("documents", unit.word());
            if (names || noun) {
                return false;
            }
        }
        return true;
    }

    private boolean isUpper(Unit unit, int at) {
        return unit.capital() && (at > 0 || !unit.is(CLOSED));
    }

    // Rule 6: "despite rain" opens a sentence, and names nobody.
    private boolean opensPhrase(Chunk source) {
        Unit first = frame.at(source.from());
        boolean opens = source.from() == 0 && lexicon.isOf("phrase openers", first.word());
        for (int at = source.from() + 1; opens && at < source.to(); at++) {
            Unit unit = frame.at(at);
            opens = !unit.isNumber() && !unit.is(Trait.DETERMINER) && !unit.capital();
        }
        return opens;
    }

    // Rule 1: words of closed classes and years alone name nobody: "una", "siempre", "2025"; "both"
    // and "43" may.
    boolean isClosed(Chunk source) {
        for (int at = source.from(); at < source.to(); at++) {
            Unit unit = frame.at(at);
            if (!unit.isMark() && !isClosedWord(unit, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isClosedWord(Unit unit, int at) {
        boolean inName = unit.capital() && at > 0;
        boolean owner =
                lexicon.owner(unit.word()) != null || lexicon.isFusedPreposition(unit.word());
        if (unit.isQuotation() || unit.is(NOUNS) || inName || owner) {
            return false;
        }
        return unit.isNumber()
                ? isYear(unit.word())
                : unit.is(CLOSED)
                        || (isArticle(unit) && !lexicon.has("articles are pronouns"))
                        || lexicon.isOf("no nouns", unit.word())
                        || isAdverb(unit);
    }

    private boolean isAdverb(Unit unit) {
        return unit.traits() == 0 && !unit.capital() && lexicon.endsAsAdverb(unit.word());
    }

    private static boolean isYear(String number) {
        return number.length() == YEAR && number.chars().allMatch(Character::isDigit);
    }

    // Rule 2: a phrase that ends before its noun is none: "el juez no tiene en".
    private boolean endsOpen(Chunk source) {
        int last = source.to() - 1;
        while (last > source.from() && frame.at(last).isMark()) {
            last--;
        }
        Unit unit = frame.at(last);
        boolean open = unit.is(OPENERS | Trait.OBJECT) || isArticle(unit);
        return open
                && lexicon.owner(unit.word()) == null
                && !unit.capital()
                && !unit.is(NOUNS)
                && !lexicon.isFusedPreposition(unit.word());
    }

    private boolean isArticle(Unit unit) {
        return unit.is(Trait.DETERMINER) && lexicon.isDefinite(unit.word());
    }

    // Rule 3: with a verb of its own, and no "who" before that, it is a clause.
    private boolean holdsVerb(Chunk source) {
        for (int at = source.from(); at < source.to(); at++) {
            Unit unit = frame.at(at);
            if (unit.is(Trait.RELATIVE | Trait.THAT) || unit.isComma() || unit.isQuotation()) {
                return false;
            }
            if (isVerb(unit, at, source)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(Unit unit, int at, Chunk source) {
        boolean noun = unit.is(Trait.ALSO_NOUN) || unit.capital() || unit.is(NOUNS);
        boolean determined = at > source.from() && frame.has(at - 1, Trait.DETERMINER);
        return !noun
                && !determined
                && (unit.is(Trait.AUXILIARY | Trait.MODAL | Trait.VERB) || unit.isPastVerb());
    }

    /// Whether the first word of a phrase is of a case that no subject has: "жителей", "посетителям".
    boolean isOblique(Chunk source) {
        Unit first = frame.at(source.from());
        boolean small = !first.capital() || source.from() == 0;
        return small
                && first.isWord()
                && !first.is(NOUNS)
                && first.word().length() >= SHORTEST_DEED
                && lexicon.endsLike("oblique endings", first.word());
    }

    // Rule 4: what is done names nobody: "continuar", "formación".
    private boolean isDeed(Chunk source) {
        boolean opened =
                frame.has(source.from(), Trait.DETERMINER) && source.to() > source.from() + 1;
        Unit first = frame.at(opened ? source.from() + 1 : source.from());
        if (opened) {
            return first.traits() == 0 && lexicon.isOf("deeds", first.word());
        }
        boolean known = first.traits() != 0 || first.capital() || !first.isWord();
        return !known && isDeed(first.word());
    }

    /// The base form of a verb, or a noun of what is done that never speaks.
    boolean isDeed(String word) {
        return lexicon.isOf("deeds", word)
                || (word.length() >= SHORTEST_DEED && lexicon.endsLike("infinitive endings", word));
    }
}
