// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

/// Where the prose of a page lies: how much of it stands in each container, which container is the
/// smallest that holds most of it, and how much comes before and after each block.
final class Prominence {

    private static final double MOST = .6;

    private final double[] shares;
    private final int main;
    private final int[] before;
    private final int total;
    private final int first;

    private Prominence(double[] shares, int main, int[] before, int total, int first) {
        this.shares = shares;
        this.main = main;
        this.before = before;
        this.total = total;
        this.first = first;
    }

    static Prominence of(Layout layout) {
        int[] parents = layout.parents();
        double[] letters = new double[parents.length];
        int[] before = new int[layout.blocks().size() + 1];
        int first = -1;
        double all = 0;
        for (int at = 0; at < layout.blocks().size(); at++) {
            Block block = layout.blocks().get(at);
            boolean prose = isProse(block);
            before[at + 1] = before[at] + (prose ? 1 : 0);
            if (prose) {
                first = first < 0 ? at : first;
                all += block.text().length();
                if (block.containers().length > 0) {
                    letters[block.containers()[0]] += block.text().length();
                }
            }
        }
        // A container is numbered after the one around it, so one pass backwards sums them up.
        for (int container = parents.length - 1; container > 0; container--) {
            if (parents[container] >= 0) {
                letters[parents[container]] += letters[container];
            }
        }
        int main = -1;
        for (int container = 0; container < parents.length; container++) {
            letters[container] = all == 0 ? 0 : letters[container] / all;
            main = letters[container] >= MOST ? container : main;
        }
        return new Prominence(letters, main, before, before[layout.blocks().size()], first);
    }

    /// Running text: some length, a full stop, few links.
    static boolean isProse(Block block) {
        return block.text().length() >= 60
                && block.linkShare() < .4
                && !block.has(Block.Trait.HIDDEN)
                && !block.has(Block.Trait.FIGURE)
                && !block.has(Block.Trait.FOOTER)
                && Wording.endsSentence(block.text())
                && block.words() >= 11;
    }

    /// The share of the page's prose in the container `out` steps around a block: 0 none, then under
    /// .05, .2, .5, .8, and 5 for more.
    int share(int[] containers, int out) {
        if (out >= containers.length) {
            return 0;
        }
        double share = shares[containers[out]];
        return share == 0
                ? 0
                : share < .05 ? 1 : share < .2 ? 2 : share < .5 ? 3 : share < .8 ? 4 : 5;
    }

    /// How far below the smallest container of most prose a block stands: 0 right in it, up to 5; 6:
    /// outside of it.
    int belowMain(int[] containers) {
        for (int out = 0; out < containers.length; out++) {
            if (containers[out] == main) {
                return Math.min(out, 5);
            }
        }
        return 6;
    }

    /// Whether the block with this number is running text.
    boolean isProse(int block) {
        return before[block + 1] > before[block];
    }

    int proseBefore(int block) {
        return before[block];
    }

    int proseAfter(int block) {
        return total - before[block + 1];
    }

    /// The number of the first block of prose; -1 if the page has none.
    int firstProse() {
        return first;
    }

    /// Where a block stands beside the first prose: 0 far before, 1 some ten before, 2 some five, 3
    /// some two, 4 it is the first, 5 to 7 after.
    int fromFirst(int block) {
        int away = first < 0 ? -100 : block - first;
        if (away <= 0) {
            return away == 0 ? 4 : away >= -2 ? 3 : away >= -5 ? 2 : away >= -12 ? 1 : 0;
        }
        return away <= 3 ? 5 : away <= 12 ? 6 : 7;
    }
}
