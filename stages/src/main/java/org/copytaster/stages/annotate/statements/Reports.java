// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds the phrases in a clause that name a source without a verb: "laut Haro", "nach Angaben der
/// Polizei", "dem Bericht zufolge", "seiner Meinung nach", "so Haro".
final class Reports {

    private static final int LONGEST_NOUN = 12;

    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Clause> clauses;
    private final NounPhrase phrases;

    Reports(Frame frame, Lexicon lexicon, List<Clause> clauses) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.phrases = new NounPhrase(frame, lexicon);
    }

    /// @param done the units before this one are taken
    @Nullable Report in(Clause clause, int number, int done) {
        for (int at = clause.from(); at < clause.to(); at++) {
            Report found = at(at, clause, number, done);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Report at(int at, Clause clause, int number, int done) {
        Unit unit = frame.at(at);
        if (lexicon.according(frame.units(), at) > 0) {
            return before(at, clause);
        }
        if (lexicon.isOf("report prepositions", unit.word())) {
            Report report = before(at, clause);
            return report != null && namesReport(report.source()) ? report : behind(at, clause);
        }
        if (unit.is(Trait.ZUFOLGE)) {
            return behind(at, clause);
        }
        if (lexicon.isOf("accordingly", unit.word()) && at == clause.from()) {
            Chunk cue = new Chunk(at, at + 1);
            Chunk noun = unit.is(Trait.RELATIVE) ? nounBefore(at - 1) : Chunk.NONE;
            return new Report(cue, noun.isNone() ? cue : noun);
        }
        boolean afterthought = unit.is(Trait.AFTERTHOUGHT) && at == clause.from() && number > 0;
        return afterthought && !frame.has(at + 1, Trait.FINITE)
                ? afterthought(at, clause, done)
                : null;
    }

    /// "eine Studie, wonach": the longest phrase that ends at a comma.
    private Chunk nounBefore(int comma) {
        for (int from = Math.max(0, comma - LONGEST_NOUN);
                from < comma && frame.isComma(comma);
                from++) {
            Chunk noun = phrases.at(from, comma);
            if (!noun.isNone() && noun.to() == comma && isWhole(from)) {
                return noun;
            }
        }
        return Chunk.NONE;
    }

    /// Not "ihrer Meinung" with an article before it that belongs to a noun behind: "die ihrer Meinung nach".
    private boolean isWhole(int from) {
        return !frame.has(from, Trait.DETERMINER) || !frame.has(from + 1, Trait.DETERMINER);
    }

    private @Nullable Report before(int at, Clause clause) {
        Chunk source = phrases.at(at + 1, clause.to());
        if (source.isNone()) {
            source = smallName(at, clause);
        }
        return source.isNone() ? null : new Report(new Chunk(at, at + 1), described(source));
    }

    /// "laut taz", "laut el-Haro": a name in small letters.
    private Chunk smallName(int at, Clause clause) {
        boolean name =
                lexicon.according(frame.units(), at) > 0
                        && at + 1 < clause.to()
                        && (isQuotedName(at + 1)
                                || (frame.at(at + 1).isWord() && frame.at(at + 1).traits() == 0));
        return name ? new Chunk(at + 1, at + 2) : Chunk.NONE;
    }

    /// "laut „kurier.de“".
    private boolean isQuotedName(int at) {
        Quotation quotation = frame.at(at).quotation();
        return quotation != null && quotation.isWordOfItsSentence();
    }

    /// "dem Bericht zufolge", "seiner Meinung nach".
    private @Nullable Report behind(int at, Clause clause) {
        for (int from = Math.max(clause.from(), at - 8); from < at; from++) {
            Chunk source = phrases.at(from, at);
            boolean fits = !source.isNone() && source.to() == at && isWhole(from);
            if (fits && (frame.at(at).is(Trait.ZUFOLGE) || namesReport(source))) {
                return new Report(new Chunk(at, at + 1), source);
            }
        }
        boolean noun = frame.at(at).is(Trait.ZUFOLGE) && at > clause.from();
        return noun && frame.at(at - 1).capital()
                ? new Report(new Chunk(at, at + 1), new Chunk(at - 1, at))
                : null;
    }

    private @Nullable Report afterthought(int at, Clause clause, int done) {
        Chunk source = phrases.at(at + 1, clause.to());
        boolean ends =
                !source.isNone()
                        && !frame.isQuotation(source.from())
                        && (source.to() >= clause.to() - 3 || isCircumstance(source.to()));
        boolean follows = clause.from() - done >= 2;
        return ends && follows ? new Report(new Chunk(at, at + 1), described(source)) : null;
    }

    /// "so Haro in einem Brief an den Rat".
    private boolean isCircumstance(int at) {
        return frame.has(at, Trait.PREPOSITION | Trait.ADVERB | Trait.TIME);
    }

    /// "Für Haro ist der Steg „schief“": whose view it is, where the words are quoted; null elsewhere.
    @Nullable Report view(Clause clause) {
        int at = clause.from();
        if (!lexicon.isOf("view prepositions", frame.at(at).word())) {
            return null;
        }
        Chunk source = phrases.at(at + 1, clause.to());
        boolean quoted = false;
        for (int next = source.to(); next < frame.size() && !source.isNone(); next++) {
            quoted |= frame.isQuotation(next);
        }
        return quoted && frame.has(source.to(), Trait.AUXILIARY) && canSpeak(source)
                ? new Report(new Chunk(at, at + 1), source)
                : null;
    }

    /// Somebody by an office, or a name: no article, or more than a noun behind it.
    boolean canSpeak(Chunk phrase) {
        int speakers = Trait.ROLE | Trait.UNNAMED | Trait.ORGANISATION;
        int capitals = 0;
        for (int at = phrase.from(); at < phrase.to(); at++) {
            if (frame.has(at, speakers)) {
                return true;
            }
            capitals += frame.at(at).capital() ? 1 : 0;
        }
        return capitals >= (frame.has(phrase.from(), Trait.DETERMINER) ? 3 : 2);
    }

    /// Whether a noun of saying is the head of the phrase: "Angaben der Polizei", "Polizeiangaben".
    private boolean namesReport(Chunk source) {
        for (int at = source.from(); at < source.to(); at++) {
            if (frame.at(at).capital() && lexicon.isReport(frame.at(at).word())) {
                return true;
            }
            if (frame.at(at).capital() && !frame.has(at, Trait.DETERMINER) && at > source.from()) {
                return false;
            }
        }
        return false;
    }

    /// "so Ana Ruhl, die Leiterin der Behörde".
    private Chunk described(Chunk source) {
        if (!frame.isComma(source.to())) {
            return source;
        }
        for (Clause clause : clauses) {
            if (clause.from() == source.to() + 1 && !clause.spoken()) {
                Chunk whole = phrases.at(clause.from(), clause.to());
                boolean closed = clause.to() >= frame.lastWord() || frame.isComma(clause.to());
                boolean describes = !whole.isNone() && whole.to() == clause.to() && closed;
                return describes ? new Chunk(source.from(), clause.to()) : source;
            }
        }
        return source;
    }

    /// The prepositions of a clause with their nouns, outside of its subject.
    List<Span> circumstances(Clause clause, Chunk subject) {
        List<Span> found = new ArrayList<>();
        for (int at = clause.from(); at < clause.to(); at++) {
            boolean inSubject = at >= subject.from() && at < subject.to();
            Chunk noun =
                    frame.has(at, Trait.PREPOSITION) && !inSubject
                            ? phrases.at(at + 1, clause.to())
                            : Chunk.NONE;
            if (!noun.isNone()) {
                found.add(frame.span(at, noun.to()));
                at = noun.to() - 1;
            }
        }
        return found;
    }

    /// "heißt es in der Erklärung": what an impersonal verb names instead of a subject.
    Chunk place(Clause clause, Chunk subject) {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (frame.has(at, Trait.PREPOSITION) && at != subject.from()) {
                Chunk noun = phrases.at(at + 1, clause.to());
                if (!noun.isNone() && !frame.has(noun.from(), Trait.TIME)) {
                    return noun;
                }
            }
        }
        return Chunk.NONE;
    }
}
