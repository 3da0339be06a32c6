// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.stages.annotate.statements.StartCue.Sign;
import org.copytaster.stages.annotate.statements.StartCue.Skipped;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/// The places where the words behind a cue may begin, each with what tells for it or against it.
final class Starts {

    /// How many units behind the rule's own start another may stand.
    private static final int FARTHEST_BEHIND = 7;

    private static final int FARTHEST_BEFORE = 14;

    private final Frame frame;
    private final WordClass[] classes;

    Starts(Frame frame, WordClass[] classes) {
        this.frame = frame;
        this.classes = classes;
    }

    /// In text order; the rule's own start is one of them.
    ///
    /// @param low behind the cue and, where it follows, the source
    List<Candidate> of(Verb.Kind kind, int low, Chunk rule) {
        List<Candidate> starts = new ArrayList<>();
        int first = Math.max(low, rule.from() - FARTHEST_BEFORE);
        int last = Math.min(rule.to() - 1, rule.from() + FARTHEST_BEHIND);
        for (int from = first; from <= last; from++) {
            if (from == rule.from() || begins(from)) {
                starts.add(start(kind, low, from, rule));
            }
        }
        return starts;
    }

    private boolean begins(int at) {
        return switch (classes[at]) {
            case COMMA, DASH, COLON, AND -> false;
            case MARK, BRACKET -> "($€£@#".contains(frame.at(at).word());
            default -> true;
        };
    }

    private Candidate start(Verb.Kind kind, int low, int from, Chunk rule) {
        int[] cues = new int[26];
        int count = 0;
        WordClass before = from == low ? WordClass.CUE : classes[from - 1];
        cues[count++] = StartCue.OPENS.of(kind, classes[from]);
        cues[count++] = StartCue.BEHIND.of(kind, before);
        cues[count++] = StartCue.BORDER.of(before, classes[from]);
        cues[count++] = StartCue.FIRST.of(classes[from], classes[from + 1]);
        cues[count++] = StartCue.SKIPPED.of(kind, length(from - low));
        if (from > low) {
            cues[count++] = StartCue.SKIPS_FIRST.of(kind, classes[low]);
        }
        Sign rules =
                from == rule.from()
                        ? Sign.AS_THE_RULE_HAS_IT
                        : from < rule.from() ? Sign.BEFORE_THE_RULE : Sign.BEHIND_THE_RULE;
        cues[count++] = StartCue.SIGN.of(kind, rules);
        count = skips(cues, count, kind, low, from);
        count = follows(cues, count, kind, from, rule.to());
        return new Candidate(new Chunk(from, rule.to()), Arrays.copyOf(cues, count));
    }

    private int skips(int[] cues, int filled, Verb.Kind kind, int low, int from) {
        EnumSet<Sign> seen = EnumSet.noneOf(Sign.class);
        int count = filled;
        for (int at = low; at < from; at++) {
            Sign sign = skipped(at);
            if (sign != null && seen.add(sign)) {
                cues[count++] = StartCue.SIGN.of(kind, sign);
            }
        }
        return count;
    }

    private @Nullable Sign skipped(int at) {
        if (frame.has(at, Trait.CHANNEL)) {
            return Sign.SKIPS_A_CHANNEL;
        }
        if (classes[at].isPreposition() && classes[at] != WordClass.TO) {
            return Sign.SKIPS_A_PREPOSITION;
        }
        return switch (classes[at]) {
            case NAME, ROLE_NAME -> Sign.SKIPS_A_NAME;
            case NOUN_OR_OTHER, ROLE, NUMBER -> Sign.SKIPS_A_NOUN;
            case PRONOUN, OBJECT -> Sign.SKIPS_A_PRONOUN;
            case DETERMINER -> Sign.SKIPS_A_DETERMINER;
            case TIME -> Sign.SKIPS_A_TIME;
            case COMMA -> Sign.SKIPS_A_COMMA;
            case QUOTATION -> Sign.SKIPS_A_QUOTATION;
            case THAT, RELATIVE_THAT -> Sign.SKIPS_THAT;
            case TO -> Sign.SKIPS_TO;
            case CUE, HELPER, VERB -> Sign.SKIPS_A_VERB;
            default -> null;
        };
    }

    private int follows(int[] cues, int filled, Verb.Kind kind, int from, int to) {
        boolean that = false;
        boolean infinitive = false;
        boolean quotation = false;
        boolean verb = false;
        for (int at = from + 1; at < to; at++) {
            that |= classes[at] == WordClass.THAT || classes[at] == WordClass.RELATIVE_THAT;
            infinitive |= classes[at] == WordClass.TO;
            quotation |= classes[at] == WordClass.QUOTATION;
            verb |= classes[at].isVerb();
        }
        int count = filled;
        if (that) {
            cues[count++] = StartCue.SIGN.of(kind, Sign.THAT_FOLLOWS);
        }
        if (infinitive) {
            cues[count++] = StartCue.SIGN.of(kind, Sign.TO_FOLLOWS);
        }
        if (quotation) {
            cues[count++] = StartCue.SIGN.of(kind, Sign.QUOTATION_FOLLOWS);
        }
        if (verb) {
            cues[count++] = StartCue.SIGN.of(kind, Sign.A_VERB_FOLLOWS);
        }
        if (to == from + 1 && classes[from] == WordClass.QUOTATION) {
            cues[count++] = StartCue.SIGN.of(kind, Sign.NOTHING_BUT_A_QUOTATION);
        }
        return count;
    }

    private static Skipped length(int units) {
        return switch (units) {
            case 0 -> Skipped.NOTHING;
            case 1 -> Skipped.ONE;
            case 2 -> Skipped.TWO;
            case 3, 4, 5 -> Skipped.FEW;
            default -> Skipped.MANY;
        };
    }
}
