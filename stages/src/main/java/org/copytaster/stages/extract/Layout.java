// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.util.List;

/// A page as blocks in reading order, and what it says about itself out of sight.
///
/// @param parents of each container the one around it; -1 for the outermost
/// @param dump whether it was a text dump, which has neither markup nor links
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record Layout(List<Block> blocks, int[] parents, Declared declared, boolean dump) {

    Layout {
        blocks = List.copyOf(blocks);
    }
}
