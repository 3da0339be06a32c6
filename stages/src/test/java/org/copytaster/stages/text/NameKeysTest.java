// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

    @ParameterizedTest
    @CsvSource({
        "Sergey Belov, Sergei Belov",
        "Sergey Belov, Сергей Белов",
        "Yevgeny Zelinsky, Evgenii Zelinskiy",
        "Dmitry Ortov, Dmitriy Ortoff",
        "Ahmad al-Naharaa, Ahmed al-Naharaa",
        "Ahmad al-Sharnaa, Ahmed al-Charnaa",
        "Mohammed Daoud, Muhammad Daud",
        "Hussein al-Tamari, Husayn al-Tamari",
        "Ahmed Naharaa, Ahmad al-Naharaa",
        "Victor Belovich, Viktor Belowitsch",
        "Viktor Belovic, Viktor Belovitch",
        "Natalya Ortova, Natalja Ortova",
        "Dmitri Belgiyev, Dmitry Belgijev",
        "Mikhail Ortov, Michail Ortow",
        "Ahmed Youssef, Ahmad Yusuf",
        "Soliman al-Tamari, Suleiman al-Tamari",
        "Recep Çağlar, Recep Caglar",
        "José Ortíz, Jose Ortiz",
        "J.D. Marlow, J. D. Marlow",
        "Victor Haro, Victor Haro PhD",
        "Victor Haro Jr., Victor Haro Junior",
        "Víctor Haro hijo, Victor Haro Jr"
    })
    void theSpellingsOfOneNameHaveOneKey(String one, String other) {
        assertThat(NameKeys.fold(one)).isEqualTo(NameKeys.fold(other)).isNotEmpty();
        assertThat(NameKeys.compatible(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "John Marlow, Jane Marlow",
        "Hassan al-Tamari, Hussein al-Tamari",
        "Bashir al-Duri, Basil al-Duri",
        "Maria Belova, Mario Belov",
        "Stefan Ortmann, Steffi Ortmann"
    })
    void twoNamesHaveTwoKeys(String one, String other) {
        assertThat(NameKeys.fold(one)).isNotEqualTo(NameKeys.fold(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Belov, Sergey Belov",
        "S. Belov, Sergei Belov",
        "Sergey Viktorovich Belov, Sergei Belov",
        "Krisztina Ortov, Kristina Ortov",
        "Georgi Belakhov, Georgij Belachov",
        "Sadeq Tamari, Sadegh Tamari",
        "Hicham Fakhri, Hisham Fahri",
        "أحمد النهرا, Ahmed al-Naharaa",
        "سيرغي لافاروف, Sergey Lavarov",
        "Walid Tamari, وليد التمري"
    })
    void whatMayBeOneNameIsCompatible(String one, String other) {
        assertThat(NameKeys.compatible(one, other)).isTrue();
        assertThat(NameKeys.compatible(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Sergey Belov, Viktor Belov",
        "John Marlow, Jane Marlow",
        "Hassan Tamari, Hussein Tamari",
        "Julian Haro, Juliana Haro",
        "Hamid Tamari, Humaid Tamari",
        "Marco Ortov, Marca Ortov",
        "Peter Haro, Petra Haro",
        "C. W. Belov, K. V. Belov",
        "جون مارلو, Jane Marlow",
        "Belov, Sergey Belovkin",
        "A. Belov, Sergey Belov",
        "أحمد النهرا, Hadi al-Naharaa",
        "Omar Tamari, Amir Tamari",
        "Khalid Tamari, Khalil Tamari",
        "Salim Tamari, Sulaim Tamari",
        "Samir Tamari, Samira Tamari",
        "Erik Haro, Erika Haro",
        "Viktor Belov, Viktor Belova",
        "Anna Marlow, Anna Marl",
        "John Hannis, John Hanson",
        "Victor Haro, Victor Haro Jr.",
        "Victor Haro Sr., Victor Haro Jr.",
        "Haro, Victor Haro Jr.",
        "Victor Haro, Haro Jr."
    })
    void whatCannotBeOneNameIsNotCompatible(String one, String other) {
        assertThat(NameKeys.compatible(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Belov, Sergey Below", "Sharnaa, Omar al-Charnaa", "تمري, Walid Tamari"})
    void aFamilyNameAloneIsKnownInAnotherSpelling(String one, String other) {
        assertThat(SpelledName.of(one).hasOneFamilyNameWith(SpelledName.of(other))).isTrue();
        assertThat(SpelledName.of(other).hasOneFamilyNameWith(SpelledName.of(one))).isTrue();
        assertThat(NameKeys.familySounds(one)).containsAnyElementsOf(NameKeys.familySounds(other));
    }

    @ParameterizedTest
    @CsvSource({"Belov, Sergey Below", "Sharnaa, Omar al-Charnaa", "تمري, Walid Tamari"})
    void aFamilyNameAloneIsSurelyOneInTwoLanguages(String one, String other) {
        assertThat(SpelledName.of(one).hasSurelyOneFamilyNameWith(SpelledName.of(other), true))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Orbel, Hanna Orbbel", "Ya, Hanna Gay", "Vi, Ana Wie", "Harlin, Ana Harlyn"})
    void whatResemblesInOneLanguageIsNotOneFamilyName(String one, String other) {
        assertThat(SpelledName.of(one).hasSurelyOneFamilyNameWith(SpelledName.of(other), false))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Ben Pike, Pete Pieck", "Ben Haro, Benn Hara", "Tom Belk, Tim Belk"})
    void shortNamesInTwoSpellingsAreNotSurelyOne(String one, String other) {
        assertThat(SpelledName.of(one).isSurelyCompatible(SpelledName.of(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Orris, John Davin Orys", "Belov, Maria Belova", "Haro, Ana Hara"})
    void aFamilyNameAloneThatOnlyResemblesIsNobodys(String one, String other) {
        assertThat(SpelledName.of(one).hasOneFamilyNameWith(SpelledName.of(other))).isFalse();
        assertThat(SpelledName.of(other).hasOneFamilyNameWith(SpelledName.of(one))).isFalse();
    }
}
