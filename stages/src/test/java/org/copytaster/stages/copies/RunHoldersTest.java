// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.ManySeeds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class RunHoldersTest {

    private static final int MOST = 3;

    @ManySeeds
    void theFirstFewHoldersOfEachRunAreRememberedInOrder(long seed) {
        Random random = new Random(seed);
        RunHolders holders = new RunHolders(MOST);
        Map<Integer, List<Integer>> expected = new HashMap<>();
        for (int holder = 0; holder < 5000; holder++) {
            // As in the index, all hashes have their last bits in common.
            int run = random.nextInt(3000) << 2;
            holders.add(run, holder);
            List<Integer> first = expected.computeIfAbsent(run, none -> new ArrayList<>());
            if (first.size() < MOST) {
                first.add(holder);
            }
        }
        for (int run = 0; run < 3000 << 2; run += 4) {
            assertThat(holders.of(run))
                    .containsExactly(
                            expected.getOrDefault(run, List.of()).stream()
                                    .mapToInt(holder -> holder)
                                    .toArray());
        }
    }
}
