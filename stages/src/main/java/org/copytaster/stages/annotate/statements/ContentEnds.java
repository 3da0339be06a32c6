// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Settles where the words of each statement of a frame end: of all [Endings] the one that weighs most.
final class ContentEnds {

    /// How likely another end than the rule's must be.
    private static final double LIKELY = 0.6;

    private ContentEnds() {}

    static void settle(Frame frame, Lexicon lexicon, List<Draft> drafts) {
        double[] weights = Weights.ofEnds();
        for (Choice choice : choices(frame, lexicon, drafts)) {
            Candidate best = Weights.best(choice.candidates(), weights);
            if (Weights.likely(best, choice.candidates(), weights) > LIKELY) {
                Chunk words = best.words();
                choice.draft().content.set(choice.piece(), frame.span(words.from(), words.to()));
            }
        }
    }

    /// What stands behind its cue; whole quotations are as long as their marks say.
    static List<Choice> choices(Frame frame, Lexicon lexicon, List<Draft> drafts) {
        List<Choice> choices = new ArrayList<>();
        if (drafts.isEmpty()) {
            return choices;
        }
        Endings endings = new Endings(frame, lexicon, drafts);
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

    private static boolean isBehindCue(Draft draft, Span words) {
        Span cue = draft.cue;
        return cue != null && words.start() >= cue.end();
    }
}
