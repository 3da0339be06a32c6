// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Settles where the words behind each verb of saying begin: of all [Starts] the one that weighs most.
final class ContentStarts {

    /// How likely another start than the rule's must be.
    private static final double LIKELY = 0.6;

    private ContentStarts() {}

    static void settle(Frame frame, List<Draft> drafts, Choice choice, double[] weights) {
        Candidate best = Weights.best(choice.candidates(), weights);
        if (!best.words().equals(choice.rule())
                && Weights.likely(best, choice.candidates(), weights) > LIKELY) {
            Chunk words = best.words();
            choice.draft().content.set(choice.piece(), frame.span(words.from(), words.to()));
        }
    }

    /// The first piece behind its cue, where that is a verb.
    static List<Choice> choices(
            Frame frame, Lexicon lexicon, WordClass[] classes, List<Draft> drafts) {
        List<Choice> choices = new ArrayList<>();
        Starts starts = new Starts(frame, classes);
        for (Draft draft : drafts) {
            Verb.Kind kind = draft.kind;
            Span cue = draft.cue;
            if (kind == null || cue == null) {
                continue;
            }
            int piece = firstBehind(draft, cue);
            Chunk rule = piece < 0 ? Chunk.NONE : frame.units(draft.content.get(piece));
            if (rule.isNone()) {
                continue;
            }
            int low = low(frame, draft, cue, rule.from());
            List<Candidate> candidates = starts.of(kind, low, rule);
            if (candidates.size() > 1) {
                choices.add(new Choice(draft, piece, rule, candidates));
            }
        }
        return choices;
    }

    private static int firstBehind(Draft draft, Span cue) {
        for (int piece = 0; piece < draft.content.size(); piece++) {
            if (draft.content.get(piece).start() >= cue.end()) {
                return piece;
            }
        }
        return -1;
    }

    /// Behind the cue, and behind the source and the piece that stand between it and the content.
    private static int low(Frame frame, Draft draft, Span cue, int start) {
        int end = cue.end();
        Span source = draft.source;
        if (source != null && source.end() <= frame.at(start).start()) {
            end = Math.max(end, source.end());
        }
        int at = start;
        while (at > 0 && frame.at(at - 1).start() >= end) {
            at--;
        }
        return at;
    }
}
