// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.List;

/// Reads the statements of a frame: the rules of its language propose them, the weights settle their parts.
final class ReadFrame {

    private ReadFrame() {}

    static List<Draft> in(Frame frame, Lexicon lexicon) {
        List<Draft> drafts = byRules(frame, lexicon);
        if (!drafts.isEmpty() && lexicon.has("sources and ends are weighed")) {
            WordClass[] classes = WordClass.in(frame, lexicon);
            for (Weighed part : Weighed.values()) {
                part.settle(frame, lexicon, classes, drafts, Weights.of(part));
            }
        }
        return drafts;
    }

    /// As the rules alone see them.
    static List<Draft> byRules(Frame frame, Lexicon lexicon) {
        if (lexicon.has("verb second")) {
            return VerbSecond.read(frame, lexicon);
        }
        List<Draft> ending = lexicon.has("verb last") ? VerbLast.read(frame, lexicon) : List.of();
        return ending.isEmpty() ? FrameReader.read(frame, lexicon) : ending;
    }
}
