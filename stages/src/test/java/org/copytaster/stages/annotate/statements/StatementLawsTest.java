// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Evidence;
import org.copytaster.model.ManySeeds;
import org.copytaster.model.Statement;

import java.util.List;
import java.util.Random;

/// What holds for every text, however broken. That evidence is cut from the text is held by the
/// reading itself, which [Ledger] makes.
class StatementLawsTest {

    private static final List<String> PIECES =
            List.of(
                    "\"",
                    "“",
                    "”",
                    "«",
                    "»",
                    "„",
                    "‘",
                    "’",
                    "'",
                    "''",
                    "(",
                    ")",
                    "\n",
                    "\n\n",
                    ".",
                    ",",
                    ":",
                    "?",
                    "…",
                    " - ",
                    " — ",
                    " said ",
                    " Haldane ",
                    "the mayor",
                    " told ",
                    " that ",
                    " who ",
                    " and ",
                    " according to ",
                    " in a statement ",
                    " adding ",
                    " قال ",
                    " الوزير ",
                    " إن ",
                    "، ",
                    "وأضاف ",
                    " dijo ",
                    " que ",
                    " sagte ",
                    " he ",
                    " would ",
                    " not ",
                    " “We go,” ",
                    "\uD83D\uDCF0",
                    " on Monday ",
                    " 14 ",
                    " ");

    @ManySeeds(600)
    void piecesStandInOrderAndApart(long seed) {
        Random random = new Random(seed);
        String language =
                List.of("en", "es", "ar", "de", "fr", "it", "ru", "tr").get(random.nextInt(8));
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < 60; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        for (Statement statement : Ledger.of(language, text.toString())) {
            int last = 0;
            for (Evidence piece : statement.content()) {
                assertThat(piece.span().start()).isGreaterThanOrEqualTo(last);
                last = piece.span().end();
            }
        }
    }
}
