// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Block.Trait;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Marks the blocks whose text stands on the page more than once: menus come twice, paragraphs do not.
final class Repeats {

    private Repeats() {}

    static List<Block> mark(List<Block> blocks) {
        Map<String, Integer> counts = new HashMap<>();
        blocks.forEach(block -> counts.merge(block.text(), 1, Integer::sum));
        List<Block> marked = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            boolean repeated = counts.getOrDefault(block.text(), 0) > 1;
            marked.add(repeated ? block.with(Trait.REPEATED) : block);
        }
        return marked;
    }
}
