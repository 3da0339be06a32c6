// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Block.Trait;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Marks the blocks whose text stands on the page more than once: menus come twice, paragraphs do not.
final class Repeats {

    private Repeats() {}

    static List<Block> mark(List<Block> blocks) {
        Set<String> once = new HashSet<>(blocks.size() * 2);
        Set<String> again = new HashSet<>();
        for (Block block : blocks) {
            if (!once.add(block.text())) {
                again.add(block.text());
            }
        }
        if (again.isEmpty()) {
            return blocks;
        }
        List<Block> marked = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            marked.add(again.contains(block.text()) ? block.with(Trait.REPEATED) : block);
        }
        return marked;
    }
}
