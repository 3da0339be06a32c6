// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.ManySeeds;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class AddressesTest {

    @Test
    void dropsWhatOnlyTellsWhereAReaderCameFrom() {
        assertThat(
                        Addresses.canonical(
                                "HTTPS://WWW.Harbour.Example/c%7Ed?utm_source=x&id=3&fbclid=y#top"))
                .isEqualTo("https://www.harbour.example/c%7Ed?id=3");
    }

    @Test
    void keepsParametersAndTheirOrder() {
        assertThat(Addresses.canonical("http://harbour.example:80/a?b=2&a=1&b=3"))
                .isEqualTo("http://harbour.example/a?b=2&a=1&b=3");
    }

    @Test
    void refusesWhatIsNoAddressOfTheWeb() {
        assertThat(Addresses.canonical("mailto:desk@harbour.example")).isNull();
        assertThat(Addresses.canonical("/relative")).isNull();
        assertThat(Addresses.canonical("https:///nohost")).isNull();
    }

    @Test
    void passesOverADeclaredFrontPage() {
        assertThat(
                        Addresses.ofArticle(
                                List.of("https://harbour.example/"),
                                "https://harbour.example/a?utm_medium=m"))
                .isEqualTo("https://harbour.example/a");
    }

    @ManySeeds
    void twiceIsTheSameAsOnce(long seed) {
        Random random = new Random(seed);
        String[] parts = {
            "a",
            "B",
            "/",
            "?",
            "&",
            "=",
            "#",
            "%7E",
            "utm_x=1",
            "fbclid=2",
            "id=3",
            ":443",
            ":80",
            ".",
            "é"
        };
        StringBuilder address =
                new StringBuilder(
                        random.nextBoolean()
                                ? "https://harbour.example"
                                : "HTTP://Harbour.Example");
        for (int i = random.nextInt(12); i > 0; i--) {
            address.append(parts[random.nextInt(parts.length)]);
        }
        String once = Addresses.canonical(address.toString());
        if (once != null) {
            assertThat(Addresses.canonical(once)).isEqualTo(once);
        }
    }
}
