// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.text.Prose;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The choices that the weights decide in an article, with all candidates, before one is taken: what
/// the weights are learned from.
public final class SeenChoices {

    /// A choice between words.
    ///
    /// @param cue the words that tell of the statement
    /// @param rule which of the candidates the rules alone take; -1 where it is none of them
    /// @param frame the sentence it stands in
    public record Seen(Span cue, int rule, Span frame, List<Words> candidates) {}

    /// A candidate.
    ///
    /// @param source the words of the source, where they are chosen together with others
    /// @param pieces what is said, where it is weighed as a whole
    /// @param cues the numbers of the cues seen on these words
    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    public record Words(Span span, @Nullable Span source, List<Span> pieces, int[] cues) {}

    private SeenChoices() {}

    /// The choices of one part, once those before it are settled.
    ///
    /// @param settled the weights of the parts before it
    public static List<Seen> of(Weighed part, Prose prose, Map<Weighed, double[]> settled) {
        Lexicon lexicon = Lexicon.of(prose.language());
        if (part == Weighed.VOICES) {
            return voices(prose, lexicon, settled);
        }
        if (part == Weighed.MOODS) {
            return moods(prose, lexicon, settled);
        }
        List<Seen> seen = new ArrayList<>();
        for (Frame frame : frames(prose, lexicon)) {
            List<Draft> drafts = ReadFrame.byRules(frame, lexicon);
            WordClass[] classes = WordClass.in(frame, lexicon);
            if (part == Weighed.ARRANGEMENTS) {
                arrangements(frame, new Arrangements(frame, lexicon, classes, drafts), seen);
                continue;
            }
            if (lexicon.weighs(Weighed.ARRANGEMENTS)) {
                new Arrangements(frame, lexicon, classes, drafts)
                        .settle(settled.getOrDefault(Weighed.ARRANGEMENTS, new double[0]));
            }
            for (Map.Entry<Weighed, double[]> before : new TreeMap<>(settled).entrySet()) {
                if (before.getKey().compareTo(part) < 0 && lexicon.weighs(before.getKey())) {
                    before.getKey().settle(frame, lexicon, classes, drafts, before.getValue());
                }
            }
            add(frame, part.choices(frame, lexicon, classes, drafts), seen);
        }
        return seen;
    }

    private static void arrangements(Frame frame, Arrangements ways, List<Seen> seen) {
        for (Cue cue : ways.cues()) {
            List<Words> words = new ArrayList<>();
            for (Arrangement way : ways.of(cue)) {
                Draft draft = way.draft();
                int start = frame.at(cue.from()).start();
                Span content =
                        draft == null || draft.content.isEmpty()
                                ? new Span(start, start)
                                : new Span(
                                        draft.content.getFirst().start(),
                                        draft.content.getLast().end());
                words.add(
                        new Words(
                                content,
                                draft == null ? null : draft.source,
                                List.of(),
                                way.cues()));
            }
            seen.add(
                    new Seen(
                            frame.span(cue.from(), cue.to()),
                            0,
                            frame.span(0, frame.size()),
                            words));
        }
    }

    private static List<Seen> voices(Prose prose, Lexicon lexicon, Map<Weighed, double[]> settled) {
        List<Seen> seen = new ArrayList<>();
        follow(
                prose,
                lexicon,
                settled,
                (frame, quotation, voices, goesOn) -> {
                    seen.add(seen(frame, quotation, voices, goesOn));
                    return null;
                },
                (frame, voices) -> null);
        return seen;
    }

    private static List<Seen> moods(Prose prose, Lexicon lexicon, Map<Weighed, double[]> settled) {
        List<Seen> seen = new ArrayList<>();
        follow(
                prose,
                lexicon,
                settled,
                (frame, quotation, voices, goesOn) -> null,
                (frame, voices) -> {
                    seen.add(seen(frame, voices));
                    return null;
                });
        return seen;
    }

    /// Goes through the sentences as the stage does, and shows what it would have to choose.
    private static void follow(
            Prose prose,
            Lexicon lexicon,
            Map<Weighed, double[]> settled,
            Following.Chooser voices,
            Following.MoodChooser moods) {
        List<Frame> frames = frames(prose, lexicon);
        List<List<Draft>> told =
                frames.stream()
                        .map(one ->
                                ReadFrame.in(
                                        one,
                                        lexicon,
                                        part -> settled.getOrDefault(part, new double[0])))
                        .toList();
        Reporting.settle(told);
        Following.over(frames, told, prose, lexicon, voices, moods);
    }

    private static Seen seen(Frame frame, List<MoodVoice> voices) {
        List<Words> words = new ArrayList<>();
        Span sentence = frame.span(0, frame.lastWord());
        Span nobody = new Span(sentence.start(), sentence.start());
        for (MoodVoice voice : voices) {
            Span source = voice.source();
            words.add(new Words(source == null ? nobody : source, null, List.of(), voice.cues()));
        }
        return new Seen(sentence, 0, frame.span(0, frame.size()), words);
    }

    private static Seen seen(Frame frame, Unit quotation, List<Voice> voices, boolean goesOn) {
        List<Words> words = new ArrayList<>();
        int rule = 0;
        for (Voice voice : voices) {
            Span source = voice.source();
            rule = goesOn && voice.kind() == VoiceCue.Kind.SPEAKER_BEFORE ? words.size() : rule;
            int start = quotation.start();
            words.add(
                    new Words(
                            source == null ? new Span(start, start) : source,
                            null,
                            List.of(),
                            voice.cues()));
        }
        return new Seen(quotation.span(), rule, frame.span(0, frame.size()), words);
    }

    private static List<Frame> frames(Prose prose, Lexicon lexicon) {
        return Frames.of(
                prose,
                lexicon,
                SpokenAsides.parted(
                        prose.text(),
                        QuotationMarks.in(prose.text(), prose.paragraphs(), prose.language()),
                        lexicon));
    }

    private static void add(Frame frame, List<Choice> choices, List<Seen> seen) {
        for (Choice choice : choices) {
            Span cue = choice.draft().cue;
            if (cue == null) {
                continue;
            }
            List<Words> words = new ArrayList<>();
            int rule = -1;
            for (Candidate one : choice.candidates()) {
                rule = one.words().equals(choice.rule()) ? words.size() : rule;
                words.add(
                        new Words(
                                frame.span(one.words().from(), one.words().to()),
                                choice.draft().source,
                                List.copyOf(choice.draft().content),
                                one.cues()));
            }
            seen.add(new Seen(cue, rule, frame.span(0, frame.size()), words));
        }
    }
}
