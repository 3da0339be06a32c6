// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.List;
import java.util.function.Function;

/// Reads the statements of a frame: the rules of its language propose them, the weights settle how they are
/// arranged and then their parts.
final class ReadFrame {

    private ReadFrame() {}

    /// @param weights of each part
    static List<Draft> in(Frame frame, Lexicon lexicon, Function<Weighed, double[]> weights) {
        List<Draft> drafts = byRules(frame, lexicon);
        boolean tells =
                !drafts.isEmpty() || frame.units().stream().anyMatch(unit -> unit.is(Trait.CUE));
        if (tells && lexicon.isWeighed()) {
            WordClass[] classes = WordClass.in(frame, lexicon);
            new Arrangements(frame, lexicon, classes, drafts)
                    .settle(weights.apply(Weighed.ARRANGEMENTS));
            for (Weighed part : Weighed.values()) {
                part.settle(frame, lexicon, classes, drafts, weights.apply(part));
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
