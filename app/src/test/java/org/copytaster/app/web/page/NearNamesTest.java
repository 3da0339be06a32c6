// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.stages.text.SpelledName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Yelna Dravic, Dravic, true",
        "Yelna Dravic, Y. Dravic, true",
        "Yelna Dravic, Oda Dravic, false",
        "Dravic, Dravic, false",
        "Yelna Dravic, Miro Tarkhov, false"
    })
    void aPersonIsAskedWhereTheNamesMayBeOneAndOneOfThemIsFull(
            String one, String other, boolean near) {
        assertThat(NearNames.isNear(SpelledName.of(one), SpelledName.of(other))).isEqualTo(near);
    }
}
