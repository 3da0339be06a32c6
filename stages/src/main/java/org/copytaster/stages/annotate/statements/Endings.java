// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.annotate.statements.EndCue.Border;
import org.copytaster.stages.annotate.statements.EndCue.Clauses;
import org.copytaster.stages.annotate.statements.EndCue.Follows;
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

    /// What opens a clause with a verb of its own.
    private static final int OPENERS = Trait.BREAKER | Trait.THAT | Trait.RELATIVE;

    private final Frame frame;
    private final Lexicon lexicon;
    private final WordClass[] classes;
    private final boolean[] statements;
    private final boolean[] verbs;

    /// How many verbs, commas, quotations and dashes stand before each unit.
    private final int[] verbsBefore;

    private final int[] commasBefore;
    private final int[] quotationsBefore;
    private final int[] dashesBefore;

    /// The first mark at or behind each unit.
    private final int[] nextMark;

    /// The number of the verb of the cue; -1 where it is none.
    private int verbOf;

    Endings(Frame frame, Lexicon lexicon, WordClass[] classes, List<Draft> drafts) {
        this.frame = frame;
        this.classes = classes;
        this.lexicon = lexicon;
        this.statements = new boolean[frame.size() + 1];
        int size = frame.size();
        this.verbs = new boolean[size];
        this.verbsBefore = new int[size + 1];
        this.commasBefore = new int[size + 1];
        this.quotationsBefore = new int[size + 1];
        this.dashesBefore = new int[size + 1];
        this.nextMark = new int[size + 1];
        for (int at = 0; at < size; at++) {
            verbs[at] = frame.at(at).isFinite();
            verbsBefore[at + 1] = verbsBefore[at] + (verbs[at] ? 1 : 0);
            commasBefore[at + 1] = commasBefore[at] + (frame.isComma(at) ? 1 : 0);
            quotationsBefore[at + 1] = quotationsBefore[at] + (frame.isQuotation(at) ? 1 : 0);
            dashesBefore[at + 1] = dashesBefore[at] + (classes[at] == WordClass.DASH ? 1 : 0);
        }
        nextMark[size] = size;
        for (int at = size - 1; at >= 0; at--) {
            nextMark[at] = frame.at(at).isMark() ? at : nextMark[at + 1];
        }
        for (Draft draft : drafts) {
            mark(draft.cue);
            mark(draft.source);
        }
    }

    private int verb(Draft draft) {
        Span cue = draft.cue;
        Chunk units = cue == null || draft.kind == null ? Chunk.NONE : frame.units(cue);
        for (int at = units.from(); at < units.to(); at++) {
            int verb = frame.has(at, Trait.CUE) ? lexicon.verbNumber(frame.at(at).word()) : -1;
            if (verb >= 0) {
                return verb;
            }
        }
        return -1;
    }

    private void mark(@Nullable Span span) {
        for (int at = 0; span != null && at < frame.size(); at++) {
            statements[at] |= frame.at(at).start() == span.start();
        }
    }

    /// In text order. The rule's own ending is one of them.
    List<Candidate> of(Draft draft, int from, int rule) {
        verbOf = verb(draft);
        List<Candidate> endings = new ArrayList<>();
        int commas = 0;
        boolean verb = false;
        int last = Math.max(rule, frame.lastWord());
        int whole = 0;
        int subordinate = frame.has(from, Trait.BREAKER) && !frame.has(from, Trait.THAT) ? 1 : 0;
        for (int end = from + 1; end <= last; end++) {
            Unit before = frame.at(end - 1);
            verb |= verbs[end - 1];
            commas += before.isComma() ? 1 : 0;
            whole += verbs[end - 1] && !isInGroup(from, end - 1) ? 1 : 0;
            whole -= end - 1 > from && before.is(OPENERS) ? 1 : 0;
            boolean mark = before.isMark() && !")]%".contains(before.word());
            if (end == rule || (!mark && isBorder(end, last))) {
                endings.add(ending(draft, from, end, rule, last, verb, commas, subordinate, whole));
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
            int subordinate,
            int whole) {
        int[] cues = new int[40];
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
        boolean verbLeft = any(verbsBefore, behind, last);
        Clauses clauses = clauses(verb, whole, verbLeft);
        cues[count++] = EndCue.CLAUSES_BEFORE.of(clauses, opener);
        cues[count++] = EndCue.CLAUSES_AT.of(clauses, border);
        cues[count++] = EndCue.CLAUSES_OF.of(teller, clauses);
        cues[count++] = EndCue.CLAUSES_OPEN.of(clauses, classes[from]);
        int link = end == last ? -1 : lexicon.links().of(frame.wordAt(behind));
        if (link >= 0) {
            cues[count++] = EndCue.LINK_AT.of(link, border);
            cues[count++] = EndCue.LINK_BEHIND.of(link, clauses);
        }
        if (verbOf >= 0) {
            cues[count++] = EndCue.VERB_BEFORE.of(verbOf, opener);
        }
        Follows follows = follows(behind, last);
        cues[count++] = EndCue.FOLLOWS.of(opener, follows);
        cues[count++] = EndCue.FOLLOWS_AT.of(border, follows);
        if (border == Border.DASH && any(dashesBefore, behind, last)) {
            cues[count++] = EndCue.SIGN.of(Sign.INSIDE_A_PAIR_OF_DASHES);
        }
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
                            any(commasBefore, behind, last)
                                    ? Sign.COMMA_FOLLOWS_LATER
                                    : Sign.NO_COMMA_FOLLOWS);
            if (any(quotationsBefore, behind, last)) {
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

    /// Whether a verb belongs to the one before it: "has been", "will also say".
    private boolean isInGroup(int from, int at) {
        int before = at - 1;
        while (before > from && frame.has(before, Trait.ADVERB | Trait.NEGATION)) {
            before--;
        }
        return before >= from && verbs[before];
    }

    private static Clauses clauses(boolean verb, int whole, boolean verbLeft) {
        if (!verb) {
            return verbLeft ? Clauses.NO_VERB : Clauses.NO_VERB_AND_NONE_FOLLOWS;
        }
        if (whole <= 0) {
            return verbLeft ? Clauses.VERB_OUTSTANDING : Clauses.VERB_OUTSTANDING_AND_NONE_FOLLOWS;
        }
        return whole == 1 ? Clauses.WHOLE : Clauses.MORE;
    }

    private Follows follows(int from, int last) {
        if (from >= last) {
            return Follows.NOTHING;
        }
        int to = Math.min(last, nextMark[from]);
        return any(verbsBefore, from, to) ? Follows.A_VERB : Follows.NO_VERB;
    }

    /// Whether one of what was counted stands among some units.
    private static boolean any(int[] before, int from, int to) {
        return from < to && before[to] > before[from];
    }
}
