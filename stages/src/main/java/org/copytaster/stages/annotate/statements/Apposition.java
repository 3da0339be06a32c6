// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Tells what may stand between two marks behind a noun and before its verb: "Ana Ruiz, the mayor, said".
///
/// @param frame where it stands
/// @param lexicon of its language
record Apposition(Frame frame, Lexicon lexicon) {

    /// Whether what stands between two commas can describe the noun before them.
    boolean mayStand(int from, int to) {
        if (from >= to) {
            return false;
        }
        Unit first = frame.at(from);
        boolean relative =
                first.is(Trait.RELATIVE)
                        || (first.is(Trait.THAT) && lexicon.has("that is relative too"));
        if (relative) {
            return true;
        }
        if (first.is(Trait.PRONOUN) && to - from == 1 && lexicon.has("inverts")) {
            return true;
        }
        if (first.is(Trait.DETERMINER)) {
            return !hasFiniteOutsideRelative(from, to);
        }
        if (first.is(Trait.PRONOUN | Trait.AND | Trait.THAT)) {
            return false;
        }
        if (isParticiplePhrase(from)) {
            return !hasFinite(from + 1, to);
        }
        return !hasFinite(from, to) || first.is(Trait.BREAKER | Trait.PREPOSITION | Trait.ADVERB);
    }

    /// "Ana Ruiz, the mayor," describes; "Ana Ruiz, for her part," and "Ana Ruiz, speaking ...," do not.
    boolean describes(int aside) {
        Unit first = frame.at(aside);
        boolean doing = !first.capital() && lexicon.endsLike("participle endings", first.word());
        int others = Trait.PREPOSITION | Trait.ADVERB | Trait.BREAKER;
        boolean emphasis = first.is(Trait.PRONOUN) && frame.isComma(aside + 1);
        return !doing && !emphasis && !first.is(others);
    }

    /// "led by Ana Ruiz", "struck by the news".
    private boolean isParticiplePhrase(int from) {
        return frame.has(from, Trait.VERB) && frame.has(from + 1, Trait.PREPOSITION);
    }

    /// "the mayor, who has ..." describes; "the vote will be tight" is a clause.
    private boolean hasFiniteOutsideRelative(int from, int to) {
        int end = from;
        while (end < to && !frame.has(end, Trait.RELATIVE | Trait.THAT)) {
            end++;
        }
        return hasFinite(from, end);
    }

    private boolean hasFinite(int from, int to) {
        for (int at = from; at < to; at++) {
            if (frame.at(at).is(Trait.AUXILIARY | Trait.MODAL | Trait.VERB)) {
                return true;
            }
        }
        return false;
    }
}
