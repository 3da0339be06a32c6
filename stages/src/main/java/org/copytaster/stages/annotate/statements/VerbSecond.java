// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Reads the statements of a frame in a language with the finite verb second: clause by clause, each
/// with its verb, the verb's subject, and what was said before or after them.
final class VerbSecond {

    /// "kam zu dem Schluss".
    private static final int LONGEST_TAIL = 3;

    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Clause> clauses;
    private final Predicates predicates;
    private final Subjects subjects;
    private final Reports reports;
    private final DraftSheet sheet;
    private final VerbSecondContents contents;
    private final UnknownTellers unknown;

    private @Nullable Chunk lastSubject;

    private VerbSecond(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.clauses =
                Predicates.joined(Asides.joined(Clauses.of(frame), frame, lexicon), frame, lexicon);
        this.predicates = new Predicates(frame, lexicon, clauses);
        this.subjects = new Subjects(frame, lexicon, clauses);
        this.reports = new Reports(frame, lexicon, clauses);
        ToldClauses told = new ToldClauses(frame, lexicon, predicates);
        this.sheet = new DraftSheet(frame, lexicon, told);
        this.contents =
                new VerbSecondContents(frame, lexicon, clauses, predicates, subjects, told, sheet);
        this.unknown = new UnknownTellers(frame, lexicon, clauses, subjects, reports, sheet);
    }

    static List<Draft> read(Frame frame, Lexicon lexicon) {
        VerbSecond reader = new VerbSecond(frame, lexicon);
        for (int number = 0; number < reader.clauses.size(); number++) {
            Clause clause = reader.clauses.get(number);
            if (clause.from() >= reader.sheet.done() && !clause.spoken()) {
                reader.clause(clause, number);
            }
        }
        reader.unknown.behindColon(reader.lastSubject);
        reader.unknown.beforeUnknownVerb();
        Relays.join(reader.sheet.drafts());
        return reader.sheet.drafts();
    }

    /// Who acts in a sentence that tells of nothing said, and may speak in the next one: the subject of a verb of
    /// saying ("Haro bedauerte die Entscheidung."), or who does what is told, where it is somebody by an office
    /// or a name; null without one.
    static @Nullable Span speaker(Frame frame, Lexicon lexicon) {
        VerbSecond reader = new VerbSecond(frame, lexicon);
        Chunk speaker = reader.speaker();
        return speaker.isNone() ? null : frame.trimmed(speaker);
    }

    /// The phrase that opens a sentence, or the one behind its verb; null without one.
    static @Nullable Span opening(Frame frame, Lexicon lexicon) {
        VerbSecond reader = new VerbSecond(frame, lexicon);
        Chunk subject = reader.subjects.opening(reader.clauses.getFirst());
        return subject.isNone() ? null : frame.trimmed(subject);
    }

    private Chunk speaker() {
        for (int number = 0; number < clauses.size(); number++) {
            Clause clause = clauses.get(number);
            Predicate predicate = clause.spoken() ? null : predicates.in(clause, number);
            if (predicate != null && !predicate.last()) {
                Chunk subject = subject(predicate, clause);
                boolean says = predicate.kind() != Verb.Kind.QUOTED;
                if (!subject.isNone() && (says ? isNoNobody(subject) : isSomebody(subject))) {
                    return subject;
                }
            }
        }
        Chunk subject = subjects.opening(clauses.getFirst());
        return !subject.isNone() && isSomebody(subject) ? subject : Chunk.NONE;
    }

    private boolean isNoNobody(Chunk phrase) {
        return !frame.has(phrase.from(), Trait.PRONOUN)
                || frame.has(phrase.from(), Trait.DETERMINER)
                || lexicon.pronoun(frame.wordAt(phrase.from())).equals("he");
    }

    /// An office, a name, or "er".
    private boolean isSomebody(Chunk phrase) {
        int first = phrase.from();
        int speakers = Trait.ROLE | Trait.UNNAMED | Trait.ORGANISATION;
        int head = first;
        while (head < phrase.to() - 1
                && (frame.has(head, Trait.DETERMINER) || !frame.at(head).capital())) {
            head++;
        }
        boolean named = head == first && head + 1 < phrase.to() && frame.at(head + 1).capital();
        return frame.has(head, speakers)
                || (named && !frame.has(first, Trait.DETERMINER))
                || (frame.has(head + 1, speakers) && frame.at(head).capital())
                || lexicon.pronoun(frame.wordAt(first)).equals("he");
    }

    private void clause(Clause clause, int number) {
        Report report = reports.in(clause, number, sheet.done());
        if (report != null) {
            report(report, clause);
            return;
        }
        Predicate predicate = predicates.in(clause, number);
        if (predicate != null) {
            predicate(predicate, clause);
            return;
        }
        Report view = sheet.drafts().isEmpty() ? reports.view(clause) : null;
        if (view != null) {
            report(view, clause);
        } else {
            unknown.characterised(clause);
            unknown.worded(clause);
        }
    }

    private void report(Report report, Clause clause) {
        Draft draft = sheet.draft(report.cue(), report.source());
        draft.shape = Cue.Shape.ACCORDING;
        draft.told = isAfterthought(report) ? ToldAs.AFTERTHOUGHT : ToldAs.REPORT;
        if (report.source().to() < clause.from()) {
            boolean opens = !frame.holdsFinite(0, report.source().from());
            sheet.add(draft, report.cue().to(), opens ? clause.to() : frame.lastWord());
            sheet.keep(draft);
            return;
        }
        if (clause.from() > 0 && predicates.isRelative(clause.from())) {
            sheet.add(draft, clause.from(), report.cue().from());
            sheet.add(draft, Math.max(report.cue().to(), report.source().to()), clause.to());
            sheet.keep(draft);
            return;
        }
        if (report.cue().from() - sheet.done() >= 2 || frame.isQuotation(report.cue().from() - 1)) {
            sheet.add(draft, sheet.done(), Math.min(report.cue().from(), report.source().from()));
        }
        int rest = Math.max(report.cue().to(), report.source().to());
        if (isAfterthought(report) && !draft.content.isEmpty()) {
            rest = Math.max(rest, clause.to());
        }
        if (draft.content.isEmpty() || !isAfterthought(report) || goesOnAt(rest)) {
            sheet.add(draft, rest, frame.lastWord());
        }
        sheet.keep(draft);
    }

    /// A comma, or the dash that closes the aside.
    private boolean goesOnAt(int at) {
        return frame.isComma(at)
                || (frame.isColon(at) && frame.isQuotation(at + 1))
                || (at < frame.lastWord() && "–—".contains(frame.wordAt(at)));
    }

    /// `"...", so Haro in Pelmar`: behind it only a comma opens more of the words.
    private boolean isAfterthought(Report report) {
        return frame.has(report.cue().from(), Trait.AFTERTHOUGHT);
    }

    private void predicate(Predicate predicate, Clause clause) {
        Chunk subject = subject(predicate, clause);
        lastSubject = subject.isNone() ? lastSubject : subject;
        Chunk source = predicates.isNobody(predicate, subject) ? place(clause, subject) : subject;
        if (source.isNone() && subject.isNone()) {
            return;
        }
        Chunk quoted = quoted(predicate, clause, subject);
        Draft draft = sheet.draft(cue(predicate, clause), quoted.isNone() ? source : quoted);
        if (!quoted.isNone()) {
            draft.relays.add(frame.trimmed(subject));
        }
        draft.manner = predicate.manner();
        draft.kind = predicate.kind();
        draft.verb = predicate.number();
        draft.subordinate = predicate.last();
        draft.reported =
                !predicate.last() && lexicon.isOf("subjunctives", frame.wordAt(predicate.finite()));
        draft.helped = predicate.finite() != predicate.head();
        draft.circumstances.addAll(reports.circumstances(clause, subject));
        if (predicate.last()) {
            contents.subordinate(draft, predicate, clause);
        } else {
            contents.content(draft, predicate, clause, subject);
        }
        sheet.keep(draft);
    }

    /// The verb; with the words behind it that make one of it: "zeigte sich überzeugt".
    private Chunk cue(Predicate predicate, Clause clause) {
        int head = predicate.head();
        int end = clause.to();
        boolean phrase =
                predicate.tail() == head + 1
                        && end - predicate.tail() > 1
                        && end - predicate.tail() <= LONGEST_TAIL
                        && !frame.has(end - 1, Trait.SEPARABLE);
        return new Chunk(head, phrase ? end : head + 1);
    }

    /// "Der Bote zitiert Haro mit den Worten": who is quoted speaks, and the subject passes it on.
    private Chunk quoted(Predicate predicate, Clause clause, Chunk subject) {
        if (!lexicon.isOf("quoting", frame.wordAt(predicate.head()))
                || subject.isNone()
                || predicates.isPassive(predicate)) {
            return Chunk.NONE;
        }
        int from = Math.max(predicate.finite() + 1, subject.to());
        boolean object =
                from < clause.to()
                        && frame.at(from).isWord()
                        && !frame.has(from, Trait.PREPOSITION | Trait.ADVERB | Trait.TIME);
        return object ? new NounPhrase(frame, lexicon).at(from, clause.to()) : Chunk.NONE;
    }

    private Chunk place(Clause clause, Chunk subject) {
        Chunk place = reports.place(clause, subject);
        Clause first = clauses.getFirst();
        return place.isNone() && frame.has(first.from(), Trait.PREPOSITION)
                ? reports.place(first, subject)
                : place;
    }

    private Chunk subject(Predicate predicate, Clause clause) {
        if (predicates.isPassive(predicate)) {
            return predicates.agent(clause);
        }
        if (!clause.joined() || predicate.finite() != clause.from()) {
            return subjects.of(predicate);
        }
        Chunk before = lastSubject;
        return before != null || predicate.clause() == 0
                ? before == null ? Chunk.NONE : before
                : subjects.opening(clauses.get(predicate.clause() - 1));
    }
}
