// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Statement;
import org.copytaster.model.Statement.Manner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Objects;

/// What is told by a noun, or as refused. Every name and sentence is made up.
class PromisesAndRefusalsTest {

    @Test
    void whoDeclinesToCommentHasNotSaidIt() {
        Statement statement = Ledger.of("en", "Mira Haldane declined to comment.").getFirst();
        assertThat(statement.manner()).isEqualTo(Manner.NOT_SAID);
        assertThat(statement.words()).isEqualTo("to comment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Neither Haldane nor Venn said who had fired first. > Neither Haldane nor Venn",
                "Nobody said the pier was safe. > Nobody",
                "None of the guards said the pier was safe. > None of the guards",
                "No one at the port explained why the pier was shut. > No one at the port"
            })
    void whatNobodySaidIsNotSaid(String text, String source) {
        Statement statement = Ledger.of("en", text).getFirst();
        assertThat(statement.manner()).isEqualTo(Manner.NOT_SAID);
        assertThat(Objects.requireNonNull(statement.source()).words()).isEqualTo(source);
    }

    @Test
    void inGermanToo() {
        Statement statement =
                Ledger.of("de", "Niemand sagte, dass der Steg sicher sei.").getFirst();
        assertThat(statement.manner()).isEqualTo(Manner.NOT_SAID);
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
