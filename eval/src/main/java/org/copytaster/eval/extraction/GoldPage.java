// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.copytaster.stages.extract.BlockModel.Label;
import org.copytaster.stages.extract.PageBlocks;

import java.util.List;

/// A page cut into blocks, with the labels that its gold allows for each.
///
/// @param site the registrable domain; pages of one site are never on both sides of a split
/// @param allowed for each block bits of [Label]; more than one where the gold does not say
/// @param title its letters and digits; empty where the gold has none
/// @param article whether the page holds an article, and not a list, a thread, a shop window
@SuppressWarnings({
    "ArrayRecordComponent",
    "EnumOrdinal"
}) // read only, never compared; a set in an int
record GoldPage(String site, PageBlocks blocks, int[] allowed, String title, boolean article) {

    /// All labels: the gold says nothing of a block.
    static final int ANY = (1 << Label.values().length) - 1;

    static int[] bits(List<Label> labels) {
        return labels.stream().mapToInt(label -> 1 << label.ordinal()).toArray();
    }

    boolean isOnly(int at, Label label) {
        return allowed[at] == 1 << label.ordinal();
    }
}
