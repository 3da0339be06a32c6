// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.stages.annotate.statements.VoiceCue.Ends;
import org.copytaster.stages.annotate.statements.VoiceCue.Holds;
import org.copytaster.stages.annotate.statements.VoiceCue.Looks;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;

/// How a quotation looks: what tells speech from a title, a nickname or a word that the writer only mentions.
record LooksOf(Length length, Looks looks, Ends ends, Holds holds) {

    /// More words than these are many.
    private static final int SOME = 8;

    static LooksOf in(Unit unit, Prose prose, Lexicon lexicon) {
        Quotation quotation = unit.quotation();
        if (quotation == null) {
            throw new IllegalArgumentException("a quotation is needed, got " + unit);
        }
        boolean verb = false;
        boolean pronoun = false;
        for (Token token : prose.tokensIn(quotation.inner())) {
            int traits = lexicon.traits(token.lower());
            verb |= (traits & Trait.FINITE) != 0;
            pronoun |= (traits & Trait.PRONOUN) != 0;
        }
        Holds holds =
                verb
                        ? pronoun ? Holds.BOTH : Holds.A_VERB
                        : pronoun ? Holds.A_PRONOUN : Holds.NO_VERB;
        return new LooksOf(
                Length.of(quotation.words(), SOME),
                looks(quotation, prose.text()),
                ends(quotation),
                holds);
    }

    private static Looks looks(Quotation quotation, String text) {
        if (Character.isLowerCase(quotation.first())) {
            return Looks.SMALL;
        }
        if (quotation.isInCapitals(text)) {
            return Looks.ALL_CAPITALS;
        }
        return Character.isUpperCase(quotation.first()) ? Looks.CAPITAL : Looks.OTHER;
    }

    private static Ends ends(Quotation quotation) {
        if (!quotation.closed()) {
            return Ends.OPEN;
        }
        return switch (quotation.last()) {
            case '.', '…', ';' -> Ends.FULL_STOP;
            case '!', '?', '؟' -> Ends.CALL;
            case ',', '،' -> Ends.COMMA;
            default -> Ends.WORD;
        };
    }
}
