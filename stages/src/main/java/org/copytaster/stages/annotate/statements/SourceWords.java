// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Settles which words of a frame are the source of each cue: of all [Sources] the ones that weigh most.
final class SourceWords {

    /// How likely other words than the rule's must be.
    private static final double LIKELY = 0.6;

    private SourceWords() {}

    static void settle(Frame frame, List<Draft> drafts, Choice choice, double[] weights) {
        Candidate best = Weights.best(choice.candidates(), weights);
        if (!best.words().equals(choice.rule())
                && Weights.likely(best, choice.candidates(), weights) > LIKELY) {
            take(choice.draft(), frame.trimmed(best.words()));
        }
    }

    /// Words behind a comma that belong to the source are no content: "said Haro, who ...". A source that
    /// would take all the content is none.
    private static void take(Draft draft, Span source) {
        List<Span> rest = draft.content.stream().filter(piece -> !piece.overlaps(source)).toList();
        if (!rest.isEmpty() || draft.content.isEmpty()) {
            draft.content.retainAll(rest);
            draft.source = source;
        }
    }

    static List<Choice> choices(
            Frame frame, Lexicon lexicon, WordClass[] classes, List<Draft> drafts) {
        List<Choice> choices = new ArrayList<>();
        Sources sources = new Sources(frame, classes);
        for (Draft draft : drafts) {
            Span cue = draft.cue;
            Span source = draft.source;
            if (cue != null && source != null && draft.shape != Cue.Shape.NOUN) {
                Chunk cueUnits = frame.units(cue);
                Chunk rule = frame.units(source);
                if (!cueUnits.isNone() && !rule.isNone()) {
                    choices.add(new Choice(draft, 0, rule, sources.of(draft, cueUnits, rule)));
                }
            }
        }
        return choices;
    }
}
