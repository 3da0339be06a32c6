// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Runs a property for many seeds. A failing run is named after its seed, and `-Dseed=17` runs that
/// one alone.
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "seed {0}")
@ArgumentsSource(ManySeeds.Seeds.class)
public @interface ManySeeds {

    int value() default 200;

    /// Counts the seeds out.
    final class Seeds implements ArgumentsProvider {

        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            Long only = Long.getLong("seed");
            int most = context.getRequiredTestMethod().getAnnotation(ManySeeds.class).value();
            return (only == null ? LongStream.range(0, most) : LongStream.of(only))
                    .mapToObj(Arguments::of);
        }
    }
}
