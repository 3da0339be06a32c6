// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Tells by the mood of its verb that a sentence reports another one's words: German "der Steg sei
/// sicher".
final class ReportedMood {

    private ReportedMood() {}

    /// @param near whether a form that has other uses too is enough
    static boolean is(Frame frame, Lexicon lexicon, boolean near) {
        for (Clause clause : Clauses.of(frame)) {
            if (frame.has(clause.from(), Trait.THAT | Trait.RELATIVE)
                    || isConditional(frame, clause)) {
                continue;
            }
            for (int at = clause.from(); at < clause.to(); at++) {
                String word = frame.at(at).word();
                if (lexicon.isOf("subjunctives", word)
                        || (near && lexicon.isOf("conditionals", word))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isConditional(Frame frame, Clause clause) {
        return frame.has(clause.from(), Trait.BREAKER);
    }
}
