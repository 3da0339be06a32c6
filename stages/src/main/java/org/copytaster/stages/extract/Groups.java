// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The blocks of a page that are marked up the same way: paragraphs of one article share shape, class and
/// surroundings, and so do teasers. How much of a group is prose tells of the members that are short.
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record Groups(int[] groupOf, int[] sizes, int[] proses) {

    private record Kind(Block.Shape shape, int level, ClassWords own, ClassWords near, int depth) {}

    static Groups of(List<Block> blocks, Prominence prominence) {
        Map<Kind, Integer> known = new HashMap<>();
        int[] groupOf = new int[blocks.size()];
        int[] sizes = new int[blocks.size()];
        int[] proses = new int[blocks.size()];
        for (int at = 0; at < groupOf.length; at++) {
            Block block = blocks.get(at);
            Kind kind =
                    new Kind(
                            block.shape(),
                            block.level(),
                            block.own(),
                            block.near(),
                            block.containers().length);
            Integer group = known.putIfAbsent(kind, known.size());
            groupOf[at] = group == null ? known.size() - 1 : group;
            sizes[groupOf[at]]++;
            proses[groupOf[at]] += prominence.isProse(at) ? 1 : 0;
        }
        return new Groups(groupOf, sizes, proses);
    }

    /// How many blocks of the group are prose: 0 none, 1 one, 2 up to three, 3 up to eight, 4 more.
    int prose(int at) {
        int count = proses[groupOf[at]];
        return count <= 1 ? count : count <= 3 ? 2 : count <= 8 ? 3 : 4;
    }

    /// The share of prose in the group: 0 none, then under a fifth, a half, nine tenths, and 4 for more.
    int share(int at) {
        int size = sizes[groupOf[at]];
        int count = proses[groupOf[at]];
        return count == 0
                ? 0
                : count * 5 < size ? 1 : count * 2 < size ? 2 : count * 10 < size * 9 ? 3 : 4;
    }
}
