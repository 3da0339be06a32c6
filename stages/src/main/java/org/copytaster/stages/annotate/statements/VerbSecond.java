// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads the statements of a frame in a language with the finite verb second: clause by clause, each
/// with its verb, the verb's subject, and what was said before or after them.
final class VerbSecond {

    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Clause> clauses;
    private final Predicates predicates;
    private final Subjects subjects;
    private final Reports reports;
    private final List<Draft> drafts = new ArrayList<>();

    /// The units before this one belong to statements already read.
    private int done;

    private @Nullable Chunk lastSubject;

    private VerbSecond(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.clauses =
                Predicates.joined(Asides.joined(Clauses.of(frame), frame, lexicon), frame, lexicon);
        this.predicates = new Predicates(frame, lexicon, clauses);
        this.subjects = new Subjects(frame, lexicon, clauses);
        this.reports = new Reports(frame, lexicon, clauses);
    }

    static List<Draft> read(Frame frame, Lexicon lexicon) {
        VerbSecond reader = new VerbSecond(frame, lexicon);
        for (int number = 0; number < reader.clauses.size(); number++) {
            Clause clause = reader.clauses.get(number);
            if (clause.from() >= reader.done && !clause.spoken()) {
                reader.clause(clause, number);
            }
        }
        reader.behindColon();
        reader.beforeUnknownVerb();
        Relays.join(reader.drafts);
        return reader.drafts;
    }

    /// Who acts in a sentence that tells of nothing said, and may speak in the next one: the subject of a verb of
    /// saying ("Haro bedauerte die Entscheidung."), or who does what is told, where it is somebody by an office
    /// or a name; null without one.
    static @Nullable Span speaker(Frame frame, Lexicon lexicon) {
        VerbSecond reader = new VerbSecond(frame, lexicon);
        Chunk speaker = reader.speaker();
        return speaker.isNone() ? null : frame.trimmed(speaker);
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
        Report report = reports.in(clause, number, done);
        if (report != null) {
            report(report, clause);
            return;
        }
        Predicate predicate = predicates.in(clause, number);
        if (predicate != null) {
            predicate(predicate, clause);
            return;
        }
        Report view = drafts.isEmpty() ? reports.view(clause) : null;
        if (view != null) {
            report(view, clause);
        } else {
            characterised(clause);
            worded(clause);
        }
    }

    /// "meldete sich mit den Worten „Der Steg ist zu“": whatever the verb, a noun tells that these are words.
    private void worded(Clause clause) {
        for (int at = clause.from() + 1; at < clause.to(); at++) {
            int noun = lexicon.isOf("examples", frame.wordAt(at - 1)) ? at - 2 : at - 1;
            if (frame.isQuotation(at)
                    && at >= done
                    && noun > clause.from()
                    && lexicon.isOf("wording nouns", frame.wordAt(noun))) {
                Chunk subject = subjects.opening(clause);
                Chunk source = subject.to() <= noun ? subject : reports.place(clause, Chunk.NONE);
                if (!source.isNone() && source.to() <= noun) {
                    Draft draft = draft(new Chunk(noun, noun + 1), source);
                    add(draft, at, at + 1);
                    keep(draft);
                }
                return;
            }
        }
    }

    /// "feierte die Absage als „großen Erfolg“": whatever the verb, the words for something are somebody's.
    private void characterised(Clause clause) {
        for (int at = clause.from() + 1; at < clause.to(); at++) {
            int as = frame.has(at - 1, Trait.DETERMINER) ? at - 2 : at - 1;
            Quotation quotation = frame.at(at).quotation();
            if (quotation != null
                    && !quotation.isName()
                    && as >= clause.from()
                    && lexicon.isOf("characterising", frame.at(as).word())) {
                Chunk source = subjects.opening(clause);
                if (!source.isNone() && source.to() <= as) {
                    Draft draft = draft(new Chunk(as, as + 1), source);
                    draft.kind = Verb.Kind.NAME;
                    add(draft, at, at + 1);
                    keep(draft);
                }
                return;
            }
        }
    }

    private void report(Report report, Clause clause) {
        Draft draft = draft(report.cue(), report.source());
        draft.shape = Cue.Shape.ACCORDING;
        if (report.source().to() < clause.from()) {
            boolean opens = !frame.holdsFinite(0, report.source().from());
            add(draft, report.cue().to(), opens ? clause.to() : frame.lastWord());
            keep(draft);
            return;
        }
        if (clause.from() > 0 && predicates.isRelative(clause.from())) {
            add(draft, clause.from(), report.cue().from());
            add(draft, Math.max(report.cue().to(), report.source().to()), clause.to());
            keep(draft);
            return;
        }
        if (report.cue().from() - done >= 2 || frame.isQuotation(report.cue().from() - 1)) {
            add(draft, done, Math.min(report.cue().from(), report.source().from()));
        }
        int rest = Math.max(report.cue().to(), report.source().to());
        if (isAfterthought(report) && !draft.content.isEmpty()) {
            rest = Math.max(rest, clause.to());
        }
        if (draft.content.isEmpty() || !isAfterthought(report) || goesOnAt(rest)) {
            add(draft, rest, frame.lastWord());
        }
        keep(draft);
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
        Chunk source = isNobody(predicate, subject) ? place(clause, subject) : subject;
        if (source.isNone() && subject.isNone()) {
            return;
        }
        Chunk quoted = quoted(predicate, clause, subject);
        Draft draft =
                draft(
                        new Chunk(predicate.head(), predicate.head() + 1),
                        quoted.isNone() ? source : quoted);
        if (!quoted.isNone()) {
            draft.relays.add(frame.trimmed(subject));
        }
        draft.manner = predicate.manner();
        draft.kind = predicate.kind();
        draft.circumstances.addAll(reports.circumstances(clause, subject));
        if (predicate.last()) {
            subordinate(draft, predicate, clause);
        } else {
            content(draft, predicate, clause, subject);
        }
        keep(draft);
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

    /// "heißt es": the "it" stands for nobody.
    private boolean isNobody(Predicate predicate, Chunk subject) {
        return frame.has(subject.from(), Trait.PRONOUN)
                && lexicon.isOf("impersonal", frame.at(predicate.head()).word());
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

    /// A quotation behind a colon is told by the subject of the sentence, whatever its verb is.
    private void behindColon() {
        for (int at = 1; at < frame.size() - 1; at++) {
            if (frame.isColon(at) && frame.isQuotation(at + 1) && at + 1 >= done) {
                Chunk source =
                        lastSubject == null ? subjects.opening(clauses.getFirst()) : lastSubject;
                if (!source.isNone()) {
                    Draft draft = draft(new Chunk(at, at + 1), source);
                    draft.shape = Cue.Shape.COLON;
                    add(draft, at + 1, frame.lastWord());
                    keep(draft);
                }
                return;
            }
        }
    }

    /// `"...", erinnerte sich Haro`: behind a whole quotation any verb tells of it.
    private void beforeUnknownVerb() {
        if (done > 0 || clauses.size() < 2 || !clauses.getFirst().spoken()) {
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
            Draft draft = draft(new Chunk(clause.from(), clause.from() + 1), source);
            add(draft, 0, clause.from());
            keep(draft);
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
            Draft draft = draft(new Chunk(noun, noun + 1), source);
            add(draft, 0, clause.from());
            keep(draft);
        }
    }

    /// "Wie die Behörde mitteilte, ist der Steg zu": the clause it belongs to, or what follows it.
    private void subordinate(Draft draft, Predicate predicate, Clause clause) {
        if (!lexicon.isOf("asides", frame.at(clause.from()).word())) {
            if (!after(draft, predicate, predicate.to())) {
                inside(draft, predicate, clause, Chunk.NONE);
            }
            return;
        }
        add(draft, done, clause.from());
        add(draft, clause.to(), frame.lastWord());
    }

    private void content(Draft draft, Predicate predicate, Clause clause, Chunk subject) {
        int rest = Math.max(predicate.to(), subject.to());
        if (frame.isColon(rest) && isToldBehind(rest + 1)) {
            return;
        }
        boolean refers = refers(predicate, clause);
        if (refers && clause.from() - done >= 2 && frame.isComma(clause.from() - 1)) {
            add(draft, done, clause.from());
            return;
        }
        if (isToldBefore(predicate, clause, subject)) {
            add(draft, done, clause.from());
            boolean more = frame.isComma(rest) && rest + 1 < frame.lastWord();
            if (more && !predicates.isRelative(rest + 1)) {
                add(draft, rest + 1, frame.lastWord());
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
        boolean place = isNobody(predicate, subject) && frame.has(0, Trait.PREPOSITION);
        boolean says = predicate.kind() == Verb.Kind.SAY || predicate.kind() == Verb.Kind.TELL;
        Clause before = clauses.get(Math.max(0, predicate.clause() - 1));
        boolean conditional = before.from() == done && frame.has(done, Trait.BREAKER);
        return says
                && !place
                && !conditional
                && clause.from() - done >= 2
                && frame.isComma(clause.from() - 1);
    }

    /// What stands behind a colon or a comma. Whether there is anything.
    private boolean after(Draft draft, Predicate predicate, int rest) {
        if (frame.isColon(rest)) {
            draft.opensNext = rest + 1 >= frame.lastWord();
            add(draft, rest + 1, end(predicate));
            return true;
        }
        int next = frame.isComma(rest) ? behindRelatives(rest + 1) : rest;
        if (next >= frame.lastWord()) {
            return false;
        }
        boolean quoted = frame.isQuotation(next);
        boolean clause =
                frame.isComma(next - 1)
                        && !predicates.isRelative(next)
                        && takesClause(predicate, next)
                        && (!predicates.isPassive(predicate) || isTold(next));
        if (quoted || clause) {
            add(draft, next, end(predicate));
            return true;
        }
        return false;
    }

    /// "schrieb in einem Brief, der gestern kam, der Steg sei zu": behind the clauses that tell of a noun, where
    /// what follows them is told of as said; the same place elsewhere.
    private int behindRelatives(int from) {
        int at = from;
        while (predicates.isRelative(at)) {
            int comma = nextMark(at);
            if (!frame.isComma(comma)) {
                return from;
            }
            at = comma + 1;
        }
        boolean told =
                at == from
                        || frame.has(at, Trait.THAT)
                        || frame.isQuotation(at)
                        || ReportedMood.isIn(
                                frame, lexicon, new Clause(at, nextMark(at), false, false));
        return told ? at : from;
    }

    /// Whether a clause tells what is asked for: "der Steg müsse weg", "den Steg zu schließen".
    private boolean isTold(int from) {
        Clause clause = new Clause(from, nextMark(from), false, false);
        if (frame.has(from, Trait.THAT)
                || frame.isQuotation(from)
                || ReportedMood.isIn(frame, lexicon, clause)) {
            return true;
        }
        for (int at = from + 1; at < frame.lastWord() && !frame.isComma(at); at++) {
            if (lexicon.isOf("infinitive marks", frame.wordAt(at)) || isInfinitive(frame.at(at))) {
                return !lexicon.isOf("purposes", frame.wordAt(from));
            }
        }
        return false;
    }

    /// "abzureißen".
    private boolean isInfinitive(Unit unit) {
        return !unit.capital()
                && lexicon.isWithin("infinitive marks", unit.word())
                && lexicon.endsLike("infinitive endings", unit.word());
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

    private int nextMark(int from) {
        int at = from;
        while (at < frame.lastWord() && !frame.at(at).isMark()) {
            at++;
        }
        return at;
    }

    private boolean takesClause(Predicate predicate, int next) {
        return switch (predicate.kind()) {
            case CLAIM ->
                    !frame.has(next, Trait.AND)
                            && !isComparison(next)
                            && (isTold(next) || !holdsObject(predicate));
            case SAY, TELL, ASK, SHOW -> !frame.has(next, Trait.AND) && !isComparison(next);
            case NAME, QUOTED ->
                    frame.has(next, Trait.THAT) && frame.holdsQuotation(next, frame.size());
        };
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
                add(draft, at, at + 1);
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
            int from = Math.max(predicate.finite() + 1, subject.to());
            int to = predicate.head() > predicate.finite() ? predicate.head() : predicate.tail();
            add(draft, from, clause.to() == to ? Math.max(to, clauseEnd(clause)) : to);
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
                add(draft, at, end == clause.to() ? clauseEnd(clause) : end);
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
                add(draft, at, at + 1);
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

    private Draft draft(Chunk cue, Chunk source) {
        Draft draft = new Draft(frame, org.copytaster.model.Statement.Manner.SAID, 0.85);
        draft.cue = frame.span(cue.from(), cue.to());
        draft.source = source.isNone() ? null : frame.trimmed(source);
        draft.earlier = FrameReader.isEarlier(frame, lexicon, cue, cue.to());
        return draft;
    }

    private void keep(Draft draft) {
        if (!draft.content.isEmpty() || draft.opensNext || draft.refersBack) {
            drafts.add(draft);
            quotationBehindColon(draft);
        }
    }

    /// "Der Steg sei sicher: „Wir haben ihn geprüft.“": the speaker's own words behind a colon are a statement of
    /// their own; what stands before it is one where it is told as said.
    private void quotationBehindColon(Draft draft) {
        for (Span piece : draft.content) {
            Chunk words = frame.units(piece);
            for (int at = words.from() + 1; at < words.to() - 1; at++) {
                if (frame.isColon(at) && frame.isQuotation(at + 1)) {
                    if (isTold(words.from())) {
                        Draft before = draft.heir(frame, draft.confidence);
                        before.inherited = false;
                        before.cue = draft.cue;
                        before.manner = draft.manner;
                        before.content.add(frame.span(words.from(), at));
                        drafts.addLast(before);
                    }
                    draft.content.set(draft.content.indexOf(piece), frame.span(at + 1, words.to()));
                    return;
                }
            }
        }
    }

    private void add(Draft draft, int from, int to) {
        Chunk piece = frame.withoutMarks(from, to);
        if (!piece.isNone()) {
            draft.content.add(frame.span(piece.from(), piece.to()));
            done = Math.max(done, to);
        }
    }
}
