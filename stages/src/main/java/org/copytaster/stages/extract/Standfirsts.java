// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.BlockModel.Label;

import java.util.List;

/// Finds the standfirst: where the labels say so, else the block before the second paragraph that its
/// class names so.
final class Standfirsts {

    private static final List<String> WORDS =
            List.of(
                    "standfirst",
                    "dek",
                    "deck",
                    "lede",
                    "subtitle",
                    "subheadline",
                    "subhead",
                    "vorspann",
                    "bajada",
                    "entradilla",
                    "chapo",
                    "sottotitolo",
                    "strapline",
                    "subtitulo",
                    "excerpt");

    private Standfirsts() {}

    /// The number of the block; -1: the article has none.
    static int of(PageBlocks page, List<Label> labels, int title) {
        int labelled = labels.indexOf(Label.STANDFIRST);
        if (labelled >= 0 && labelled != title) {
            return labelled;
        }
        int first = labels.indexOf(Label.BODY);
        for (int at = Math.max(0, title + 1); at <= first; at++) {
            Block block = page.block(at);
            if (Wording.words(block.text()) >= 6
                    && WORDS.stream().anyMatch(block.own()::contains)) {
                return at;
            }
        }
        return -1;
    }
}
