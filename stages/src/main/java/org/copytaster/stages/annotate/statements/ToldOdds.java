// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.model.Statement.Manner;
import org.copytaster.stages.annotate.statements.ToldCue.Sign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Weighs whether a draft is a statement at all, in a language with the finite verb second, and drops those that
/// hardly are: "Die Flut forderte drei Leben".
final class ToldOdds {

    /// How likely a draft must be.
    private static final double LIKELY = 0.38;

    /// The same where a verb of saying tells a clause.
    private static final double LIKELY_OF_CLAUSES = 0.2;

    /// More units than these are many.
    private static final int SOME = 9;

    private static final int SHORT = 3;

    /// By whom what is asked for or rejected is a statement.
    private static final Set<Who> SOMEBODY =
            Collections.unmodifiableSet(
                    EnumSet.of(Who.OFFICE, Who.OFFICE_AND_NAME, Who.ORGANISATION, Who.UNNAMED));

    /// The ways in which a quotation is told that is no word of its sentence.
    private static final Set<ToldAs> BY_ITSELF =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            ToldAs.BEFORE_THE_VERB,
                            ToldAs.BEHIND_A_COLON,
                            ToldAs.AFTERTHOUGHT,
                            ToldAs.OTHER));

    private static final int FEWEST_WORDS = 5;

    private final Frame frame;
    private final Lexicon lexicon;
    private final WordClass[] classes;
    private final List<Draft> drafts;

    private ToldOdds(Frame frame, Lexicon lexicon, WordClass[] classes, List<Draft> drafts) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.classes = classes;
        this.drafts = drafts;
    }

    static void settle(Frame frame, List<Draft> drafts, Choice choice, double[] weights) {
        List<Candidate> both = choice.candidates();
        Draft draft = choice.draft();
        boolean clause = draft.kind == Verb.Kind.SAY && draft.told == ToldAs.CLAUSE;
        double least = clause ? LIKELY_OF_CLAUSES : LIKELY;
        if (Weights.likely(both.getFirst(), both, weights) < least) {
            drafts.remove(draft);
        }
    }

    /// For each draft with words of its own two candidates: the first is that it is a statement.
    static List<Choice> choices(
            Frame frame, Lexicon lexicon, WordClass[] classes, List<Draft> drafts) {
        ToldOdds odds = new ToldOdds(frame, lexicon, classes, drafts);
        List<Choice> choices = new ArrayList<>();
        for (Draft draft : drafts) {
            Chunk cue = draft.cue == null ? Chunk.NONE : frame.units(draft.cue);
            if (!cue.isNone() && !draft.content.isEmpty() && !odds.isSure(draft)) {
                Chunk words = new Chunk(0, frame.size());
                choices.add(
                        new Choice(
                                draft,
                                0,
                                words,
                                List.of(
                                        new Candidate(words, odds.cues(draft, cue)),
                                        new Candidate(words, new int[0]))));
            }
        }
        return choices;
    }

    /// What is hardly ever said by nobody, and of which the weights are not asked: a clause that a verb of saying tells,
    /// a refusal, a demand by an office, a quotation that stands by itself or is more than a few words.
    private boolean isSure(Draft draft) {
        boolean clause = draft.told == ToldAs.THAT || draft.told == ToldAs.REPORTED_MOOD;
        if (draft.source != null && clause && draft.kind == Verb.Kind.SAY) {
            return true;
        }
        boolean act = draft.told == ToldAs.ACT && draft.kind == Verb.Kind.CLAIM;
        return draft.manner == Manner.NOT_SAID
                || (act && SOMEBODY.contains(draft.who))
                || frame.units().stream()
                        .anyMatch(unit -> draft.covers(unit.span()) && isSpeech(draft, unit));
    }

    private static boolean isSpeech(Draft draft, Unit unit) {
        Quotation quotation = unit.quotation();
        return quotation != null
                && (quotation.words() >= FEWEST_WORDS
                        || quotation.endsLikeSpeech()
                        || (BY_ITSELF.contains(draft.told) && draft.content.contains(unit.span())));
    }

    private int[] cues(Draft draft, Chunk cue) {
        int[] cues = new int[96];
        int count = 0;
        Teller teller = Teller.of(draft.kind);
        ToldAs told = draft.told;
        Chunk source = draft.source == null ? Chunk.NONE : frame.units(draft.source);
        Who who = draft.source == null ? Who.NOBODY : Who.of(frame, lexicon, source);
        cues[count++] = ToldCue.TELLER.of(teller, told);
        cues[count++] = ToldCue.WHO.of(told, who);
        cues[count++] = ToldCue.SAYS.of(teller, who);
        int units = 0;
        for (Span piece : draft.content) {
            Chunk words = frame.units(piece);
            units += words.to() - words.from();
        }
        cues[count++] = ToldCue.LENGTH.of(told, Length.of(units, SOME));
        Chunk first = frame.units(draft.content.getFirst());
        if (!first.isNone()) {
            cues[count++] = ToldCue.OPENS.of(told, classes[first.from()]);
        }
        int word = lexicon.reports().of(frame.wordAt(cue.from()));
        if (draft.kind == null && word >= 0) {
            cues[count++] = ToldCue.WORDS.of(word, told);
            cues[count++] = ToldCue.WORDS_BY.of(word, who);
        }
        int noun = who == Who.REPORT ? lexicon.reports().of(reported(source)) : -1;
        if (noun >= 0) {
            cues[count++] = ToldCue.WORDS.of(noun, told);
        }
        if (draft.verb >= 0) {
            cues[count++] = ToldCue.VERBS + draft.verb;
            cues[count++] = ToldCue.VERBS_TOLD.of(draft.verb, told);
        }
        for (Sign sign : signs(draft, cue, source)) {
            cues[count++] = ToldCue.SIGN.of(told, sign);
            cues[count++] = ToldCue.TELLER_SIGN.of(teller, sign);
        }
        return Arrays.copyOf(cues, count);
    }

    /// The noun of something said that a source is named by, or the one that ends it: "Polizeiangaben".
    private String reported(Chunk source) {
        return lexicon.report(frame.wordAt(Who.head(frame, source)));
    }

    private List<Sign> signs(Draft draft, Chunk cue, Chunk source) {
        List<Sign> signs = new ArrayList<>();
        ofContent(signs, draft);
        ofOthers(signs, draft);
        add(signs, draft.manner == Manner.NOT_SAID, Sign.NOT_SAID);
        add(signs, draft.manner == Manner.WOULD_SAY, Sign.WOULD_SAY);
        add(signs, draft.earlier, Sign.EARLIER);
        add(signs, source.from() >= cue.to(), Sign.SOURCE_BEHIND_THE_CUE);
        add(signs, cue.from() == 0, Sign.CUE_OPENS_THE_SENTENCE);
        add(signs, frame.at(frame.size() - 1).is("?"), Sign.IN_A_QUESTION);
        add(signs, frame.paragraph() == 0, Sign.IN_THE_FIRST_PARAGRAPH);
        add(signs, frame.has(0, Trait.BREAKER), Sign.SENTENCE_OPENS_WITH_A_BREAKER);
        add(signs, draft.subordinate, Sign.IN_A_SUBORDINATE_CLAUSE);
        add(signs, !draft.circumstances.isEmpty(), Sign.CIRCUMSTANCE_INSIDE);
        Verb verb = lexicon.verb(frame.wordAt(cue.from()));
        add(signs, draft.helped, Sign.WITH_A_HELPER);
        add(signs, verb != null && verb.shape() == Verb.Shape.PAST, Sign.PAST);
        add(signs, verb != null && verb.shape() == Verb.Shape.PRESENT, Sign.PRESENT);
        return signs;
    }

    private void ofContent(List<Sign> signs, Draft draft) {
        boolean verb = false;
        boolean mood = false;
        boolean quotation = false;
        for (Span piece : draft.content) {
            Chunk words = frame.units(piece);
            for (int at = words.from(); at < words.to(); at++) {
                verb |= classes[at].isVerb();
                quotation |= frame.isQuotation(at);
            }
            mood |=
                    !words.isNone()
                            && ReportedMood.isIn(
                                    frame,
                                    lexicon,
                                    new Clause(words.from(), words.to(), false, false));
            Quotation whole =
                    words.to() == words.from() + 1 ? frame.at(words.from()).quotation() : null;
            if (whole != null) {
                boolean shortOne = whole.words() <= SHORT && !whole.endsLikeSpeech();
                add(signs, draft.content.size() == 1 && !shortOne, Sign.IS_A_QUOTATION);
                add(signs, draft.content.size() == 1 && shortOne, Sign.IS_A_SHORT_QUOTATION);
                add(signs, draft.content.size() == 1 && whole.isName(), Sign.IS_LIKE_A_NAME);
            }
        }
        add(signs, verb, Sign.HOLDS_A_VERB);
        add(signs, mood, Sign.REPORTED_MOOD);
        add(signs, quotation, Sign.HOLDS_A_QUOTATION);
        add(signs, draft.content.size() > 1, Sign.IN_TWO_PIECES);
    }

    private void ofOthers(List<Sign> signs, Draft draft) {
        Span cue = draft.cue;
        boolean inside = false;
        boolean around = false;
        boolean shares = false;
        for (Draft other : drafts) {
            if (other != draft) {
                inside |= cue != null && other.covers(cue);
                around |= other.cue != null && draft.covers(other.cue);
                shares |= draft.source != null && draft.source.equals(other.source);
            }
        }
        add(signs, inside, Sign.INSIDE_ANOTHER);
        add(signs, around, Sign.AROUND_ANOTHER);
        add(signs, shares, Sign.SHARES_ITS_SOURCE);
    }

    private static void add(List<Sign> signs, boolean seen, Sign sign) {
        if (seen) {
            signs.add(sign);
        }
    }
}
