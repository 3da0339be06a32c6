// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.annotate.statements.EndCue.Border;
import org.copytaster.stages.annotate.statements.EndCue.Opener;
import org.copytaster.stages.annotate.statements.EndCue.Sign;
import org.copytaster.stages.annotate.statements.EndCue.SoFar;
import org.copytaster.stages.annotate.statements.EndCue.Teller;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The places where a piece of content may end: before every mark, conjunction, preposition and the
/// like behind its first word, each with what tells for it or against it.
final class Endings {

    private static final int LOOSE =
            Trait.AND
                    | Trait.BREAKER
                    | Trait.THAT
                    | Trait.RELATIVE
                    | Trait.PREPOSITION
                    | Trait.TIME
                    | Trait.ADVERB;

    private final Frame frame;
    private final Lexicon lexicon;
    private final WordClass[] classes;
    private final boolean[] statements;
    private final boolean[] verbs;

    Endings(Frame frame, Lexicon lexicon, WordClass[] classes, List<Draft> drafts) {
        this.frame = frame;
        this.classes = classes;
        this.lexicon = lexicon;
        this.statements = new boolean[frame.size() + 1];
        this.verbs = new boolean[frame.size()];
        for (int at = 0; at < frame.size(); at++) {
            verbs[at] = frame.at(at).isFinite();
        }
        for (Draft draft : drafts) {
            mark(draft.cue);
            mark(draft.source);
        }
    }

    private void mark(@Nullable Span span) {
        for (int at = 0; span != null && at < frame.size(); at++) {
            statements[at] |= frame.at(at).start() == span.start();
        }
    }

    /// In text order. The rule's own ending is one of them.
    List<Candidate> of(Draft draft, int from, int rule) {
        List<Candidate> endings = new ArrayList<>();
        int commas = 0;
        boolean verb = false;
        int last = Math.max(rule, frame.lastWord());
        int subordinate = frame.has(from, Trait.BREAKER) && !frame.has(from, Trait.THAT) ? 1 : 0;
        for (int end = from + 1; end <= last; end++) {
            Unit before = frame.at(end - 1);
            verb |= verbs[end - 1];
            commas += before.isComma() ? 1 : 0;
            boolean mark = before.isMark() && !")]%".contains(before.word());
            if (end == rule || (!mark && isBorder(end, last))) {
                endings.add(ending(draft, from, end, rule, last, verb, commas, subordinate));
            }
        }
        return endings;
    }

    private boolean isBorder(int end, int last) {
        if (end == last || frame.isQuotation(end - 1) || frame.isQuotation(end)) {
            return true;
        }
        Unit next = frame.at(end);
        return next.isMark()
                ? ",،，;—–-:(؛".contains(next.word())
                : next.is(LOOSE) || isParticiple(next);
    }

    private Candidate ending(
            Draft draft,
            int from,
            int end,
            int rule,
            int last,
            boolean verb,
            int commas,
            int subordinate) {
        int[] cues = new int[24];
        int count = 0;
        Border border = border(end, last);
        int behind = end < frame.size() && frame.at(end).isMark() ? end + 1 : end;
        Opener opener = end == last ? Opener.NOTHING : opener(behind);
        Teller teller = teller(draft);
        cues[count++] = EndCue.BORDER.of(border, opener);
        cues[count++] = EndCue.TELLER.of(teller, opener);
        cues[count++] = EndCue.SO_FAR.of(verb ? SoFar.A_VERB : SoFar.NO_VERB, opener);
        if (end < last) {
            cues[count++] = EndCue.NEXT.of(opener, classes[Math.min(behind + 1, frame.size())]);
        }
        cues[count++] = EndCue.LAST.of(classes[end - 1], opener);
        cues[count++] = EndCue.OPENS.of(classes[from], border);
        cues[count++] = EndCue.OPENER.of(opener, length(end - from));
        cues[count++] = EndCue.OPENER.of(opener, left(last - behind));
        boolean verbLeft = anyVerb(behind, last);
        if (end == rule) {
            cues[count++] = EndCue.SIGN.of(Sign.AS_THE_RULE_HAS_IT);
        } else if (end > rule) {
            cues[count++] = EndCue.SIGN.of(Sign.BEYOND_THE_RULE);
        }
        if (end == last) {
            cues[count++] = EndCue.SIGN.of(Sign.AT_THE_LAST_WORD);
        } else {
            cues[count++] = EndCue.SIGN.of(left(last - behind));
        }
        if (end < last && (statements[end] || opensStatement(behind))) {
            cues[count++] = EndCue.SIGN.of(Sign.BEFORE_ANOTHER_STATEMENT);
        }
        if (verbLeft) {
            cues[count++] =
                    EndCue.SIGN.of(
                            verb ? Sign.A_VERB_IS_LEFT : Sign.NO_VERB_SO_FAR_THOUGH_ONE_FOLLOWS);
        }
        if (border == Border.COMMA) {
            if (subordinate == 1 && commas == 0) {
                cues[count++] = EndCue.SIGN.of(Sign.OPENED_BY_A_BREAKER_AT_ITS_FIRST_COMMA);
            }
            cues[count++] =
                    EndCue.SIGN.of(
                            commas == 0
                                    ? Sign.FIRST_COMMA
                                    : commas == 1 ? Sign.SECOND_COMMA : Sign.LATER_COMMA);
        }
        if (frame.isQuotation(end - 1)) {
            cues[count++] = EndCue.SIGN.of(Sign.ENDS_IN_A_QUOTATION);
        }
        if (end < last) {
            cues[count++] =
                    EndCue.SIGN.of(
                            anyComma(behind, last)
                                    ? Sign.COMMA_FOLLOWS_LATER
                                    : Sign.NO_COMMA_FOLLOWS);
            if (frame.holdsQuotation(behind, last)) {
                cues[count++] = EndCue.SIGN.of(Sign.QUOTATION_FOLLOWS_LATER);
            }
        }
        cues[count++] = EndCue.SIGN.of(length(end - from));
        return new Candidate(new Chunk(from, end), Arrays.copyOf(cues, count));
    }

    /// Whether the cue or the source of a statement stands there, or behind a conjunction there.
    private boolean opensStatement(int at) {
        return statements[Math.min(at, frame.size())]
                || (frame.has(at, Trait.AND) && statements[Math.min(at + 1, frame.size())]);
    }

    private static Teller teller(Draft draft) {
        Verb.Kind kind = draft.kind;
        if (kind == null) {
            return Teller.ACCORDING;
        }
        return switch (kind) {
            case SAY, TELL, SHOW -> Teller.SAYS;
            case ASK -> Teller.ASKS;
            case CLAIM, NAME, QUOTED -> Teller.CLAIMS;
        };
    }

    private static Sign length(int units) {
        if (units <= 2) {
            return units == 1 ? Sign.ONE_WORD : Sign.TWO_WORDS;
        }
        if (units <= 9) {
            return units <= 4 ? Sign.FEW_WORDS : Sign.SOME_WORDS;
        }
        return units <= 20 ? Sign.MANY_WORDS : Sign.VERY_MANY_WORDS;
    }

    private static Sign left(int units) {
        if (units <= 3) {
            return Sign.LITTLE_IS_LEFT;
        }
        return units <= 9 ? Sign.SOME_IS_LEFT : Sign.MUCH_IS_LEFT;
    }

    private Border border(int end, int last) {
        if (end >= last) {
            return Border.END;
        }
        Unit next = frame.at(end);
        if (next.isQuotation()) {
            return Border.QUOTATION;
        }
        if (!next.isMark()) {
            return Border.NONE;
        }
        return switch (next.word()) {
            case ",", "،", "，" -> Border.COMMA;
            case "—", "–", "-", "―" -> Border.DASH;
            case ";", "؛" -> Border.SEMICOLON;
            case ":" -> Border.COLON;
            case "(" -> Border.BRACKET;
            default -> Border.NONE;
        };
    }

    private Opener opener(int at) {
        if (at >= frame.lastWord()) {
            return Opener.NOTHING;
        }
        Unit unit = frame.at(at);
        if (unit.isQuotation()) {
            return Opener.QUOTATION;
        }
        if (unit.isMark()) {
            return Opener.MARK;
        }
        if (lexicon.isOf("contrasts", unit.word())) {
            return Opener.CONTRAST;
        }
        if (unit.is(Trait.AND)) {
            return and(at + 1);
        }
        if (unit.is(Trait.RELATIVE)) {
            return unit.is(Trait.THAT) && !unit.is(Trait.BREAKER)
                    ? Opener.RELATIVE_THAT
                    : Opener.RELATIVE;
        }
        if (unit.is(Trait.THAT)) {
            return Opener.THAT;
        }
        if (unit.is(Trait.PREPOSITION)) {
            return preposition(at);
        }
        if (unit.is(Trait.BREAKER)) {
            return Opener.BREAKER;
        }
        return word(unit);
    }

    private Opener and(int at) {
        if (at >= frame.size()) {
            return Opener.AND;
        }
        Unit unit = frame.at(at);
        if (unit.is(Trait.THAT)) {
            return Opener.AND_THAT;
        }
        if (verbs[at]) {
            return Opener.AND_VERB;
        }
        return unit.is(Trait.PRONOUN) ? Opener.AND_SUBJECT : Opener.AND;
    }

    /// "in an interview", "on Monday": the first words tell.
    private Opener preposition(int at) {
        for (int next = at + 1; next < Math.min(frame.size(), at + 5); next++) {
            Unit unit = frame.at(next);
            if (unit.is(Trait.TIME) || (unit.isNumber() && next == at + 1)) {
                return Opener.DAY;
            }
            if (unit.is(Trait.CHANNEL)) {
                return Opener.CHANNEL;
            }
            if (!unit.isWord() || unit.is(Trait.PREPOSITION)) {
                break;
            }
        }
        return Opener.PREPOSITION;
    }

    private Opener word(Unit unit) {
        if (unit.is(Trait.TIME)) {
            return Opener.TIME;
        }
        if (unit.is(Trait.NEGATION)) {
            return Opener.NEGATION;
        }
        if (unit.is(Trait.PRONOUN) && !unit.is(Trait.DETERMINER)) {
            return Opener.PRONOUN;
        }
        if (unit.is(Trait.DETERMINER)) {
            return Opener.DETERMINER;
        }
        if (unit.is(Trait.ADVERB)) {
            return Opener.ADVERB;
        }
        if (unit.capital()) {
            return Opener.NAME;
        }
        if (unit.isNumber()) {
            return Opener.NUMBER;
        }
        if (isParticiple(unit)) {
            return Opener.PARTICIPLE;
        }
        if (unit.is(Trait.CUE)) {
            return Opener.CUE;
        }
        return unit.isFinite() ? Opener.VERB : Opener.OTHER;
    }

    private boolean isParticiple(Unit unit) {
        return unit.isWord() && !unit.capital() && lexicon.isParticiple(unit.word());
    }

    private boolean anyVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (verbs[at]) {
                return true;
            }
        }
        return false;
    }

    private boolean anyComma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (frame.isComma(at)) {
                return true;
            }
        }
        return false;
    }
}
