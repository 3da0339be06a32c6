// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.model.Statement.Manner;
import org.copytaster.stages.text.Prose;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads the frames in order and gives quotations without a cue of their own to the statement that
/// they continue, or that continues them.
final class Following {

    private static final int FEWEST_WORDS = 5;
    private static final int MOST_UNITS = 7;
    private static final double SURE = 0.6;

    /// How many sentences before may hold who speaks.
    private static final int NEAR = 2;

    private final Lexicon lexicon;
    private final Voices voices;
    private final Chooser chooser;
    private final List<Draft> drafts = new ArrayList<>();

    /// Quotations that a paragraph left open, waiting for the one that names their source.
    private final List<Span> open = new ArrayList<>();

    private @Nullable Draft last;

    /// The next statement.
    private @Nullable Draft behind;

    /// The frame before, whether anything is told in it or not.
    private @Nullable Frame previous;

    private @Nullable Frame before;

    /// Whether the frame before told of a statement.
    private boolean toldInFrame;

    /// Whether the frame before this one did.
    private boolean toldBefore;

    private final MoodChooser moods;

    /// The frames before, the nearest first.
    private List<Frame> nearest = List.of();

    /// The statements of the last frame that told of one, but for the last.
    private List<Draft> others = List.of();

    /// Chooses whose words a sentence is that nothing but its mood tells to be another's.
    interface MoodChooser {
        /// Returns nobody or somebody; null: as the rules have it.
        @Nullable MoodVoice of(Frame frame, List<MoodVoice> voices);
    }

    /// Chooses who speaks in a quotation without a cue of its own.
    interface Chooser {
        /// Returns the one who speaks; null: as the rules have it.
        ///
        /// @param voices nobody first
        /// @param goesOn whether the rules take the speaker before
        @Nullable Voice of(Frame frame, Unit quotation, List<Voice> voices, boolean goesOn);
    }

    private Following(Lexicon lexicon, Voices voices, Chooser chooser, MoodChooser moods) {
        this.moods = moods;
        this.lexicon = lexicon;
        this.voices = voices;
        this.chooser = chooser;
    }

    /// @param told what is told in each frame
    static List<Draft> over(
            List<Frame> frames,
            List<List<Draft>> told,
            Prose prose,
            Lexicon lexicon,
            Chooser chooser,
            MoodChooser moods) {
        Following following = new Following(lexicon, new Voices(prose, lexicon), chooser, moods);
        for (int at = 0; at < frames.size(); at++) {
            Frame frame = frames.get(at);
            following.behind = behind(frames, told, at);
            following.previous = at == 0 ? null : frames.get(at - 1);
            following.nearest = frames.subList(Math.max(0, at - NEAR), at).reversed();
            following.read(frame, told.get(at));
        }
        return following.drafts;
    }

    /// The first statement told behind a frame, in its paragraph or the next.
    private static @Nullable Draft behind(List<Frame> frames, List<List<Draft>> told, int at) {
        int last = frames.get(at).paragraph() + 1;
        for (int next = at + 1; next < frames.size(); next++) {
            if (frames.get(next).paragraph() > last) {
                return null;
            }
            for (Draft draft : told.get(next)) {
                if (!draft.asked) {
                    return draft;
                }
            }
        }
        return null;
    }

    /// "Der Steg sei sicher: „Wir haben ihn geprüft.“", behind a statement: its speaker goes on, whatever the subject
    /// of the sentence is.
    private void leadToColon(List<Draft> found, Frame frame) {
        Draft before = last;
        boolean goesOn =
                before != null
                        && frame.paragraph() - before.frame.paragraph() <= 1
                        && lexicon.has("verb second")
                        && ReportedMood.isPlain(frame, lexicon);
        for (Draft draft : found) {
            if (goesOn && before != null && draft.shape == Cue.Shape.COLON) {
                draft.source = before.source;
                draft.inherited = true;
            }
        }
    }

    /// Takes the sentence before for the content of a statement that points back at it.
    private void referBack(List<Draft> found, Frame frame) {
        Frame previous = before;
        boolean open =
                previous != null
                        && (!toldInFrame || (previous.standsAlone() && !isClaimed(previous)));
        if (previous != null && open && previous.lastWord() > 0) {
            Span sentence = previous.span(0, previous.lastWord());
            found.stream()
                    .filter(draft -> draft.refersBack)
                    .forEach(draft -> draft.content.add(sentence));
        }
        before = frame;
    }

    private boolean isClaimed(Frame frame) {
        Span words = frame.span(0, frame.lastWord());
        return drafts.stream().anyMatch(draft -> draft.content.stream().anyMatch(words::overlaps));
    }

    private void read(Frame frame, List<Draft> all) {
        List<Draft> found = all.stream().filter(draft -> !draft.asked).toList();
        Frame silent = previous;
        if (silent != null && !toldInFrame && silent.paragraph() == frame.paragraph()) {
            found.forEach(draft -> draft.frameBefore = silent);
        }
        boolean bare = found.stream().allMatch(draft -> draft.reported);
        MoodVoice voice = bare ? moodVoice(frame) : null;
        if (voice != null) {
            if (voice.kind() != MoodCue.Kind.NOBODY) {
                reported(voice, frame);
                return;
            }
        } else if (found.isEmpty() && goesOnUnmarked(frame)) {
            unmarked(frame);
            return;
        }
        if (voice == null && found.isEmpty() && opensUnmarked(frame)) {
            return;
        }
        leadToColon(found, frame);
        referBack(found, frame);
        toldBefore = toldInFrame;
        toldInFrame = !found.isEmpty() || frame.standsAlone();
        drafts.addAll(all);
        for (Unit unit : frame.units()) {
            if (unit.isQuotation()) {
                quotation(frame, unit, found);
            }
        }
        if (!found.isEmpty()) {
            Draft teller = frame.isQuotation(0) ? ofQuotation(frame, found) : outermost(found);
            last = teller;
            others = found.stream().filter(one -> one != teller).toList();
        }
    }

    private @Nullable MoodVoice moodVoice(Frame frame) {
        ReportedMood.Mood mood =
                lexicon.has("verb second") ? ReportedMood.of(frame, lexicon) : null;
        if (mood == null) {
            return null;
        }
        MoodVoices.Setting setting =
                new MoodVoices.Setting(
                        last, others, behind, nearest, toldInFrame, goesOnUnmarked(frame));
        return moods.of(frame, MoodVoices.of(frame, mood, setting, lexicon));
    }

    /// The words of another, as nothing but the mood tells.
    private void reported(MoodVoice voice, Frame frame) {
        if (voice.kind() == MoodCue.Kind.SPEAKER_BEFORE && toldInFrame) {
            unmarked(frame);
            return;
        }
        Draft draft = new Draft(frame, Manner.SAID, 0.5);
        draft.source = voice.source();
        draft.inherited = true;
        draft.content.add(frame.span(0, frame.lastWord()));
        drafts.add(draft);
        last = draft;
        toldInFrame = true;
    }

    /// The one whose words open the frame: who else is told of behind them does not go on.
    private static Draft ofQuotation(Frame frame, List<Draft> found) {
        for (Draft draft : found) {
            if (draft.covers(frame.at(0).span())) {
                return draft;
            }
        }
        return outermost(found);
    }

    /// The last one that is not told inside the words of another: who is quoted next is its source.
    private static Draft outermost(List<Draft> found) {
        for (Draft draft : found.reversed()) {
            Span cue = draft.cue;
            if (cue == null
                    || found.stream().noneMatch(other -> other != draft && other.covers(cue))) {
                return draft;
            }
        }
        return found.getLast();
    }

    /// "Der Steg sei sicher.": the mood of the verb tells that it is another one's words.
    private boolean goesOnUnmarked(Frame frame) {
        Draft before = last;
        return before != null
                && toldInFrame
                && lexicon.has("verb second")
                && frame.paragraph() - before.frame.paragraph() <= 1
                && ReportedMood.is(frame, lexicon, frame.paragraph() == before.frame.paragraph());
    }

    /// "Haro bedauerte die Entscheidung. Der Steg sei sicher.": nothing is told as said before it, and the one who
    /// acts there speaks here.
    private boolean opensUnmarked(Frame frame) {
        Frame before = previous;
        if (before == null
                || toldInFrame
                || !lexicon.has("verb second")
                || frame.paragraph() != before.paragraph()
                || !ReportedMood.isPlain(frame, lexicon)) {
            return false;
        }
        Span source = VerbSecond.speaker(before, lexicon);
        if (source == null) {
            return false;
        }
        Draft draft = new Draft(frame, Manner.SAID, 0.5);
        draft.source = source;
        draft.inherited = true;
        draft.content.add(frame.span(0, frame.lastWord()));
        drafts.add(draft);
        last = draft;
        toldInFrame = true;
        return true;
    }

    private void unmarked(Frame frame) {
        Draft before = last;
        if (before == null) {
            return;
        }
        Span words = frame.span(0, frame.lastWord());
        if (before.inherited
                && before.isIndirect()
                && before.frame.paragraph() == frame.paragraph()) {
            Span first = before.content.removeLast();
            before.content.add(new Span(first.start(), words.end()));
            before.frame = frame;
            return;
        }
        Draft heir = before.heir(frame, 0.6);
        heir.content.add(words);
        drafts.add(heir);
        last = heir;
    }

    private void quotation(Frame frame, Unit unit, List<Draft> found) {
        for (Draft draft : found) {
            if (draft.covers(unit.span())) {
                draft.content.addAll(open);
                open.clear();
                draft.leftOpen = isLeftOpen(unit);
                return;
            }
        }
        if (frame.standsAlone() || (found.isEmpty() && opens(frame, unit))) {
            loose(frame, unit, found);
            return;
        }
        open.clear();
        unclaimed(frame, unit, found);
    }

    /// `"They agree on that, but they are not ready yet" to move.`: a few words end what goes on from the
    /// sentence before.
    private boolean opens(Frame frame, Unit unit) {
        Draft before = last;
        Quotation quotation = unit.quotation();
        return toldBefore
                && before != null
                && before.frame.paragraph() == frame.paragraph()
                && quotation != null
                && quotation.words() >= FEWEST_WORDS
                && frame.isQuotation(0)
                && frame.at(0).equals(unit)
                && frame.lastWord() <= MOST_UNITS;
    }

    private void loose(Frame frame, Unit unit, List<Draft> found) {
        Draft before = last;
        if (isHeading(frame, unit)) {
            return;
        }
        int gap = before == null ? 2 : frame.paragraph() - before.frame.paragraph();
        if (before != null && gap == 0 && before.isIndirect() && !before.isUnfinished()) {
            goOnOrNot(before, frame, unit, found);
        } else if (before != null && (gap == 0 || (gap == 1 && before.isUnfinished()))) {
            goOn(before, frame, unit);
        } else if (isLeftOpen(unit)) {
            open.add(unit.span());
        } else if (before != null && gap == 1) {
            goOnOrNot(before, frame, unit, found);
        } else {
            unclaimed(frame, unit, found);
        }
    }

    /// A few words in marks that are a paragraph of their own and end like no sentence.
    private boolean isHeading(Frame frame, Unit unit) {
        Frame silent = previous;
        Quotation quotation = unit.quotation();
        return lexicon.has("subjects go on")
                && quotation != null
                && quotation.words() < FEWEST_WORDS
                && !quotation.endsLikeSpeech()
                && frame.size() == 1
                && (silent == null || silent.paragraph() != frame.paragraph());
    }

    /// The rules take the speaker before.
    private void goOnOrNot(Draft before, Frame frame, Unit unit, List<Draft> found) {
        Voice voice = voice(frame, unit, found, true);
        if (voice == null || voice.kind() == VoiceCue.Kind.SPEAKER_BEFORE) {
            inherit(before, frame, unit);
        } else if (!voice.isNobody()) {
            last = speaks(voice, frame, unit);
        }
    }

    /// The rules take nobody.
    private void unclaimed(Frame frame, Unit unit, List<Draft> found) {
        Voice voice = voice(frame, unit, found, false);
        if (voice != null && !voice.isNobody()) {
            speaks(voice, frame, unit);
        }
    }

    private @Nullable Voice voice(Frame frame, Unit unit, List<Draft> found, boolean goesOn) {
        Voices.Setting setting = new Voices.Setting(found, last, behind, previous, goesOn);
        return chooser.of(
                frame, unit, voices.of(frame, frame.units().indexOf(unit), setting), goesOn);
    }

    private Draft speaks(Voice voice, Frame frame, Unit unit) {
        Draft draft = new Draft(frame, Manner.SAID, SURE);
        draft.source = voice.source();
        draft.cue = voice.verb();
        draft.inherited =
                voice.kind() != VoiceCue.Kind.SUBJECT && voice.kind() != VoiceCue.Kind.PHRASE;
        draft.content.addAll(open);
        open.clear();
        draft.content.add(unit.span());
        draft.leftOpen = isLeftOpen(unit);
        drafts.add(draft);
        return draft;
    }

    private void inherit(Draft before, Frame frame, Unit unit) {
        Draft heir = before.heir(frame, 0.7);
        heir.content.addAll(open);
        open.clear();
        heir.content.add(unit.span());
        heir.leftOpen = isLeftOpen(unit);
        drafts.add(heir);
        last = heir;
    }

    private static void goOn(Draft draft, Frame frame, Unit unit) {
        draft.content.add(unit.span());
        draft.opensNext = false;
        draft.leftOpen = isLeftOpen(unit);
        draft.frame = frame;
    }

    private static boolean isLeftOpen(Unit unit) {
        return unit.quotation() != null && !unit.quotation().closed();
    }
}
