// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Settles where the words of each statement of a frame end: of all [Endings] the one that weighs most.
final class ContentEnds {

    /// How much less an end may weigh that is nearly as likely as the likeliest.
    private static final double NEARLY = 0.65;

    private ContentEnds() {}

    static void settle(Frame frame, List<Draft> drafts, Choice choice, double[] weights) {
        Chunk words = shortest(choice.candidates(), weights).words();
        choice.draft().content.set(choice.piece(), frame.span(words.from(), words.to()));
    }

    /// The shortest of those that are nearly as likely as the likeliest: the writer's words in the mouth of
    /// another are worse than words left out.
    private static Candidate shortest(List<Candidate> candidates, double[] weights) {
        Candidate best = Weights.best(candidates, weights);
        double enough = best.weighed(weights) - NEARLY;
        for (Candidate candidate : candidates) {
            if (candidate.weighed(weights) >= enough) {
                return candidate;
            }
        }
        return best;
    }

    /// What stands behind its cue; whole quotations are as long as their marks say.
    static List<Choice> choices(
            Frame frame, Lexicon lexicon, WordClass[] classes, List<Draft> drafts) {
        List<Choice> choices = new ArrayList<>();
        Endings endings = new Endings(frame, lexicon, classes, drafts);
        for (Draft draft : drafts) {
            for (int piece = 0; piece < draft.content.size(); piece++) {
                Span words = draft.content.get(piece);
                Chunk rule = frame.units(words);
                boolean quotation =
                        !rule.isNone()
                                && frame.isQuotation(rule.from())
                                && rule.to() == rule.from() + 1;
                if (!rule.isNone() && !quotation && isBehindCue(draft, words)) {
                    choices.add(
                            new Choice(
                                    draft, piece, rule, endings.of(draft, rule.from(), rule.to())));
                }
            }
        }
        return choices;
    }

    /// Not of a noun, whose words end before the verb of the sentence.
    private static boolean isBehindCue(Draft draft, Span words) {
        Span cue = draft.cue;
        return cue != null && draft.shape != Cue.Shape.NOUN && words.start() >= cue.end();
    }
}
