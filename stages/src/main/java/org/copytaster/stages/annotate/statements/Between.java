// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.stages.annotate.statements.VoiceCue.Apart;
import org.copytaster.stages.annotate.statements.VoiceCue.Sign;

import java.util.EnumSet;
import java.util.Set;

/// What stands between a quotation and one who may speak in it, of one sentence.
final class Between {

    private Between() {}

    /// @param classes those of the sentence
    static Set<Sign> signs(WordClass[] classes, int from, int to) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (int at = from; at < to; at++) {
            WordClass here = classes[at];
            if (here.isRelative()) {
                signs.add(Sign.RELATIVE_BETWEEN);
            }
            if (here.isPreposition()) {
                signs.add(Sign.PREPOSITION_BETWEEN);
            }
            switch (here) {
                case COMMA -> signs.add(Sign.COMMA_BETWEEN);
                case QUOTATION -> signs.add(Sign.QUOTATION_BETWEEN);
                case BREAKER, CONTRAST -> signs.add(Sign.BREAKER_BETWEEN);
                case AND -> signs.add(Sign.AND_BETWEEN);
                case THAT -> signs.add(Sign.THAT_BETWEEN);
                case COLON -> signs.add(Sign.COLON_BETWEEN);
                default -> {}
            }
        }
        return signs;
    }

    static Apart apart(WordClass[] classes, Chunk phrase, int quotation) {
        if (phrase.to() <= quotation) {
            int verbs = verbs(classes, phrase.to(), quotation);
            if (verbs > 0) {
                return verbs == 1 ? Apart.BEFORE_A_VERB : Apart.BEFORE_VERBS;
            }
            return phrase.to() + 1 >= quotation ? Apart.RIGHT_BEFORE : Apart.BEFORE;
        }
        return verbs(classes, quotation + 1, phrase.from()) > 0
                ? Apart.BEHIND_A_VERB
                : phrase.from() <= quotation + 2 ? Apart.RIGHT_BEHIND : Apart.BEHIND;
    }

    private static int verbs(WordClass[] classes, int from, int to) {
        int verbs = 0;
        for (int at = from; at < to; at++) {
            verbs += classes[at].isVerb() || classes[at] == WordClass.PARTICIPLE ? 1 : 0;
        }
        return verbs;
    }
}
