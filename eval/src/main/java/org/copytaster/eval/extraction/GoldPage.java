// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.copytaster.stages.extract.BlockModel.Label;
import org.copytaster.stages.extract.PageBlocks;

import java.util.List;

/// A page cut into blocks, with the labels that its gold gives them.
///
/// @param site the registrable domain; pages of one site are never on both sides of a split
record GoldPage(String site, PageBlocks blocks, List<Label> labels) {

    GoldPage {
        labels = List.copyOf(labels);
    }
}
