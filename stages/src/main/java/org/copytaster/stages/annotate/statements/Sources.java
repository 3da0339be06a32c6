// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.annotate.statements.SourceCue.Core;
import org.copytaster.stages.annotate.statements.SourceCue.Gap;
import org.copytaster.stages.annotate.statements.SourceCue.Place;
import org.copytaster.stages.annotate.statements.SourceCue.Shape;
import org.copytaster.stages.annotate.statements.SourceCue.Sign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All words of a frame that may be the source of a cue, each with what tells for it or against it.
final class Sources {

    private static final int FARTHEST_BEFORE = 45;
    private static final int FARTHEST_BEHIND = 12;
    private static final int LONGEST = 40;

    private final Frame frame;
    private final WordClass[] classes;
    private final boolean[] own;
    private final int[] verbs;
    private final int[] quotations;
    private final int[] commas;
    private final int[] words;
    private int firstVerb;

    /// How many phrases begin before each unit.
    private final int[] phrases;

    /// The numbers of the cues of one candidate while they are collected.
    private final int[] seen = new int[64];

    Sources(Frame frame, WordClass[] classes) {
        this.frame = frame;
        this.classes = classes;
        this.own = new boolean[frame.size() + 1];
        this.verbs = new int[frame.size() + 1];
        this.quotations = new int[frame.size() + 1];
        this.commas = new int[frame.size() + 1];
        this.words = new int[frame.size() + 1];
        this.phrases = new int[frame.size() + 1];
        this.firstVerb = frame.size();
        for (int at = 0; at < frame.size(); at++) {
            verbs[at + 1] = verbs[at] + (classes[at].isVerb() ? 1 : 0);
            quotations[at + 1] = quotations[at] + (classes[at] == WordClass.QUOTATION ? 1 : 0);
            commas[at + 1] = commas[at] + (classes[at] == WordClass.COMMA ? 1 : 0);
            words[at + 1] = words[at] + (frame.at(at).isWord() ? 1 : 0);
            firstVerb = verbs[at] == 0 && verbs[at + 1] == 1 ? at : firstVerb;
        }
    }

    /// In text order; the rule's own words are one of them.
    ///
    /// @param cue the units of the cue
    /// @param rule the source as the rule has it
    List<Candidate> of(Draft draft, Chunk cue, Chunk rule) {
        Arrays.fill(own, false);
        for (Span piece : draft.content) {
            for (int at = 0; at < frame.size(); at++) {
                own[at] |= piece.contains(frame.at(at).span());
            }
        }
        for (int at = 0; at < frame.size(); at++) {
            phrases[at + 1] = phrases[at] + (begins(at) ? 1 : 0);
        }
        List<Candidate> candidates = new ArrayList<>();
        Shape shape = shape(draft, cue);
        int farthest = Math.max(0, cue.from() - FARTHEST_BEFORE);
        int lowest = rule.isNone() ? farthest : Math.min(rule.from(), farthest);
        int highest = Math.max(rule.from(), Math.min(frame.size() - 1, cue.to() + FARTHEST_BEHIND));
        for (int from = lowest; from <= highest; from++) {
            boolean inCue = from >= cue.from() && from < cue.to();
            if (from == rule.from() || (!inCue && begins(from))) {
                ending(candidates, shape, cue, rule, from);
            }
        }
        return candidates;
    }

    private boolean begins(int at) {
        return switch (classes[at]) {
            case PRONOUN, DETERMINER, NUMBER, RELATIVE, RELATIVE_THAT -> !own[at];
            case ROLE, ROLE_NAME, NAME, NOUN_OR_OTHER, NEGATION, PARTICIPLE ->
                    !own[at] && (at == 0 || classes[at - 1].parts() || own[at - 1]);
            case ADVERB -> !own[at] && at + 1 < frame.size() && classes[at + 1] == WordClass.NUMBER;
            default -> false;
        };
    }

    private void ending(List<Candidate> candidates, Shape shape, Chunk cue, Chunk rule, int from) {
        int limit = from < cue.from() ? cue.from() : frame.size();
        int last = Math.min(limit, from + LONGEST);
        Held held = new Held(from);
        for (int to = from + 1; to <= last; to++) {
            Unit unit = frame.at(to - 1);
            held.add(to - 1);
            boolean ruled = from == rule.from() && to == rule.to();
            boolean whole = unit.quotation() != null && !unit.quotation().isWordOfItsSentence();
            if (whole && (rule.to() < to || from != rule.from())) {
                return;
            }
            if (ruled || ends(from, to, limit)) {
                candidates.add(candidate(shape, cue, rule, held, to));
            }
        }
    }

    private boolean ends(int from, int to, int limit) {
        if (!closes(from, to)) {
            return false;
        }
        if (to == limit || to == frame.size()) {
            return true;
        }
        return switch (classes[to]) {
            case NAME, ROLE, ROLE_NAME, NOUN_OR_OTHER, NUMBER -> false;
            default -> true;
        };
    }

    /// Whether the last word can be the last of a noun phrase: not "Haro on Wednesday".
    private boolean closes(int from, int to) {
        if (classes[to - 1].isPreposition()) {
            return false;
        }
        return switch (classes[to - 1]) {
            case COMMA, DASH, COLON, MARK, AND, CONTRAST, BREAKER, AS, ADVERB, HELPER -> false;
            case BRACKET -> frame.at(to - 1).is(")");
            case DETERMINER, THAT, PARTICIPLE, NEGATION, RELATIVE, RELATIVE_THAT -> to - 1 == from;
            case TIME -> to - 2 < from || !classes[to - 2].isPreposition();
            default -> true;
        };
    }

    private Shape shape(Draft draft, Chunk cue) {
        Cue.Shape shape = draft.shape;
        return switch (shape) {
            case FINITE, PASSIVE -> isBehindContent(cue) ? Shape.BEHIND_A_QUOTATION : Shape.FINITE;
            case ING -> Shape.PARTICIPLE;
            case INFINITIVE -> Shape.INFINITIVE;
            case ACCORDING, ZUFOLGE -> Shape.ACCORDING;
            case COLON -> Shape.COLON;
            case DASH, NOUN -> Shape.DASH;
        };
    }

    private boolean isBehindContent(Chunk cue) {
        for (int at = 0; at < cue.from(); at++) {
            if (own[at]) {
                return true;
            }
        }
        return false;
    }

    private Candidate candidate(Shape shape, Chunk cue, Chunk rule, Held held, int to) {
        int[] cues = seen;
        int count = 0;
        int from = held.from;
        Place place = place(cue, from, to);
        WordClass before = from == 0 ? WordClass.NOTHING : classes[from - 1];
        WordClass first = classes[from];
        WordClass last = classes[to - 1];
        WordClass behind = to == cue.from() ? WordClass.CUE : classes[to];
        cues[count++] = SourceCue.STANDS.of(shape, place);
        cues[count++] = SourceCue.FROM.of(before, first);
        cues[count++] = SourceCue.TO.of(last, behind);
        cues[count++] = SourceCue.OPENS.of(place, first);
        cues[count++] = SourceCue.BEFORE.of(place, behind);
        cues[count++] = SourceCue.BEHIND.of(place, before);
        cues[count++] =
                SourceCue.SECOND.of(first, to - from > 1 ? classes[from + 1] : WordClass.NOTHING);
        WordClass third = to + 1 < frame.size() ? classes[to + 1] : WordClass.NOTHING;
        cues[count++] = SourceCue.THIRD.of(behind, to + 1 == cue.from() ? WordClass.CUE : third);
        cues[count++] = SourceCue.CUE_BEHIND.of(shape, before);
        Core core = core(classes, new Chunk(from, to));
        cues[count++] = SourceCue.CORE_BEHIND.of(core, before);
        cues[count++] = SourceCue.GAP.of(shape, gap(cue, from, to));
        cues[count++] = SourceCue.CORE.of(core, place);
        if (from == rule.from()) {
            cues[count++] = SourceCue.SIGN.of(Sign.BEGINS_AS_THE_RULE_HAS_IT);
        }
        if (to == rule.to()) {
            cues[count++] = SourceCue.SIGN.of(Sign.ENDS_AS_THE_RULE_HAS_IT);
        }
        if (from == rule.from() && to == rule.to()) {
            cues[count++] = SourceCue.SIGN.of(Sign.AS_THE_RULE_HAS_IT);
        } else if (!rule.isNone() && (from >= rule.to() || to <= rule.from())) {
            cues[count++] = SourceCue.SIGN.of(Sign.APART_FROM_THE_RULE);
        }
        if (from == 0) {
            cues[count++] = SourceCue.SIGN.of(Sign.FIRST_IN_THE_SENTENCE);
        }
        if (to <= firstVerb) {
            cues[count++] = SourceCue.SIGN.of(Sign.BEFORE_THE_FIRST_VERB);
        }
        cues[count++] = SourceCue.SIGN.of(length(to - from));
        count = inside(cues, count, held, to);
        return new Candidate(new Chunk(from, to), Arrays.copyOf(cues, count));
    }

    /// What stands in the words from one unit on, as they grow.
    private final class Held {

        private final int from;
        private int commas;
        private boolean relative;
        private boolean verb;
        private boolean verbInRelative;
        private boolean preposition;
        private boolean and;
        private boolean named;
        private boolean time;
        private boolean quotation;
        private boolean apposition;
        private boolean content;

        Held(int from) {
            this.from = from;
        }

        void add(int at) {
            WordClass here = classes[at];
            boolean behindComma = at > from && classes[at - 1] == WordClass.COMMA;
            relative |= here.isRelative() && at > from;
            preposition |= here.isPreposition();
            content |= own[at];
            switch (here) {
                case COMMA -> commas++;
                case AND -> and = true;
                case TIME -> time = true;
                case QUOTATION -> quotation = true;
                case NAME, ROLE_NAME, PRONOUN -> named = true;
                case ROLE -> {
                    named = true;
                    apposition |= behindComma;
                }
                case DETERMINER, NUMBER -> apposition |= behindComma;
                case CUE, HELPER, VERB -> {
                    verb |= !relative && at > from;
                    verbInRelative |= relative;
                }
                default -> {}
            }
        }
    }

    private int inside(int[] cues, int filled, Held held, int to) {
        int count = filled;
        if (held.commas > 0) {
            cues[count++] =
                    SourceCue.SIGN.of(
                            held.commas == 1 ? Sign.HOLDS_A_COMMA : Sign.HOLDS_MORE_COMMAS);
        } else if (to < frame.size() && classes[to] == WordClass.COMMA) {
            cues[count++] = SourceCue.SIGN.of(Sign.COMMA_BEHIND_AND_NO_COMMA_WITHIN);
        }
        count = sign(cues, count, held.relative, Sign.HOLDS_A_RELATIVE);
        count = sign(cues, count, held.verb, Sign.HOLDS_A_VERB);
        count = sign(cues, count, held.verbInRelative, Sign.HOLDS_A_VERB_IN_A_RELATIVE_CLAUSE);
        count = sign(cues, count, held.preposition, Sign.HOLDS_A_PREPOSITION);
        count = sign(cues, count, held.and, Sign.HOLDS_AN_AND);
        count = sign(cues, count, !held.named, Sign.HOLDS_NO_NAME_AND_NO_OFFICE);
        count = sign(cues, count, held.time, Sign.HOLDS_A_TIME);
        count = sign(cues, count, held.quotation, Sign.HOLDS_A_QUOTATION);
        count = sign(cues, count, held.apposition, Sign.APPOSITION_WITHIN);
        return sign(cues, count, held.content, Sign.COVERS_ITS_CONTENT);
    }

    private static int sign(int[] cues, int count, boolean held, Sign sign) {
        if (held) {
            cues[count] = SourceCue.SIGN.of(sign);
        }
        return held ? count + 1 : count;
    }

    private Gap gap(Chunk cue, int from, int to) {
        int between =
                from < cue.from()
                        ? phrases[cue.from()] - phrases[to]
                        : phrases[from] - phrases[cue.to()];
        return switch (between) {
            case 0 -> Gap.NONE;
            case 1 -> Gap.ONE;
            case 2 -> Gap.TWO;
            default -> Gap.MORE;
        };
    }

    /// The most telling word of a phrase.
    static Core core(WordClass[] classes, Chunk phrase) {
        int from = phrase.from();
        int to = phrase.to();
        boolean name = false;
        boolean office = false;
        boolean number = false;
        for (int at = from; at < to; at++) {
            switch (classes[at]) {
                case PRONOUN -> {
                    if (to - from <= 2) {
                        return Core.PRONOUN;
                    }
                }
                case RELATIVE, RELATIVE_THAT -> {
                    if (to - from <= 2) {
                        return Core.RELATIVE;
                    }
                }
                case NAME -> name = true;
                case ROLE, ROLE_NAME -> office = true;
                case NUMBER -> number = true;
                case COMMA -> at = to;
                default -> {}
            }
        }
        if (name || office) {
            return !office ? Core.NAME : name ? Core.NAME_AND_OFFICE : Core.OFFICE;
        }
        return number ? Core.NUMBER : Core.NOUN;
    }

    private Place place(Chunk cue, int from, int to) {
        if (from >= cue.from()) {
            return placeBehind(cue.to(), from);
        }
        if (quotations[cue.from()] > quotations[to]) {
            return Place.BEFORE_A_QUOTATION;
        }
        int between = verbs[cue.from()] - verbs[to];
        if (between > 0) {
            return between == 1 ? Place.BEFORE_WITH_A_VERB : Place.BEFORE_WITH_VERBS;
        }
        for (int at = to; at < cue.from(); at++) {
            if (frame.at(at).isWord() && classes[at] != WordClass.ADVERB) {
                return Place.BEFORE_WITH_WORDS;
            }
        }
        return commas[cue.from()] > commas[to] ? Place.BEFORE_WITH_A_COMMA : Place.RIGHT_BEFORE;
    }

    private Place placeBehind(int cue, int from) {
        if (quotations[from] > quotations[cue]) {
            return Place.BEHIND_A_QUOTATION;
        }
        if (verbs[from] > verbs[cue]) {
            return Place.BEHIND_A_VERB;
        }
        return switch (words[from] - words[cue]) {
            case 0 -> Place.RIGHT_BEHIND;
            case 1 -> Place.BEHIND_A_WORD;
            default -> Place.BEHIND_WORDS;
        };
    }

    private static Sign length(int units) {
        if (units <= 2) {
            return units == 1 ? Sign.ONE_WORD : Sign.TWO_WORDS;
        }
        if (units <= 9) {
            return units <= 4 ? Sign.FEW_WORDS : Sign.SOME_WORDS;
        }
        return Sign.MANY_WORDS;
    }
}
