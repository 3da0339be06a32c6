// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the weights decide, by families of mistakes that the rules alone made: sources with what
/// describes them, and contents that end before what the writer adds.
class WeighedChoicesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mira Haldane, 22, of Lomara, said the pier was shut. | Mira Haldane, 22, of Lomara
                    The ministers of two valleys on Wednesday called for a pier. | The ministers of two valleys
                    """)
    void sourcesHaveWhatDescribesThem(String text, String source) {
        assertThat(Ledger.lines("en", text)).singleElement().asString().startsWith(source + " | ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Haro denounced the board, however, the guests stayed. | the board
                    The board has acknowledged that the pier is old, which will be costly. | that the pier is old
                    """)
    void contentsEndBeforeWhatTheWriterAdds(String text, String content) {
        assertThat(Ledger.lines("en", text).getFirst()).endsWith(" | " + content);
    }
}
