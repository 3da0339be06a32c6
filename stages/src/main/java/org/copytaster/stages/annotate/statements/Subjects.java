// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.List;

/// Finds the subject of a [Predicate]: the phrase before the finite verb, unless something else opens
/// the clause; then the first phrase after it.
final class Subjects {

    private static final int MOST_ASIDES = 4;
    private static final int LONGEST_DESCRIPTION = 8;

    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Clause> clauses;
    private final NounPhrase phrases;
    private final Predicates predicates;
    private final Agreement agreement;

    Subjects(Frame frame, Lexicon lexicon, List<Clause> clauses) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.phrases = new NounPhrase(frame, lexicon);
        this.predicates = new Predicates(frame, lexicon, clauses);
        this.agreement = new Agreement(frame, lexicon);
    }

    Chunk of(Predicate predicate) {
        Clause clause = clauses.get(predicate.clause());
        if (predicate.last() && predicates.isRelativeSubject(clause.from())) {
            return new Chunk(clause.from(), clause.from() + 1);
        }
        if (predicate.last()) {
            int from = clause.from();
            return after(
                    frame.has(from, Trait.PREPOSITION) ? from : from + 1,
                    Math.min(predicate.finite(), predicate.head()));
        }
        Chunk pronoun = pronounBehind(predicate, clause);
        if (!pronoun.isNone()) {
            return pronoun;
        }
        Chunk before = before(predicate, clause);
        if (before.isNone()) {
            return after(predicate.finite() + 1, predicate.tail());
        }
        Chunk behind = after(predicate.finite() + 1, predicate.tail());
        return isObject(before, predicate) && !behind.isNone() ? behind : before;
    }

    /// "Die Kritik wies der Minister zurück", "Ablehnung signalisierten die Gäste": what opens the clause is no
    /// subject, for it does not agree with the verb or another phrase can only be one.
    private boolean isObject(Chunk before, Predicate predicate) {
        return agreement.differs(before, predicate.finite())
                || ((agreement.mayBeObject(before) || agreement.isBareWord(before))
                        && agreement.isSubjectOnly(predicate.finite() + 1))
                || agreement.isAdverb(before);
    }

    /// The subject of a clause whose verb is not known: the phrase that opens it, or the one behind
    /// the verb where a place or a time opens it.
    Chunk opening(Clause clause) {
        int from = clause.from();
        while (from < clause.to() && frame.has(from, Trait.AND)) {
            from++;
        }
        if (from >= clause.to() || frame.has(from, Trait.THAT | Trait.BREAKER | Trait.RELATIVE)) {
            return Chunk.NONE;
        }
        Chunk first = phrases.at(from, clause.to());
        if (!first.isNone() && !lexicon.isOf("obliques", frame.at(from).word())) {
            Chunk name = agreement.isThing(first) ? nameBehindVerb(first, clause) : Chunk.NONE;
            return described(name.isNone() ? first : name);
        }
        int at = from;
        while (at < clause.to()) {
            Unit unit = frame.at(at);
            boolean preposition = unit.is(Trait.PREPOSITION);
            if (preposition || lexicon.isOf("obliques", unit.word())) {
                Chunk object = phrases.at(preposition ? at + 1 : at, clause.to());
                at = object.isNone() ? at + 1 : object.to();
            } else if (unit.is(Trait.ADVERB | Trait.TIME | Trait.OBJECT) || unit.isNumber()) {
                at++;
            } else {
                return after(at + 1, clause.to());
            }
        }
        return Chunk.NONE;
    }

    /// "Jede Verantwortung weist Haro von sich": a name right behind the verb.
    private Chunk nameBehindVerb(Chunk first, Clause clause) {
        for (int at = first.to(); at < clause.to() - 1; at++) {
            if (frame.has(at, Trait.FINITE) && !frame.at(at).capital()) {
                return frame.at(at + 1).capital() && !frame.has(at + 1, Trait.DETERMINER)
                        ? phrases.at(at + 1, clause.to())
                        : Chunk.NONE;
            }
        }
        return Chunk.NONE;
    }

    /// Whether words that were said stand before the clause, and its verb opens it.
    boolean opensWithVerb(Predicate predicate) {
        int from = clauses.get(predicate.clause()).from();
        return predicate.finite() == from
                || (predicate.finite() == from + 1 && frame.has(from, Trait.AFTERTHOUGHT));
    }

    /// "... sagte er": only a subject has this form.
    private Chunk pronounBehind(Predicate predicate, Clause clause) {
        int at = predicate.finite() + 1;
        boolean subject =
                at < clause.to()
                        && (lexicon.isOf("subject pronouns", frame.at(at).word())
                                || (lexicon.isOf("impersonal subjects", frame.wordAt(at))
                                        && lexicon.isOf(
                                                "impersonal", frame.at(predicate.head()).word())));
        return subject ? new Chunk(at, at + 1) : Chunk.NONE;
    }

    private Chunk before(Predicate predicate, Clause clause) {
        if (opensWithVerb(predicate)) {
            return quotedBefore(predicate.clause())
                    ? Chunk.NONE
                    : describedBefore(predicate.clause());
        }
        int from = clause.from();
        while (from < predicate.finite()
                && (frame.has(from, Trait.AND | Trait.ADVERB)
                        || lexicon.isOf("main openers", frame.wordAt(from)))) {
            from++;
        }
        return from == predicate.finite() ? Chunk.NONE : filling(from, predicate.finite());
    }

    private boolean quotedBefore(int clause) {
        return clause > 0 && clauses.get(clause - 1).spoken();
    }

    /// "Der Leiter der Behörde, Klaus Stahr, sagte": a phrase that is a whole clause, and asides.
    private Chunk describedBefore(int clause) {
        int lowest = Math.max(0, clause - MOST_ASIDES);
        for (int at = clause - 1; at >= lowest; at--) {
            Clause one = clauses.get(at);
            if (one.spoken() || !frame.isComma(clauses.get(clause).from() - 1)) {
                return Chunk.NONE;
            }
            Chunk whole = at == clause - 1 ? Chunk.NONE : filling(behindAdverbs(one), one.to());
            boolean opens = at == 0 || !frame.isComma(one.from() - 1);
            if (!whole.isNone() && opens) {
                boolean relative = predicates.isRelative(clauses.get(at + 1).from());
                return new Chunk(
                        whole.from(), relative ? whole.to() : clauses.get(clause).from() - 1);
            }
        }
        return Chunk.NONE;
    }

    /// "Auch Klaus Stahr, der Leiter, sagte".
    private int behindAdverbs(Clause clause) {
        int from = clause.from();
        while (from < clause.to() - 1 && frame.has(from, Trait.ADVERB)) {
            from++;
        }
        return from;
    }

    /// The phrase that takes up a stretch, with a place behind it ("die Botschaft in Pelmar").
    private Chunk filling(int from, int to) {
        if (lexicon.isOf("obliques", frame.at(from).word())) {
            return Chunk.NONE;
        }
        Chunk phrase = phrases.at(from, to);
        if (phrase.isNone()) {
            return phrase;
        }
        int at = phrase.to();
        while (at < to && frame.has(at, Trait.ADVERB)) {
            at++;
        }
        if (at == to) {
            return phrase;
        }
        boolean place = frame.has(phrase.to(), Trait.PREPOSITION) && holdsNoFinite(at, to);
        return place ? new Chunk(from, trimmed(from, to)) : Chunk.NONE;
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from + 1 && frame.has(end - 1, Trait.ADVERB)) {
            end--;
        }
        return end;
    }

    private boolean holdsNoFinite(int from, int to) {
        for (int at = from; at < to; at++) {
            if (frame.has(at, Trait.FINITE) && !frame.at(at).capital()) {
                return false;
            }
        }
        return true;
    }

    /// The first phrase behind times, places and objects.
    Chunk after(int from, int limit) {
        int at = from;
        while (at < limit) {
            Unit unit = frame.at(at);
            if (unit.is(Trait.OBJECT | Trait.ADVERB | Trait.TIME | Trait.NEGATION)
                    || unit.isNumber()) {
                at++;
            } else if (unit.is(Trait.PREPOSITION) || lexicon.isOf("obliques", unit.word())) {
                Chunk object = phrases.at(unit.is(Trait.PREPOSITION) ? at + 1 : at, limit);
                at = object.isNone() ? at + 1 : object.to();
            } else {
                return described(phrases.at(at, limit));
            }
        }
        return Chunk.NONE;
    }

    /// With the description behind a comma: "Klaus Stahr, der Leiter der Behörde".
    private Chunk described(Chunk phrase) {
        if (phrase.isNone() || !frame.isComma(phrase.to())) {
            return phrase;
        }
        for (Clause clause : clauses) {
            if (clause.from() == phrase.to() + 1 && !clause.spoken() && describes(clause)) {
                return new Chunk(phrase.from(), clause.to());
            }
        }
        return withName(phrase);
    }

    /// "der Leiter des Hafens, Klaus Stahr,": a name, or an office, between commas inside one clause.
    private Chunk withName(Chunk phrase) {
        int from = phrase.to() + 1;
        boolean inside =
                clauses.stream()
                        .anyMatch(one -> one.from() < phrase.from() && one.to() > phrase.to());
        int to = inside ? phrases.at(from, frame.size()).to() : -1;
        return frame.isComma(to) && to - from <= LONGEST_DESCRIPTION
                ? new Chunk(phrase.from(), to)
                : phrase;
    }

    private boolean describes(Clause clause) {
        boolean closed = clause.to() >= frame.lastWord() || frame.at(clause.to()).isMark();
        return closed
                && holdsNoFinite(clause.from(), clause.to())
                && filling(clause.from(), clause.to()).to() == clause.to();
    }
}
