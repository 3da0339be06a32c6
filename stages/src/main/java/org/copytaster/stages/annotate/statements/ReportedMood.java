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
            if (isHearsay(frame, lexicon, clause)) {
                return true;
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

    /// "Er soll geflohen sein": a modal, and at the end of the clause a participle with its helper.
    private static boolean isHearsay(Frame frame, Lexicon lexicon, Clause clause) {
        int last = clause.to() - 1;
        while (last > clause.from() && frame.at(last).isMark()) {
            last--;
        }
        if (last < clause.from() + 3
                || !lexicon.isOf("perfect infinitives", frame.at(last).word())
                || frame.at(last - 1).capital()
                || !isParticiple(frame.at(last - 1).word())) {
            return false;
        }
        for (int at = clause.from(); at < last - 1; at++) {
            if (lexicon.isOf("hearsay modals", frame.at(at).word())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticiple(String word) {
        return word.endsWith("t") || word.endsWith("en");
    }

    private static boolean isConditional(Frame frame, Clause clause) {
        return frame.has(clause.from(), Trait.BREAKER);
    }
}
