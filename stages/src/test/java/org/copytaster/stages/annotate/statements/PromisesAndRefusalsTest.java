// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Statement;
import org.copytaster.model.Statement.Manner;
import org.junit.jupiter.api.Test;

/// What is told by a noun, or as refused. Every name and sentence is made up.
class PromisesAndRefusalsTest {

    @Test
    void whoDeclinesToCommentHasNotSaidIt() {
        Statement statement = Ledger.of("en", "Mira Haldane declined to comment.").getFirst();
        assertThat(statement.manner()).isEqualTo(Manner.NOT_SAID);
        assertThat(statement.words()).isEqualTo("to comment");
    }

    @Test
    void aPromiseIsToldByItsNoun() {
        assertThat(Ledger.lines("en", "Haldane’s promise to reopen the pier was soon forgotten."))
                .containsExactly("Haldane’s | promise | to reopen the pier");
    }

    @Test
    void aHopeIsNone() {
        assertThat(Ledger.lines("en", "Haldane’s hope to reopen the pier was soon forgotten."))
                .isEmpty();
    }
}
