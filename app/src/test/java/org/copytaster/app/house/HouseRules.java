// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.time.Clock;
import java.util.Set;

/// The floors and the rooms of the house, as rules.
///
/// Maven keeps the modules apart where a dependency is not declared; these rules keep the rooms of one
/// module apart and say the whole shape in one place. They are written against a base package, so that
/// a small house built wrong on purpose can prove that each of them bites.
record HouseRules(String base) {

    private static final Set<String> CLOCKS =
            Set.of(
                    "java.time.Instant.now",
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.OffsetDateTime.now",
                    "java.time.ZonedDateTime.now",
                    "java.time.Year.now",
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.nanoTime",
                    "java.lang.Math.random",
                    "java.util.UUID.randomUUID");

    private String in(String room) {
        return base + "." + room + "..";
    }

    ArchRule noCircles() {
        return slices().matching(base + ".(**)").should().beFreeOfCycles();
    }

    ArchRule theModelOnlyHoldsData() {
        return classes()
                .that()
                .resideInAPackage(in("model"))
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .and()
                .areNotAnonymousClasses()
                .and(hasASourceNameOfItsOwn())
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces();
    }

    /// The compiler makes nameless classes for switches over enums.
    private static DescribedPredicate<JavaClass> hasASourceNameOfItsOwn() {
        return DescribedPredicate.describe(
                "have a name in the source", one -> !one.getName().matches(".*\\$\\d+"));
    }

    ArchRule theModelStandsOnTheJdkAlone() {
        return classes()
                .that()
                .resideInAPackage(in("model"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(in("model"), "java..", "org.jspecify..");
    }

    ArchRule theWingsDoNotKnowOneAnother() {
        return slices().matching(base + ".(read|stages|store)..")
                .namingSlices("wing $1")
                .should()
                .notDependOnEachOther();
    }

    ArchRule theWingsDoNotKnowTheRoof() {
        return noClasses()
                .that()
                .resideInAnyPackage(in("model"), in("read"), in("stages"), in("store"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("app"), in("engine"), in("eval"));
    }

    ArchRule theStagesStandSideBySide() {
        return slices().matching(
                        base + ".stages.(extract|annotate|actors|copies|group|align|timeline)..")
                .namingSlices("stage $1")
                .should()
                .notDependOnEachOther();
    }

    ArchRule theStagesTouchNoFileAndNoNetwork() {
        return noClasses()
                .that()
                .resideInAPackage(in("stages"))
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "open files, sockets or databases",
                                one ->
                                        one.getName().startsWith("java.nio.file.")
                                                || one.getName().startsWith("java.net.http.")
                                                || one.getName().startsWith("java.sql.")
                                                || one.getName().equals("java.net.Socket")
                                                || one.getName().startsWith("java.io.File")
                                                || one.getName()
                                                        .equals("java.io.RandomAccessFile")));
    }

    ArchRule theStagesReadNoClockAndRollNoDice() {
        return noClasses()
                .that()
                .resideInAPackage(in("stages"))
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "read a clock or roll dice",
                                (JavaCall<?> call) ->
                                        CLOCKS.contains(
                                                        call.getTargetOwner().getName()
                                                                + "."
                                                                + call.getName())
                                                || call.getTargetOwner()
                                                        .isAssignableTo(Clock.class)));
    }
}
