// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.ManySeeds;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class PlainRunnerTest {

    record DropOdd() implements Stage.Each<Integer, Integer> {
        @Override
        public Outcome<Integer> apply(Integer input) {
            return input % 2 == 0 ? Outcome.kept(input) : Outcome.dropped("odd");
        }
    }

    record SumByLastDigit() implements Stage.Keyed<Integer, Integer, Integer, String> {
        @Override
        public List<Integer> keysOf(Integer input) {
            return List.of(input % 10);
        }

        @Override
        public Comparator<Integer> order() {
            return Comparator.naturalOrder();
        }

        @Override
        public Integer begin(Integer key) {
            return 0;
        }

        @Override
        public Step<Integer, String> apply(Integer key, Integer sum, Integer input) {
            return new Step<>(sum + input, List.of(key + ":" + (sum + input)));
        }
    }

    private static final Pipeline<Integer, String> PIPELINE =
            Pipeline.of(new DropOdd()).then(new SumByLastDigit());

    @ManySeeds(20)
    void givesTheSameWhateverTheOrderOfArrivalAndTheNumberOfWorkers(long seed) {
        List<Integer> inputs = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
        try (PlainRunner one = new PlainRunner(1);
                PlainRunner three = new PlainRunner(3)) {
            List<String> expected = one.run(PIPELINE, inputs);
            Collections.shuffle(inputs, new Random(seed));
            assertThat(three.run(PIPELINE, inputs)).isEqualTo(expected).hasSize(100);
        }
    }

    @Test
    void tellsWhyARecordWasDropped() {
        try (PlainRunner runner = PlainRunner.onTwoWorkers()) {
            assertThat(runner.each(new DropOdd(), List.of(1, 2)))
                    .containsExactly(Outcome.dropped("odd"), Outcome.kept(2));
        }
    }
}
