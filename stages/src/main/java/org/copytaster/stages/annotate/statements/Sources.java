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
    private int firstVerb;

    Sources(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.classes = new WordClass[frame.size() + 1];
        this.own = new boolean[frame.size() + 1];
        this.firstVerb = frame.size();
        for (int at = frame.size(); at >= 0; at--) {
            classes[at] = WordClass.of(frame, lexicon, at);
            firstVerb = classes[at].isVerb() ? at : firstVerb;
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
            case PRONOUN, DETERMINER, NUMBER, RELATIVE -> !own[at];
            case ROLE, ROLE_NAME, NAME, NOUN_OR_OTHER, NEGATION, PARTICIPLE ->
                    !own[at] && (at == 0 || classes[at - 1].parts() || own[at - 1]);
            case ADVERB -> !own[at] && at + 1 < frame.size() && classes[at + 1] == WordClass.NUMBER;
            default -> false;
        };
    }

    private void ending(List<Candidate> candidates, Shape shape, Chunk cue, Chunk rule, int from) {
        int limit = from < cue.from() ? cue.from() : frame.size();
        int last = Math.min(limit, from + LONGEST);
        for (int to = from + 1; to <= last; to++) {
            Unit unit = frame.at(to - 1);
            boolean ruled = from == rule.from() && to == rule.to();
            boolean whole = unit.quotation() != null && !unit.quotation().isWordOfItsSentence();
            if (whole && (rule.to() < to || from != rule.from())) {
                return;
            }
            if (ruled || ends(from, to, limit)) {
                candidates.add(candidate(shape, cue, rule, from, to));
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
        return switch (classes[to - 1]) {
            case COMMA, DASH, COLON, MARK, AND, CONTRAST, BREAKER, PREPOSITION, ADVERB, HELPER ->
                    false;
            case BRACKET -> frame.at(to - 1).is(")");
            case DETERMINER, THAT, PARTICIPLE, NEGATION, RELATIVE -> to - 1 == from;
            case TIME -> to - 2 < from || classes[to - 2] != WordClass.PREPOSITION;
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
            case DASH -> Shape.DASH;
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

    private Candidate candidate(Shape shape, Chunk cue, Chunk rule, int from, int to) {
        int[] cues = new int[64];
        int count = 0;
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
        cues[count++] = SourceCue.GAP.of(shape, gap(cue, from, to));
        cues[count++] = SourceCue.CORE.of(core(from, to), place);
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
        count = inside(cues, count, from, to);
        return new Candidate(new Chunk(from, to), Arrays.copyOf(cues, count));
    }

    private int inside(int[] cues, int filled, int from, int to) {
        int count = filled;
        int commas = 0;
        boolean relative = false;
        boolean verb = false;
        boolean verbInRelative = false;
        boolean preposition = false;
        boolean and = false;
        boolean named = false;
        boolean time = false;
        boolean quotation = false;
        boolean apposition = false;
        boolean content = false;
        for (int at = from; at < to; at++) {
            WordClass here = classes[at];
            commas += here == WordClass.COMMA ? 1 : 0;
            relative |= here == WordClass.RELATIVE && at > from;
            verb |= here.isVerb() && !relative && at > from;
            verbInRelative |= here.isVerb() && relative;
            preposition |= here == WordClass.PREPOSITION;
            and |= here == WordClass.AND;
            time |= here == WordClass.TIME;
            quotation |= here == WordClass.QUOTATION;
            content |= own[at];
            named |=
                    here == WordClass.NAME
                            || here == WordClass.ROLE
                            || here == WordClass.ROLE_NAME
                            || here == WordClass.PRONOUN;
            apposition |=
                    here == WordClass.COMMA
                            && at + 1 < to
                            && (classes[at + 1] == WordClass.DETERMINER
                                    || classes[at + 1] == WordClass.ROLE
                                    || classes[at + 1] == WordClass.NUMBER);
        }
        if (commas > 0) {
            cues[count++] =
                    SourceCue.SIGN.of(commas == 1 ? Sign.HOLDS_A_COMMA : Sign.HOLDS_MORE_COMMAS);
        } else if (to < frame.size() && classes[to] == WordClass.COMMA) {
            cues[count++] = SourceCue.SIGN.of(Sign.COMMA_BEHIND_AND_NO_COMMA_WITHIN);
        }
        Sign[] signs = {
            Sign.HOLDS_A_RELATIVE,
            Sign.HOLDS_A_VERB,
            Sign.HOLDS_A_VERB_IN_A_RELATIVE_CLAUSE,
            Sign.HOLDS_A_PREPOSITION,
            Sign.HOLDS_AN_AND,
            Sign.HOLDS_NO_NAME_AND_NO_OFFICE,
            Sign.HOLDS_A_TIME,
            Sign.HOLDS_A_QUOTATION,
            Sign.APPOSITION_WITHIN,
            Sign.COVERS_ITS_CONTENT
        };
        boolean[] held = {
            relative,
            verb,
            verbInRelative,
            preposition,
            and,
            !named,
            time,
            quotation,
            apposition,
            content
        };
        for (int sign = 0; sign < signs.length; sign++) {
            if (held[sign]) {
                cues[count++] = SourceCue.SIGN.of(signs[sign]);
            }
        }
        return count;
    }

    private Gap gap(Chunk cue, int from, int to) {
        int phrases = 0;
        int first = from < cue.from() ? to : cue.to();
        int last = from < cue.from() ? cue.from() : from;
        for (int at = first; at < last; at++) {
            phrases += begins(at) ? 1 : 0;
        }
        return switch (phrases) {
            case 0 -> Gap.NONE;
            case 1 -> Gap.ONE;
            case 2 -> Gap.TWO;
            default -> Gap.MORE;
        };
    }

    private Core core(int from, int to) {
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
                case RELATIVE -> {
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
        if (from < cue.from()) {
            int verbs = 0;
            boolean quotation = false;
            boolean words = false;
            boolean comma = false;
            for (int at = to; at < cue.from(); at++) {
                verbs += classes[at].isVerb() ? 1 : 0;
                quotation |= classes[at] == WordClass.QUOTATION;
                comma |= classes[at] == WordClass.COMMA;
                words |= frame.at(at).isWord() && classes[at] != WordClass.ADVERB;
            }
            if (quotation) {
                return Place.BEFORE_A_QUOTATION;
            }
            if (verbs > 0) {
                return verbs == 1 ? Place.BEFORE_WITH_A_VERB : Place.BEFORE_WITH_VERBS;
            }
            if (words) {
                return Place.BEFORE_WITH_WORDS;
            }
            return comma ? Place.BEFORE_WITH_A_COMMA : Place.RIGHT_BEFORE;
        }
        int words = 0;
        boolean verb = false;
        for (int at = cue.to(); at < from; at++) {
            if (classes[at] == WordClass.QUOTATION) {
                return Place.BEHIND_A_QUOTATION;
            }
            words += frame.at(at).isWord() ? 1 : 0;
            verb |= classes[at].isVerb();
        }
        if (verb) {
            return Place.BEHIND_A_VERB;
        }
        if (words == 0) {
            return Place.RIGHT_BEHIND;
        }
        return words == 1 ? Place.BEHIND_A_WORD : Place.BEHIND_WORDS;
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
