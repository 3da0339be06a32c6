// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.copytaster.stages.extract.BlockModel.Label;
import org.copytaster.stages.extract.PageBlocks;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Says of the blocks of a page what a few pieces of its gold allow: a block with a piece that must be in
/// the text is body, one with a piece that must not is none; of the others nothing is known.
@SuppressWarnings("EnumOrdinal") // sets in an int
final class AlignPieces {

    private static final int SHORTEST = 12;
    private static final int BODY = 1 << Label.BODY.ordinal();
    private static final int OUTSIDE = 1 << Label.FURNITURE.ordinal() | 1 << Label.TITLE.ordinal();

    private AlignPieces() {}

    static int[] allowed(PageBlocks blocks, JsonNode gold) {
        int[] allowed = new int[blocks.size()];
        Arrays.fill(allowed, GoldPage.ANY);
        List<String> with = letters(gold.path("with"));
        List<String> without = letters(gold.path("without"));
        String title = AlignGold.letters(gold.path("title").asString(""));
        for (int at = 0; at < allowed.length; at++) {
            String block = AlignGold.letters(blocks.text(at));
            boolean inside = with.stream().anyMatch(piece -> holds(block, piece));
            boolean outside = without.stream().anyMatch(piece -> holds(block, piece));
            if (inside != outside) {
                allowed[at] = inside ? BODY : OUTSIDE;
            } else if (!title.isEmpty() && block.equals(title)) {
                allowed[at] = OUTSIDE;
            }
        }
        return allowed;
    }

    private static boolean holds(String block, String piece) {
        return block.contains(piece) || (block.length() >= SHORTEST && piece.contains(block));
    }

    private static List<String> letters(JsonNode pieces) {
        List<String> letters = new ArrayList<>();
        pieces.forEach(piece -> letters.add(AlignGold.letters(piece.asString(""))));
        letters.removeIf(String::isEmpty);
        return letters;
    }
}
