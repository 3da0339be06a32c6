// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Statement;

/// Words of a frame that tell of an act of speech.
///
/// @param from the first unit, auxiliaries and adverbs included
/// @param head the unit of the verb itself
/// @param to after the last unit
record Cue(int from, int head, int to, Verb.Kind kind, Shape shape, Statement.Manner manner) {

    /// Whether it is a verb, and no phrase or mark.
    boolean isVerb() {
        return switch (shape) {
            case FINITE, ING, INFINITIVE, PASSIVE -> true;
            case ACCORDING, ZUFOLGE, COLON, DASH, NOUN -> false;
        };
    }

    enum Shape {
        /// "said", "has said", "would not say".
        FINITE,
        /// "saying", "adding".
        ING,
        /// "to say".
        INFINITIVE,
        /// "was told", "was asked": the subject is not the speaker.
        PASSIVE,
        /// "according to".
        ACCORDING,
        /// "... zufolge": an "according to" behind its source.
        ZUFOLGE,
        /// "Haro: no talks".
        COLON,
        /// `"No talks." - Haro`
        DASH,
        /// "Haro's warning that".
        NOUN
    }
}
