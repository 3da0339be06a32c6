// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.List;

/// Finds where the words stand that a verb of saying tells of, in a language with the finite verb second: before it,
/// behind it, or among the words of its clause.
final class VerbSecondContents {

    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Clause> clauses;
    private final Predicates predicates;
    private final Subjects subjects;
    private final ToldClauses told;
    private final DraftSheet sheet;

    VerbSecondContents(
            Frame frame,
            Lexicon lexicon,
            List<Clause> clauses,
            Predicates predicates,
            Subjects subjects,
            ToldClauses told,
            DraftSheet sheet) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.predicates = predicates;
        this.subjects = subjects;
        this.told = told;
        this.sheet = sheet;
    }

    /// "Wie die Behörde mitteilte, ist der Steg zu": the clause it belongs to, or what follows it.
    void subordinate(Draft draft, Predicate predicate, Clause clause) {
        if (!lexicon.isOf("asides", frame.at(clause.from()).word())) {
            if (!after(draft, predicate, predicate.to())) {
                inside(draft, predicate, clause, Chunk.NONE);
            }
            return;
        }
        draft.told = ToldAs.ROUND_AN_ASIDE;
        sheet.add(draft, sheet.done(), clause.from());
        sheet.add(draft, clause.to(), frame.lastWord());
    }

    void content(Draft draft, Predicate predicate, Clause clause, Chunk subject) {
        int rest = Math.max(predicate.to(), subject.to());
        if (frame.isColon(rest) && isToldBehind(rest + 1)) {
            return;
        }
        boolean refers = refers(predicate, clause);
        if (refers && clause.from() - sheet.done() >= 2 && frame.isComma(clause.from() - 1)) {
            draft.told = ToldAs.BEFORE_THE_VERB;
            sheet.add(draft, sheet.done(), clause.from());
            return;
        }
        if (isToldBefore(predicate, clause, subject)) {
            draft.told = ToldAs.BEFORE_THE_VERB;
            sheet.add(draft, sheet.done(), clause.from());
            boolean more = frame.isComma(rest) && rest + 1 < frame.lastWord();
            if (more && !predicates.isRelative(rest + 1)) {
                sheet.add(draft, rest + 1, frame.lastWord());
            }
            return;
        }
        if (!after(draft, predicate, rest)) {
            inside(draft, predicate, clause, subject);
        }
        draft.refersBack = refers && draft.content.isEmpty();
    }

    /// "Haro zeigte sich besorgt: „...“, sagte er": the quotation has a verb of saying of its own.
    private boolean isToldBehind(int quotation) {
        int verb = frame.isComma(quotation + 1) ? quotation + 2 : quotation + 1;
        Verb says = frame.isQuotation(quotation) ? lexicon.verb(frame.wordAt(verb)) : null;
        return says != null && says.kind() == Verb.Kind.SAY && !frame.at(verb).capital();
    }

    /// "Das sagte Haro": what was said stands before.
    private boolean refers(Predicate predicate, Clause clause) {
        return predicate.kind() == Verb.Kind.SAY
                && predicate.finite() == clause.from() + 1
                && lexicon.isOf("references", frame.at(clause.from()).word());
    }

    /// `"...", sagte Haro` and "Der Steg sei zu, sagte Haro": what was said stands before the verb.
    private boolean isToldBefore(Predicate predicate, Clause clause, Chunk subject) {
        if (!subjects.opensWithVerb(predicate) || subject.from() <= predicate.finite()) {
            return false;
        }
        if (frame.isQuotedUpTo(clause.from())) {
            return true;
        }
        boolean place = predicates.isNobody(predicate, subject) && frame.has(0, Trait.PREPOSITION);
        boolean says =
                predicate.kind() == Verb.Kind.SAY
                        || predicate.kind() == Verb.Kind.TELL
                        || isThought(predicate, clause);
        Clause before = clauses.get(Math.max(0, predicate.clause() - 1));
        boolean conditional =
                before.from() == sheet.done() && frame.has(sheet.done(), Trait.BREAKER);
        return says
                && !place
                && !conditional
                && !isPhraseWithRelatives(sheet.done(), predicate.clause())
                && clause.from() - sheet.done() >= 2
                && frame.isComma(clause.from() - 1);
    }

    /// "Der Steg müsse weg, forderte er": the mood tells that it is what the verb asks for or takes for true.
    private boolean isThought(Predicate predicate, Clause clause) {
        int end = clause.from() - 1;
        return end > sheet.done()
                && ReportedMood.isIn(frame, lexicon, new Clause(sheet.done(), end, false, false))
                && (predicate.kind() == Verb.Kind.CLAIM || predicate.kind() == Verb.Kind.QUOTED);
    }

    /// "In einer Rede, die gestern gehalten wurde, sagte Haro": before the verb stands no clause of its own.
    private boolean isPhraseWithRelatives(int from, int before) {
        boolean relative = false;
        for (int number = 0; number < before; number++) {
            Clause clause = clauses.get(number);
            if (clause.from() >= from) {
                boolean one = clause.from() > from && predicates.isRelative(clause.from());
                if (!one && (clause.spoken() || clause.from() > from || holdsVerb(clause))) {
                    return false;
                }
                relative |= one;
            }
        }
        return relative;
    }

    private boolean holdsVerb(Clause clause) {
        return frame.holdsFinite(clause.from(), clause.to())
                || ReportedMood.isIn(frame, lexicon, clause);
    }

    /// What stands behind a colon or a comma. Whether there is anything.
    private boolean after(Draft draft, Predicate predicate, int rest) {
        if (frame.isColon(rest)) {
            draft.told = ToldAs.BEHIND_A_COLON;
            draft.opensNext = rest + 1 >= frame.lastWord();
            sheet.add(draft, rest + 1, end(predicate));
            return true;
        }
        int next = frame.isComma(rest) ? told.behindRelatives(rest + 1) : rest;
        if (next >= frame.lastWord()) {
            return false;
        }
        boolean quoted = frame.isQuotation(next);
        boolean clause =
                frame.isComma(next - 1)
                        && !predicates.isRelative(next)
                        && takesClause(predicate, next)
                        && (!predicates.isPassive(predicate) || told.isTold(next));
        if (quoted || clause) {
            draft.told = quoted ? ToldAs.QUOTATION : told.as(next);
            sheet.add(draft, next, end(predicate));
            return true;
        }
        return false;
    }

    /// "fordert einen Steg": a noun without a preposition behind the verb and its subject.
    private boolean holdsObject(Predicate predicate) {
        Clause clause = clauses.get(predicate.clause());
        int to = Math.min(predicate.tail(), clause.to());
        Chunk subject = subjects.of(predicate);
        for (int at = Math.max(predicate.finite() + 1, subject.to()); at < to; at++) {
            if (frame.has(at, Trait.PREPOSITION)) {
                Chunk noun = new NounPhrase(frame, lexicon).at(at + 1, to);
                at = noun.isNone() ? at : noun.to() - 1;
            } else if (frame.at(at).capital() && !frame.has(at, Trait.TIME)) {
                return true;
            }
        }
        return false;
    }

    private boolean takesClause(Predicate predicate, int next) {
        return switch (predicate.kind()) {
            case CLAIM ->
                    !frame.has(next, Trait.AND)
                            && !isComparison(next)
                            && (told.isTold(next) || !holdsObject(predicate));
            case SAY, TELL, ASK, SHOW -> !frame.has(next, Trait.AND) && !isComparison(next);
            case QUOTED -> told.as(next) == ToldAs.REPORTED_MOOD || isQuotedThat(next);
            case NAME -> isQuotedThat(next);
        };
    }

    private boolean isQuotedThat(int at) {
        return frame.has(at, Trait.THAT) && frame.holdsQuotation(at, frame.size());
    }

    private boolean isComparison(int at) {
        return frame.has(at, Trait.BREAKER) && !frame.has(at, Trait.THAT);
    }

    /// Before the next clause that shares the subject and tells of another act of speech.
    private int end(Predicate predicate) {
        for (int number = predicate.clause() + 1; number < clauses.size(); number++) {
            Clause clause = clauses.get(number);
            boolean goesOn = clause.joined() || frame.isComma(clause.from() - 1);
            Predicate next = goesOn ? predicates.in(clause, number) : null;
            if (next != null && next.finite() == clause.from()) {
                return clause.from() - 1;
            }
        }
        return frame.lastWord();
    }

    /// Quotations among the words of the clause; after a verb of claiming, all words behind it.
    private void inside(Draft draft, Predicate predicate, Clause clause, Chunk subject) {
        for (int at = clause.from(); at < clause.to(); at++) {
            boolean outside = at < subject.from() || at >= subject.to();
            if (frame.isQuotation(at) && outside && !isTitle(at, predicate.kind())) {
                draft.told = ToldAs.INSIDE;
                sheet.add(draft, at, at + 1);
            }
        }
        if (draft.content.isEmpty() && predicate.kind() == Verb.Kind.NAME) {
            named(draft, clause);
        }
        if (draft.content.isEmpty() && !predicate.last() && !predicates.isPassive(predicate)) {
            governed(draft, predicate, clause, subject);
        }
        if (draft.content.isEmpty()
                && predicate.kind() == Verb.Kind.CLAIM
                && !predicate.last()
                && !predicates.isPassive(predicate)) {
            draft.told = ToldAs.ACT;
            int from = Math.max(predicate.finite() + 1, subject.to());
            int to = predicate.head() > predicate.finite() ? predicate.head() : predicate.tail();
            sheet.add(draft, from, clause.to() == to ? Math.max(to, clauseEnd(clause)) : to);
        }
    }

    /// "warnte am Montag vor Sturm": behind the preposition that the verb asks for.
    private void governed(Draft draft, Predicate predicate, Clause clause, Chunk subject) {
        if (frame.has(clause.to() - 1, Trait.SEPARABLE)) {
            return;
        }
        String verb = frame.wordAt(predicate.head());
        int from = Math.max(predicate.finite() + 1, subject.to());
        int end = predicate.head() > predicate.finite() ? predicate.head() : clause.to();
        for (int at = from; at < end; at++) {
            if (lexicon.isGoverned(verb, frame.wordAt(at))) {
                draft.told = ToldAs.ACT;
                sheet.add(draft, at, end == clause.to() ? clauseEnd(clause) : end);
                return;
            }
        }
    }

    /// "der Film „Seeschwalbe“": the name of what stands before it, unless the verb gives names.
    private boolean isTitle(int at, Verb.Kind kind) {
        Quotation quotation = frame.at(at).quotation();
        boolean behindNoun =
                at > 0
                        && (frame.at(at - 1).capital() || frame.at(at - 1).is("("))
                        && !lexicon.isOf("wording nouns", frame.wordAt(at - 1));
        return quotation != null && quotation.isName() && behindNoun && kind != Verb.Kind.NAME;
    }

    /// "bezeichnete die Karten, die es gab, als „übertrieben“": behind the asides.
    private void named(Draft draft, Clause clause) {
        for (int at = clause.to(); at < frame.lastWord(); at++) {
            if (frame.isQuotation(at) && !frame.at(at - 1).isMark()) {
                sheet.add(draft, at, at + 1);
                return;
            }
        }
    }

    /// With the clauses behind it that belong to a noun or tell of the purpose.
    private int clauseEnd(Clause clause) {
        int next = clause.to() + 1;
        boolean belongs =
                predicates.isRelative(next)
                        || lexicon.isOf("purposes", frame.wordAt(next))
                        || frame.has(next, Trait.BREAKER);
        return frame.isComma(clause.to()) && belongs ? frame.lastWord() : clause.to();
    }
}
