// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.text.Prose;

import java.util.ArrayList;
import java.util.List;

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
    /// @param cues the numbers of the cues seen on these words
    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    public record Words(Span span, int[] cues) {}

    private SeenChoices() {}

    /// The names of the cues of sources, in the order of their numbers.
    public static List<String> cuesOfSources() {
        return SourceCue.numbers().names();
    }

    /// The names of the cues of the beginnings of contents, in the order of their numbers.
    public static List<String> cuesOfStarts() {
        return StartCue.numbers().names();
    }

    /// The names of the cues that tell whether a draft is a statement, in the order of their numbers.
    public static List<String> cuesOfOdds() {
        return OddsCue.numbers().names();
    }

    /// The names of the cues of the ends of contents, in the order of their numbers.
    public static List<String> cuesOfEnds() {
        return EndCue.numbers().names();
    }

    /// The sources of all cues.
    public static List<Seen> sources(Prose prose) {
        Lexicon lexicon = Lexicon.of(prose.language());
        List<Seen> seen = new ArrayList<>();
        for (Frame frame : frames(prose, lexicon)) {
            List<Draft> drafts = FrameReader.byRules(frame, lexicon);
            add(frame, SourceWords.choices(frame, WordClass.in(frame, lexicon), drafts), seen);
        }
        return seen;
    }

    /// The beginnings of the contents behind their cues, once the sources are settled.
    public static List<Seen> starts(Prose prose) {
        Lexicon lexicon = Lexicon.of(prose.language());
        List<Seen> seen = new ArrayList<>();
        for (Frame frame : frames(prose, lexicon)) {
            List<Draft> drafts = FrameReader.byRules(frame, lexicon);
            WordClass[] classes = WordClass.in(frame, lexicon);
            SourceWords.settle(frame, classes, drafts);
            add(frame, ContentStarts.choices(frame, classes, drafts), seen);
        }
        return seen;
    }

    /// The contents behind their cues, once the sources and the beginnings are settled.
    public static List<Seen> ends(Prose prose) {
        Lexicon lexicon = Lexicon.of(prose.language());
        List<Seen> seen = new ArrayList<>();
        for (Frame frame : frames(prose, lexicon)) {
            List<Draft> drafts = FrameReader.byRules(frame, lexicon);
            WordClass[] classes = WordClass.in(frame, lexicon);
            SourceWords.settle(frame, classes, drafts);
            ContentStarts.settle(frame, classes, drafts);
            add(frame, ContentEnds.choices(frame, lexicon, classes, drafts), seen);
        }
        return seen;
    }

    /// Whether each draft is a statement at all, once its parts are settled: the first candidate is that it
    /// is one.
    public static List<Seen> odds(Prose prose) {
        Lexicon lexicon = Lexicon.of(prose.language());
        List<Seen> seen = new ArrayList<>();
        for (Frame frame : frames(prose, lexicon)) {
            List<Draft> drafts = FrameReader.byRules(frame, lexicon);
            WordClass[] classes = WordClass.in(frame, lexicon);
            SourceWords.settle(frame, classes, drafts);
            ContentStarts.settle(frame, classes, drafts);
            ContentEnds.settle(frame, lexicon, classes, drafts);
            add(frame, Odds.choices(frame, lexicon, classes, drafts), seen);
        }
        return seen;
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
                words.add(new Words(frame.span(one.words().from(), one.words().to()), one.cues()));
            }
            seen.add(new Seen(cue, rule, frame.span(0, frame.size()), words));
        }
    }
}
