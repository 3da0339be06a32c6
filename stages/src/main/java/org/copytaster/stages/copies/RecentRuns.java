// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import java.util.Arrays;

/// Which articles hold a run of words. Of those that came last all sampled runs are known, of all others a few: who
/// copies what is months old mostly carries enough of it to be found by those, and hundreds of runs of every article
/// that ever came would fill the memory.
final class RecentRuns {

    /// So many articles, or at most twice as many, are those that came last: of the world's news some two weeks.
    private static final int RECENT = 20_000;

    /// What is known of those before them.
    private static final int FEW = 24;

    private final int most;
    private final int recent;
    private final RunHolders longAgo;
    private RunHolders before;
    private RunHolders latest;
    private int firstOfLatest;
    private int first;

    /// @param most how many holders of a run are remembered
    RecentRuns(int most) {
        this(most, RECENT);
    }

    RecentRuns(int most, int recent) {
        this.most = most;
        this.recent = recent;
        longAgo = new RunHolders(most);
        before = new RunHolders(most);
        latest = new RunHolders(most);
    }

    /// Begins with another article.
    ///
    /// @param number higher than any before
    /// @param sample its sampled runs
    void begin(int number, int[] sample) {
        if (number - firstOfLatest == recent) {
            before = latest;
            latest = new RunHolders(most);
            first = firstOfLatest;
            firstOfLatest = number;
        }
        int kept = known(sample.length);
        for (int at = 0; at < kept; at++) {
            longAgo.add(sample[(int) ((long) at * sample.length / kept)], number);
        }
    }

    /// Adds a holder, the article that was begun with last.
    void add(int run, int number) {
        latest.add(run, number);
    }

    /// The first holders of a run, as far as they are known.
    int[] of(int run) {
        int[] holders = before.of(run);
        int[] later = latest.of(run);
        int[] earlier = first == 0 ? new int[0] : longAgo.of(run);
        if (earlier.length == 0 && holders.length == 0) {
            return later;
        }
        int[] all = Arrays.copyOf(earlier, earlier.length + holders.length + later.length);
        int size = 0;
        while (size < earlier.length && earlier[size] < first) {
            size++;
        }
        System.arraycopy(holders, 0, all, size, holders.length);
        size += holders.length;
        System.arraycopy(later, 0, all, size, later.length);
        return Arrays.copyOf(all, Math.min(most, size + later.length));
    }

    /// How many runs one stands for that an article shares with another.
    ///
    /// @param sampled how many sampled runs the other has
    double weight(int number, int sampled) {
        return number < first ? (double) sampled / known(sampled) : 1;
    }

    private static int known(int sampled) {
        return Math.min(FEW, sampled);
    }
}
