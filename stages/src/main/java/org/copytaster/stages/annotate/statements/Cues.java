// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Statement.Manner;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds the cues of a frame.
final class Cues {

    private final Frame frame;
    private final Lexicon lexicon;

    private Cues(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
    }

    static List<Cue> in(Frame frame, Lexicon lexicon) {
        Cues cues = new Cues(frame, lexicon);
        List<Cue> found = new ArrayList<>();
        int at = 0;
        while (at < frame.size()) {
            Cue cue = cues.at(at);
            if (cue != null) {
                found.add(cue);
            }
            at = cue == null ? at + 1 : cue.to();
        }
        return found;
    }

    private @Nullable Cue at(int at) {
        Unit unit = frame.at(at);
        if (!unit.isWord()) {
            return null;
        }
        int phrase = lexicon.according(frame.units(), at);
        if (phrase > 0) {
            return new Cue(at, at, at + phrase, Verb.Kind.SAY, Cue.Shape.ACCORDING, Manner.SAID);
        }
        Verb verb = unit.is(Trait.CUE) ? lexicon.verb(unit.word()) : null;
        if (verb == null || unit.capital() && at > 0 && !isHeadline()) {
            return null;
        }
        return verb(at, verb);
    }

    /// Capitals on most words: a headline, where a verb may have one too.
    private boolean isHeadline() {
        int words = 0;
        int capitals = 0;
        for (Unit unit : frame.units()) {
            if (unit.isWord()) {
                words++;
                capitals += unit.capital() ? 1 : 0;
            }
        }
        return frame.paragraph() == 0 && capitals * 3 > words * 2;
    }

    private @Nullable Cue verb(int head, Verb verb) {
        int from = groupStart(head);
        Cue.Shape shape = shape(from, head, verb);
        if (shape == null) {
            return null;
        }
        return new Cue(
                from, head, afterParticle(head + 1, verb), verb.kind(), shape, manner(from, head));
    }

    private int groupStart(int head) {
        int from = head;
        while (from > 0 && belongs(from - 1)) {
            from--;
        }
        while (from < head
                && frame.at(from).is(Trait.ADVERB)
                && !frame.at(from).is(Trait.AUXILIARY)) {
            from++;
        }
        return from;
    }

    private boolean belongs(int at) {
        Unit unit = frame.at(at);
        if (!unit.isWord() || unit.capital() && at > 0) {
            return false;
        }
        boolean verbal = unit.is(Trait.AUXILIARY | Trait.MODAL | Trait.NEGATION | Trait.REFUSAL);
        boolean adverb = unit.is(Trait.ADVERB) || unit.word().endsWith("ly") && unit.traits() == 0;
        boolean infinitive =
                unit.is("to")
                        && at > 0
                        && frame.at(at - 1).is(Trait.REFUSAL | Trait.PASSIVE | Trait.RAISING);
        return verbal && !unit.is("that's") || adverb || infinitive || unit.is(Trait.RAISING);
    }

    private Cue.@Nullable Shape shape(int from, int head, Verb verb) {
        boolean helped =
                hasTrait(from, head, Trait.AUXILIARY | Trait.MODAL | Trait.REFUSAL | Trait.RAISING);
        boolean passive = head > 0 && hasTrait(lastVerbal(from, head), head, Trait.PASSIVE);
        Unit before = from > 0 ? frame.at(from - 1) : null;
        return switch (verb.shape()) {
            case PAST -> passive ? Cue.Shape.PASSIVE : Cue.Shape.FINITE;
            case PRESENT ->
                    helped || isAfterNounMaker(before) || isNoun(before, head)
                            ? null
                            : Cue.Shape.FINITE;
            case ING ->
                    helped
                            ? Cue.Shape.FINITE
                            : before == null || !before.is(Trait.DETERMINER) ? Cue.Shape.ING : null;
            case BASE ->
                    helped
                            ? Cue.Shape.FINITE
                            : before != null && before.is("to")
                                    ? Cue.Shape.INFINITIVE
                                    : isAfterNounMaker(before) ? null : baseShape(before, head);
        };
    }

    /// After "the", "his", "of" the form is a noun ("the claims").
    private static boolean isAfterNounMaker(@Nullable Unit before) {
        return before != null
                        && before.isWord()
                        && before.is(Trait.DETERMINER | Trait.PREPOSITION)
                        && !before.is(Trait.PRONOUN)
                || before != null && (before.word().endsWith("'s") || before.is("'"));
    }

    /// "percentage points": a form that is also a noun needs a name, a pronoun or an office before it.
    private boolean isNoun(@Nullable Unit before, int head) {
        return before != null
                && frame.at(head).is(Trait.ALSO_NOUN)
                && before.isWord()
                && !before.capital()
                && !before.is(
                        Trait.PRONOUN
                                | Trait.RELATIVE
                                | Trait.ROLE
                                | Trait.UNNAMED
                                | Trait.ORGANISATION
                                | Trait.ADVERB
                                | Trait.AND);
    }

    /// Without a helper the bare form needs a plural before it.
    private Cue.@Nullable Shape baseShape(@Nullable Unit before, int head) {
        if (before == null || head == 0) {
            return lexicon.has("bare forms stand alone") ? Cue.Shape.FINITE : null;
        }
        boolean plural =
                before.is(Trait.PRONOUN | Trait.UNNAMED | Trait.RELATIVE)
                        || before.word().endsWith("s") && !before.is(Trait.AUXILIARY)
                        || before.isComma()
                        || before.is("people");
        return plural || lexicon.has("bare forms stand alone") ? Cue.Shape.FINITE : null;
    }

    private int lastVerbal(int from, int head) {
        for (int at = head - 1; at >= from; at--) {
            if (frame.at(at).is(Trait.AUXILIARY | Trait.MODAL)) {
                return at;
            }
        }
        return head;
    }

    private boolean hasTrait(int from, int to, int trait) {
        for (int at = from; at < to; at++) {
            if (frame.at(at).is(trait)) {
                return true;
            }
        }
        return false;
    }

    private Manner manner(int from, int head) {
        if (hasTrait(from, head, Trait.NEGATION | Trait.REFUSAL)) {
            return Manner.NOT_SAID;
        }
        return hasTrait(from, head, Trait.MODAL | Trait.EXPECTED) ? Manner.WOULD_SAY : Manner.SAID;
    }

    /// "said on Monday" is no "called on": after a verb of saying few particles belong to it.
    private int afterParticle(int at, Verb verb) {
        if (at >= frame.size() || !frame.at(at).isWord()) {
            return at;
        }
        boolean says = verb.kind() == Verb.Kind.SAY || verb.kind() == Verb.Kind.TELL;
        return at
                + (says && frame.has(at, Trait.TIME_PREPOSITION)
                        ? 0
                        : lexicon.particle(frame.units(), at));
    }
}
