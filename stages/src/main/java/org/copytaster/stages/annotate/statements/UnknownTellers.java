// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Reads quotations that are told without a verb that is known to tell of them, in a language with the finite verb
/// second.
final class UnknownTellers {

    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Clause> clauses;
    private final Subjects subjects;
    private final Reports reports;
    private final DraftSheet sheet;

    UnknownTellers(
            Frame frame,
            Lexicon lexicon,
            List<Clause> clauses,
            Subjects subjects,
            Reports reports,
            DraftSheet sheet) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
        this.reports = reports;
        this.sheet = sheet;
    }

    /// "meldete sich mit den Worten „Der Steg ist zu“": whatever the verb, a noun tells that these are words.
    void worded(Clause clause) {
        for (int at = clause.from() + 1; at < clause.to(); at++) {
            int noun = lexicon.isOf("examples", frame.wordAt(at - 1)) ? at - 2 : at - 1;
            if (frame.isQuotation(at)
                    && at >= sheet.done()
                    && noun > clause.from()
                    && lexicon.isOf("wording nouns", frame.wordAt(noun))) {
                Chunk subject = subjects.opening(clause);
                Chunk source = subject.to() <= noun ? subject : reports.place(clause, Chunk.NONE);
                if (!source.isNone() && source.to() <= noun) {
                    Draft draft = sheet.draft(new Chunk(noun, noun + 1), source);
                    sheet.add(draft, at, at + 1);
                    sheet.keep(draft);
                }
                return;
            }
        }
    }

    /// "feierte die Absage als „großen Erfolg“": whatever the verb, the words for something are somebody's.
    void characterised(Clause clause) {
        for (int at = clause.from() + 1; at < clause.to(); at++) {
            int as = frame.has(at - 1, Trait.DETERMINER) ? at - 2 : at - 1;
            Quotation quotation = frame.at(at).quotation();
            if (quotation != null
                    && !quotation.isName()
                    && as >= clause.from()
                    && lexicon.isOf("characterising", frame.at(as).word())) {
                Chunk source = subjects.opening(clause);
                if (!source.isNone() && source.to() <= as) {
                    Draft draft = sheet.draft(new Chunk(as, as + 1), source);
                    draft.kind = Verb.Kind.NAME;
                    sheet.add(draft, at, at + 1);
                    sheet.keep(draft);
                }
                return;
            }
        }
    }

    /// A quotation behind a colon is told by the subject of the sentence, whatever its verb is.
    ///
    /// @param subject of the last verb of saying; null if there was none
    void behindColon(@Nullable Chunk subject) {
        for (int at = 1; at < frame.size() - 1; at++) {
            if (frame.isColon(at) && frame.isQuotation(at + 1) && at + 1 >= sheet.done()) {
                Chunk source = subject == null ? subjects.opening(clauses.getFirst()) : subject;
                if (!source.isNone()) {
                    Draft draft = sheet.draft(new Chunk(at, at + 1), source);
                    draft.shape = Cue.Shape.COLON;
                    sheet.add(draft, at + 1, frame.lastWord());
                    sheet.keep(draft);
                }
                return;
            }
        }
    }

    /// `"...", erinnerte sich Haro`: behind a whole quotation any verb tells of it.
    void beforeUnknownVerb() {
        if (sheet.done() > 0 || clauses.size() < 2 || !clauses.getFirst().spoken()) {
            return;
        }
        Clause clause = clauses.get(1);
        Unit verb = frame.at(clause.from());
        if (!clause.spoken() && verb.is(Trait.PREPOSITION)) {
            withTheseWords(clause);
            return;
        }
        if (clause.spoken() || !verb.isWord() || verb.capital() || verb.traits() != 0) {
            return;
        }
        Chunk source = subjects.after(clause.from() + 1, clause.to());
        if (!source.isNone()) {
            Draft draft = sheet.draft(new Chunk(clause.from(), clause.from() + 1), source);
            sheet.add(draft, 0, clause.from());
            sheet.keep(draft);
        }
    }

    /// "„...“, mit diesen Worten meldete sich Haro zurück".
    private void withTheseWords(Clause clause) {
        int noun = frame.has(clause.from() + 1, Trait.DETERMINER) ? clause.from() + 2 : -1;
        Chunk source =
                lexicon.isOf("wording nouns", frame.wordAt(noun))
                        ? subjects.after(noun + 2, clause.to())
                        : Chunk.NONE;
        if (!source.isNone()) {
            Draft draft = sheet.draft(new Chunk(noun, noun + 1), source);
            sheet.add(draft, 0, clause.from());
            sheet.keep(draft);
        }
    }
}
