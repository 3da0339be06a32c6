// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.stream.IntStream;

class RecentRunsTest {

    private static final int SAMPLED = 240;

    private final RecentRuns runs = new RecentRuns(3, 10);

    @Test
    void allRunsOfTheLatestArticlesAreKnown() {
        IntStream.range(0, 20).forEach(this::post);
        for (int number = 0; number < 20; number++) {
            assertThat(known(number)).isEqualTo(SAMPLED);
            assertThat(runs.weight(number, SAMPLED)).isEqualTo(1);
        }
    }

    @Test
    void aFewRunsOfWhatIsLongAgoAreKnownAndStandForTheOthers() {
        IntStream.range(0, 100).forEach(this::post);
        assertThat(known(3)).isEqualTo(24);
        assertThat(runs.weight(3, SAMPLED)).isEqualTo(10);
        assertThat(known(85)).isEqualTo(SAMPLED);
        assertThat(runs.weight(85, SAMPLED)).isEqualTo(1);
    }

    @Test
    void theFirstHoldersOfARunAreTold() {
        for (int number = 0; number < 40; number++) {
            runs.begin(number, new int[] {7});
            runs.add(7, number);
        }
        assertThat(runs.of(7)).containsExactly(0, 1, 2);
        assertThat(runs.weight(0, 1)).isEqualTo(1);
    }

    private void post(int number) {
        int[] sample = sample(number);
        runs.begin(number, sample);
        Arrays.stream(sample).forEach(run -> runs.add(run, number));
    }

    private long known(int number) {
        return Arrays.stream(sample(number))
                .filter(run -> Arrays.equals(runs.of(run), new int[] {number}))
                .count();
    }

    private static int[] sample(int number) {
        return IntStream.range(0, SAMPLED).map(at -> (number * SAMPLED + at) << 2).toArray();
    }
}
