// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.copytaster.model.ManySeeds;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class SumsTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    @ManySeeds(50)
    void sumsGiveTheAverageOverAllPairs(long seed) {
        Random random = new Random(seed);
        List<Terms> here = vectors(random, 1 + random.nextInt(9));
        List<Terms> there = vectors(random, 1 + random.nextInt(9));
        Sums one = sum(here);
        Sums other = sum(there);
        double across = 0;
        for (Terms a : here) {
            for (Terms b : there) {
                across += a.dot(b);
            }
        }
        double inside = 0;
        for (int i = 0; i < here.size(); i++) {
            for (int j = 0; j < i; j++) {
                inside += 2 * here.get(i).dot(here.get(j));
            }
        }
        assertThat(one.dot(other)).isCloseTo(across, EXACTLY);
        assertThat(one.within()).isCloseTo(inside, EXACTLY);
        other.add(one);
        here.addAll(there);
        assertThat(weights(other)).isEqualTo(weights(sum(here)));
        assertThat(other.size()).isEqualTo(here.size());
    }

    @Test
    void theHeaviestTermsComeFirst() {
        Terms terms = Terms.heaviest(new int[] {7, 8, 9, 10}, new double[] {1, 3, 0, 3}, 3);
        assertThat(terms.numbers()).containsExactly(8, 10, 7);
        assertThat(terms.dot(terms)).isCloseTo(1, EXACTLY);
        assertThat(sum(List.of(terms, terms)).heaviest()).containsExactly(8, 10, 7);
    }

    private static List<Terms> vectors(Random random, int count) {
        List<Terms> vectors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int[] numbers = random.ints(0, 60).distinct().limit(1 + random.nextInt(40)).toArray();
            vectors.add(
                    Terms.unit(
                            numbers,
                            Arrays.stream(numbers).mapToDouble(one -> 1 + one % 7).toArray()));
        }
        return vectors;
    }

    private static Sums sum(List<Terms> vectors) {
        Sums sums = new Sums();
        vectors.forEach(sums::add);
        return sums;
    }

    private static Map<Integer, Long> weights(Sums sums) {
        Map<Integer, Long> weights = new HashMap<>();
        for (int number : sums.heaviest()) {
            weights.put(number, Math.round(sums.weight(number) * 1e6));
        }
        assertThat(weights).hasSize(sums.terms());
        return weights;
    }
}
