// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.model.Statement.Manner;
import org.copytaster.stages.annotate.statements.OddsCue.Place;
import org.copytaster.stages.annotate.statements.OddsCue.Sign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Weighs whether a draft is a statement at all, and drops those that hardly are: "the attack on the
/// state" tells of nothing said.
final class Odds {

    /// How likely a draft must be.
    static final double LIKELY = 0.44;

    /// More units than these are many.
    private static final int SOME = 9;

    private static final int SHORT = 3;

    private final Frame frame;
    private final Lexicon lexicon;
    private final WordClass[] classes;
    private final List<Draft> drafts;

    private Odds(Frame frame, Lexicon lexicon, WordClass[] classes, List<Draft> drafts) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.classes = classes;
        this.drafts = drafts;
    }

    static void settle(Frame frame, List<Draft> drafts, Choice choice, double[] weights) {
        List<Candidate> both = choice.candidates();
        double likely = Weights.likely(both.getFirst(), both, weights);
        choice.draft().likely = likely;
        if (likely < LIKELY) {
            drafts.remove(choice.draft());
        }
    }

    /// For each draft with words of its own two candidates: the first is that it is a statement.
    static List<Choice> choices(
            Frame frame, Lexicon lexicon, WordClass[] classes, List<Draft> drafts) {
        Odds odds = new Odds(frame, lexicon, classes, drafts);
        List<Choice> choices = new ArrayList<>();
        for (Draft draft : drafts) {
            Span cue = draft.cue;
            Chunk units = cue == null ? Chunk.NONE : frame.units(cue);
            Chunk words =
                    draft.content.isEmpty() ? Chunk.NONE : frame.units(draft.content.getFirst());
            if (!units.isNone() && !words.isNone()) {
                choices.add(
                        new Choice(
                                draft,
                                0,
                                words,
                                List.of(
                                        odds.statement(draft, units, words),
                                        new Candidate(words, new int[0]))));
            }
        }
        return choices;
    }

    private Candidate statement(Draft draft, Chunk cue, Chunk words) {
        int[] cues = new int[48];
        int count = 0;
        Teller teller = Teller.of(draft.kind);
        Chunk source = draft.source == null ? Chunk.NONE : frame.units(draft.source);
        WordClass before = cue.from() == 0 ? WordClass.NOTHING : classes[cue.from() - 1];
        WordClass behind = classes[cue.to()];
        cues[count++] = OddsCue.SHAPE.of(teller, draft.shape);
        cues[count++] = OddsCue.PLACE.of(teller, place(cue, source));
        if (!source.isNone()) {
            cues[count++] = OddsCue.CORE.of(teller, Sources.core(classes, source));
        }
        cues[count++] = OddsCue.BEHIND.of(teller, before);
        cues[count++] = OddsCue.BEFORE.of(teller, behind);
        cues[count++] = OddsCue.ROUND.of(before, behind);
        cues[count++] = OddsCue.OPENS.of(teller, classes[words.from()]);
        cues[count++] = OddsCue.LENGTH.of(teller, Length.of(words.to() - words.from(), SOME));
        int verb = verb(cue);
        if (verb >= 0) {
            cues[count++] = OddsCue.VERBS + verb;
            cues[count++] =
                    (holdsVerb(words) ? OddsCue.VERBS_OF_CLAUSES : OddsCue.VERBS_OF_THINGS) + verb;
        }
        for (Sign sign : signs(draft, cue, source, words)) {
            cues[count++] = OddsCue.SIGN.of(teller, sign);
        }
        return new Candidate(words, Arrays.copyOf(cues, count));
    }

    private boolean holdsVerb(Chunk words) {
        for (int at = words.from(); at < words.to(); at++) {
            if (classes[at].isVerb() || classes[at] == WordClass.QUOTATION) {
                return true;
            }
        }
        return false;
    }

    private List<Sign> signs(Draft draft, Chunk cue, Chunk source, Chunk words) {
        List<Sign> signs = new ArrayList<>();
        ofContent(signs, draft, cue, words);
        ofCue(signs, draft, cue);
        Span span = draft.cue;
        Span from = draft.source;
        for (Draft other : drafts) {
            if (other != draft && span != null && other.covers(span)) {
                signs.add(Sign.INSIDE_ANOTHER);
                break;
            }
        }
        for (Draft other : drafts) {
            if (other != draft && other.cue != null && draft.covers(other.cue)) {
                signs.add(Sign.AROUND_ANOTHER);
                break;
            }
        }
        for (Draft other : drafts) {
            if (other != draft && from != null && from.equals(other.source)) {
                signs.add(Sign.SHARES_ITS_SOURCE);
                break;
            }
        }
        if (!source.isNone() && classes[source.from()].isRelative()) {
            signs.add(Sign.BEHIND_A_RELATIVE);
        }
        if (classes[0] == WordClass.BREAKER
                || classes[0] == WordClass.AS
                || classes[0] == WordClass.CONTRAST) {
            signs.add(Sign.SENTENCE_OPENS_WITH_A_BREAKER);
        }
        if (frame.at(frame.size() - 1).is("?")) {
            signs.add(Sign.SENTENCE_IS_A_QUESTION);
        }
        for (int at = source.from(); at < source.to(); at++) {
            if (lexicon.isOf("documents", frame.at(at).word())) {
                signs.add(Sign.SOURCE_IS_A_DOCUMENT);
                break;
            }
        }
        if (frame.paragraph() == 0) {
            signs.add(Sign.IN_THE_FIRST_PARAGRAPH);
        }
        return signs;
    }

    private void ofContent(List<Sign> signs, Draft draft, Chunk cue, Chunk words) {
        boolean verb = false;
        boolean quotation = false;
        for (int at = words.from(); at < words.to(); at++) {
            verb |= classes[at].isVerb();
            quotation |= classes[at] == WordClass.QUOTATION;
        }
        if (verb) {
            signs.add(Sign.HOLDS_A_VERB);
        }
        Quotation whole =
                words.to() == words.from() + 1 ? frame.at(words.from()).quotation() : null;
        if (whole != null) {
            signs.add(
                    whole.words() <= SHORT && !whole.endsLikeSpeech()
                            ? Sign.IS_A_SHORT_QUOTATION
                            : Sign.IS_A_QUOTATION);
        } else if (quotation) {
            signs.add(Sign.HOLDS_A_QUOTATION);
        }
        if (words.to() <= cue.from()) {
            signs.add(Sign.STANDS_BEFORE_THE_CUE);
        }
        if (draft.content.size() > 1) {
            signs.add(Sign.IN_TWO_PIECES);
        }
    }

    private void ofCue(List<Sign> signs, Draft draft, Chunk cue) {
        if (draft.manner == Manner.NOT_SAID) {
            signs.add(Sign.NOT_SAID);
        } else if (draft.manner == Manner.WOULD_SAY) {
            signs.add(Sign.WOULD_SAY);
        }
        if (cue.to() - cue.from() > 1) {
            signs.add(Sign.CUE_OF_SOME_WORDS);
        }
        for (int at = cue.from(); at < cue.to(); at++) {
            Verb verb = frame.has(at, Trait.CUE) ? lexicon.verb(frame.at(at).word()) : null;
            if (verb != null) {
                signs.add(
                        switch (verb.shape()) {
                            case PAST -> Sign.PAST;
                            case PRESENT -> Sign.PRESENT;
                            case BASE -> Sign.BASE;
                            case ING -> Sign.PARTICIPLE;
                        });
                if (frame.has(at, Trait.ALSO_NOUN)) {
                    signs.add(Sign.CUE_IS_ALSO_A_NOUN);
                }
                if (frame.at(at).capital()) {
                    signs.add(Sign.CUE_WITH_A_CAPITAL);
                }
                return;
            }
        }
    }

    /// The number of the verb of a cue; -1 where it is none.
    private int verb(Chunk cue) {
        for (int at = cue.from(); at < cue.to(); at++) {
            int verb = frame.has(at, Trait.CUE) ? lexicon.verbNumber(frame.at(at).word()) : -1;
            if (verb >= 0) {
                return verb;
            }
        }
        return -1;
    }

    private Place place(Chunk cue, Chunk source) {
        if (source.isNone()) {
            return Place.NO_SOURCE;
        }
        if (source.from() >= cue.to()) {
            return source.from() == cue.to() ? Place.RIGHT_BEHIND : Place.BEHIND;
        }
        boolean verb = false;
        for (int at = source.to(); at < cue.from(); at++) {
            if (classes[at] == WordClass.QUOTATION) {
                return Place.BEFORE_A_QUOTATION;
            }
            verb |= classes[at].isVerb();
        }
        if (verb) {
            return Place.BEFORE_A_VERB;
        }
        return source.to() >= cue.from() ? Place.RIGHT_BEFORE : Place.BEFORE;
    }
}
