// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import java.util.Arrays;

/// Which groups hold a run of words, by the run's hash: the first few for each run, in the order in
/// which they came. A table of numbers and nothing else, since a case has hundreds of runs an article.
///
/// A run with several holders has several places, each the next free one after the place that its hash
/// gives; nothing is ever taken out, so the order of the places is the order of coming.
final class RunHolders {

    private static final int SMALLEST = 1024;
    private static final double FULL = 0.75;
    private static final int SPREAD = 0x9E3779B9;
    private static final int[] NONE = {};

    private final int most;

    /// The hash of a run, and in the lower half the number of a holder and one; 0: the place is free. Side by
    /// side, because a look-up in a large table costs as many times as it goes to memory.
    private long[] places = new long[SMALLEST];

    private int taken;

    /// @param most how many holders of a run are remembered
    RunHolders(int most) {
        this.most = most;
    }

    /// The holders of a run.
    int[] of(int run) {
        int found = 0;
        int[] numbers = NONE;
        for (int at = home(run, places.length); places[at] != 0; at = next(at, places.length)) {
            if (runAt(at) == run) {
                numbers = found == 0 ? new int[most] : numbers;
                numbers[found++] = (int) places[at] - 1;
            }
        }
        return found == numbers.length ? numbers : Arrays.copyOf(numbers, found);
    }

    private int runAt(int place) {
        return (int) (places[place] >>> 32);
    }

    /// Adds a holder, unless the run has the most already.
    void add(int run, int holder) {
        if (taken >= places.length * FULL) {
            grow();
        }
        int found = 0;
        int at = home(run, places.length);
        while (places[at] != 0) {
            found += runAt(at) == run ? 1 : 0;
            at = next(at, places.length);
        }
        if (found < most) {
            places[at] = (long) run << 32 | (holder + 1);
            taken++;
        }
    }

    private void grow() {
        long[] before = places;
        places = new long[before.length * 2];
        int start = 0;
        while (before[start] != 0) {
            start++;
        }
        // From a free place on, so that what went round the end of the table comes in its order
        // too.
        for (int step = 0; step < before.length; step++) {
            long one = before[(start + step) & (before.length - 1)];
            if (one != 0) {
                int at = home((int) (one >>> 32), places.length);
                while (places[at] != 0) {
                    at = next(at, places.length);
                }
                places[at] = one;
            }
        }
    }

    /// @param places a power of two
    private static int home(int run, int places) {
        int mixed = run * SPREAD;
        return (mixed ^ (mixed >>> 16)) & (places - 1);
    }

    private static int next(int at, int places) {
        return (at + 1) & (places - 1);
    }
}
