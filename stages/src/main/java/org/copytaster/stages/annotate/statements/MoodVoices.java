// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.annotate.statements.MoodCue.Apart;
import org.copytaster.stages.annotate.statements.MoodCue.Kind;
import org.copytaster.stages.annotate.statements.MoodCue.Sign;
import org.copytaster.stages.annotate.statements.ReportedMood.Mood;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All whose words a sentence may be that nothing but its mood tells to be another's, each with what tells for it or
/// against it; nobody is the first.
final class MoodVoices {

    private static final int MOST_CUES = 64;

    private final Lexicon lexicon;
    private final Frame frame;
    private final Mood mood;
    private final Setting setting;
    private final List<Sign> signs;
    private final List<MoodVoice> voices = new ArrayList<>();

    /// What is known besides the sentence.
    ///
    /// @param last the statement before
    /// @param others the other statements of its sentence
    /// @param behind the next statement
    /// @param previous the sentences before, the nearest first
    /// @param told whether the sentence before tells of a statement
    /// @param goesOn whether the rules take the speaker before
    record Setting(
            @Nullable Draft last,
            List<Draft> others,
            @Nullable Draft behind,
            List<Frame> previous,
            boolean told,
            boolean goesOn) {}

    private MoodVoices(Frame frame, Mood mood, Setting setting, Lexicon lexicon) {
        this.frame = frame;
        this.mood = mood;
        this.setting = setting;
        this.lexicon = lexicon;
        this.signs = signs();
    }

    static List<MoodVoice> of(Frame frame, Mood mood, Setting setting, Lexicon lexicon) {
        MoodVoices found = new MoodVoices(frame, mood, setting, lexicon);
        found.all();
        return found.voices;
    }

    private void all() {
        nobody();
        speaker(Kind.SPEAKER_BEFORE, setting.last());
        setting.others().forEach(other -> speaker(Kind.OTHER_SPEAKER, other));
        for (int at = 0; at < setting.previous().size(); at++) {
            Frame where = setting.previous().get(at);
            actor(
                    at == 0 ? Kind.ACTOR : Kind.EARLIER_ACTOR,
                    where,
                    VerbSecond.speaker(where, lexicon));
            if (at == 0) {
                actor(Kind.SUBJECT, where, VerbSecond.opening(where, lexicon));
            }
        }
        speaker(Kind.SPEAKER_BEHIND, setting.behind());
    }

    private void nobody() {
        int[] cues = new int[MOST_CUES];
        int count = 0;
        cues[count++] = MoodCue.MOOD.of(Kind.NOBODY, mood);
        Draft last = setting.last();
        cues[count++] =
                MoodCue.APART.of(Kind.NOBODY, last == null ? Apart.FARTHER : apart(last.frame));
        cues[count++] =
                MoodCue.APART_MOOD.of(last == null ? Apart.FARTHER : apart(last.frame), mood);
        for (Sign sign : signs) {
            cues[count++] = MoodCue.SIGN.of(Kind.NOBODY, sign);
            cues[count++] = MoodCue.SIGN_MOOD.of(sign, mood);
        }
        for (int at = 0; at < frame.size() && count < MOST_CUES; at++) {
            int number = lexicon.moods().of(frame.wordAt(at));
            if (number >= 0) {
                cues[count++] = MoodCue.WORDS + number;
            }
        }
        voices.add(new MoodVoice(Kind.NOBODY, null, Arrays.copyOf(cues, count)));
    }

    private void speaker(Kind kind, @Nullable Draft draft) {
        Span source = draft == null ? null : draft.source;
        if (draft == null || source == null || isKnown(source)) {
            return;
        }
        Frame where = kind == Kind.SPEAKER_BEHIND ? draft.cueFrame : draft.frame;
        int[] cues = new int[MOST_CUES];
        int count = shared(cues, kind, where, draft.who);
        cues[count++] = MoodCue.TOLD.of(kind, draft.told);
        cues[count++] = MoodCue.TELLER.of(kind, Teller.of(draft.kind));
        if (draft.inherited) {
            cues[count++] = MoodCue.SIGN.of(kind, Sign.INHERITED);
        }
        if (draft.isIndirect()) {
            cues[count++] = MoodCue.SIGN.of(kind, Sign.INDIRECT);
        }
        if (draft.headline) {
            cues[count++] = MoodCue.SIGN.of(kind, Sign.HEADLINE);
        }
        voices.add(new MoodVoice(kind, source, Arrays.copyOf(cues, count)));
    }

    private void actor(Kind kind, Frame where, @Nullable Span source) {
        if (source == null || isKnown(source)) {
            return;
        }
        Who who = Who.of(where, lexicon, where.units(source));
        if (kind == Kind.SUBJECT && who != Who.NAME) {
            return;
        }
        int[] cues = new int[MOST_CUES];
        int count = shared(cues, kind, where, who);
        voices.add(new MoodVoice(kind, source, Arrays.copyOf(cues, count)));
    }

    private int shared(int[] cues, Kind kind, Frame where, Who who) {
        int count = 0;
        cues[count++] = MoodCue.MOOD.of(kind, mood);
        cues[count++] = MoodCue.APART.of(kind, apart(where));
        cues[count++] = MoodCue.WHO.of(kind, who);
        for (Sign sign : signs) {
            cues[count++] = MoodCue.SIGN.of(kind, sign);
        }
        return count;
    }

    private boolean isKnown(Span source) {
        return voices.stream()
                .anyMatch(one -> one.source() != null && one.source().overlaps(source));
    }

    private Apart apart(Frame where) {
        boolean next = !setting.previous().isEmpty() && setting.previous().getFirst().equals(where);
        return switch (Math.abs(where.paragraph() - frame.paragraph())) {
            case 0 -> next ? Apart.NEXT_SENTENCE : Apart.SAME_PARAGRAPH;
            case 1 -> next ? Apart.NEXT_PARAGRAPH_NEXT_SENTENCE : Apart.NEXT_PARAGRAPH;
            default -> Apart.FARTHER;
        };
    }

    private List<Sign> signs() {
        List<Sign> seen = new ArrayList<>();
        boolean opens =
                setting.previous().isEmpty()
                        || setting.previous().getFirst().paragraph() != frame.paragraph();
        add(seen, setting.told(), Sign.TOLD_IN_THE_SENTENCE_BEFORE);
        add(seen, opens, Sign.OPENS_THE_PARAGRAPH);
        add(seen, frame.has(0, Trait.ADVERB), Sign.OPENS_WITH_AN_ADVERB);
        add(seen, frame.has(0, Trait.PREPOSITION), Sign.OPENS_WITH_A_PREPOSITION);
        add(seen, frame.has(0, Trait.PRONOUN), Sign.OPENS_WITH_A_PRONOUN);
        add(seen, frame.has(0, Trait.DETERMINER), Sign.OPENS_WITH_A_DETERMINER);
        add(seen, frame.holdsQuotation(0, frame.size()), Sign.HOLDS_A_QUOTATION);
        add(seen, frame.paragraph() == 0, Sign.IN_THE_FIRST_PARAGRAPH);
        add(seen, setting.goesOn(), Sign.GOES_ON_BY_THE_RULE);
        return seen;
    }

    private static void add(List<Sign> signs, boolean seen, Sign sign) {
        if (seen) {
            signs.add(sign);
        }
    }
}
