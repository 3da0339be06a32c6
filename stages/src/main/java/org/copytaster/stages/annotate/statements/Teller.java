// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.jspecify.annotations.Nullable;

/// What kind of word tells of a statement, or stands where one would.
enum Teller {
    SAY,
    CLAIM,
    TELL,
    ASK,
    NAME,
    SHOW,
    QUOTED,
    /// A noun or a preposition: "according to".
    NO_VERB,
    HELPER,
    PARTICIPLE,
    /// Any other verb.
    OTHER;

    static Teller of(Verb.@Nullable Kind kind) {
        if (kind == null) {
            return NO_VERB;
        }
        return switch (kind) {
            case SAY -> SAY;
            case CLAIM -> CLAIM;
            case TELL -> TELL;
            case ASK -> ASK;
            case NAME -> NAME;
            case SHOW -> SHOW;
            case QUOTED -> QUOTED;
        };
    }
}
