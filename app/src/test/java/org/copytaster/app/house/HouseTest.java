// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Holds the house to its rules, and each rule to a house that breaks it.
class HouseTest {

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    // The property tests' annotation travels between the modules as a jar of tests.
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("org.copytaster");

    private static final JavaClasses WRONG =
            new ClassFileImporter().importPackages("org.copytaster.app.house.wrong");

    private static Map<String, ArchRule> rules(String base) {
        HouseRules rules = new HouseRules(base);
        Map<String, ArchRule> named = new TreeMap<>();
        named.put("no circles", rules.noCircles());
        named.put("the model only holds data", rules.theModelOnlyHoldsData());
        named.put("the model stands on the JDK alone", rules.theModelStandsOnTheJdkAlone());
        named.put("the wings do not know one another", rules.theWingsDoNotKnowOneAnother());
        named.put("the wings do not know the roof", rules.theWingsDoNotKnowTheRoof());
        named.put("the stages stand side by side", rules.theStagesStandSideBySide());
        named.put("the stages touch no file", rules.theStagesTouchNoFileAndNoNetwork());
        named.put("the stages read no clock", rules.theStagesReadNoClockAndRollNoDice());
        return named;
    }

    private static ArchRule rule(String base, String name) {
        return Objects.requireNonNull(rules(base).get(name));
    }

    private static Stream<String> names() {
        return rules("org.copytaster").keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theHouseKeeps(String rule) {
        rule("org.copytaster", rule).check(OURS);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aHouseBuiltWrongBreaks(String rule) {
        assertThatThrownBy(() -> rule("org.copytaster.app.house.wrong", rule).check(WRONG))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void everyModuleIsLookedAt() {
        for (String module : List.of("model", "read", "stages", "store", "app")) {
            assertThat(OURS.stream())
                    .as(module)
                    .anyMatch(one -> one.getPackageName().startsWith("org.copytaster." + module));
        }
    }
}
