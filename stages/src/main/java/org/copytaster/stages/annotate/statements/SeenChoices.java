// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.text.Prose;

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
    /// @param cues the numbers of the cues seen on these words
    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    public record Words(Span span, int[] cues) {}

    private SeenChoices() {}

    /// The choices of one part, once those before it are settled.
    ///
    /// @param settled the weights of the parts before it
    public static List<Seen> of(Weighed part, Prose prose, Map<Weighed, double[]> settled) {
        Lexicon lexicon = Lexicon.of(prose.language());
        List<Seen> seen = new ArrayList<>();
        for (Frame frame : frames(prose, lexicon)) {
            List<Draft> drafts = ReadFrame.byRules(frame, lexicon);
            WordClass[] classes = WordClass.in(frame, lexicon);
            for (Map.Entry<Weighed, double[]> before : new TreeMap<>(settled).entrySet()) {
                if (before.getKey().compareTo(part) < 0) {
                    before.getKey().settle(frame, lexicon, classes, drafts, before.getValue());
                }
            }
            add(frame, part.choices(frame, lexicon, classes, drafts), seen);
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
