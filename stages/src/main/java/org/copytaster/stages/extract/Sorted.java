// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.BlockModel.Label;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The blocks of a page after labelling: every block in exactly one place.
///
/// @param labels one for each block, repaired: captions are none of the body, one title at most
/// @param captions whether each block is a caption of a picture of the article
/// @param title the number of the block that is the title; -1: none
/// @param standfirst the number of the block that is the standfirst; -1: none
record Sorted(
        PageBlocks page, List<Label> labels, List<Boolean> captions, int title, int standfirst) {

    Sorted {
        labels = List.copyOf(labels);
        captions = List.copyOf(captions);
    }

    static Sorted of(PageBlocks page, BlockModel model) {
        List<Label> labels = new ArrayList<>(model.label(page));
        int title = labels.indexOf(Label.TITLE);
        if (page.layout().dump()) {
            title = DumpTitle.of(page, labels, model.scores(page));
            DumpRepairs.apply(page, labels, title);
        }
        List<Boolean> captions = captions(page, labels);
        for (int at = 0; at < labels.size(); at++) {
            if (captions.get(at) || (labels.get(at) == Label.BODY && isAnnounced(page.text(at)))) {
                labels.set(at, Label.FURNITURE);
            }
        }
        return new Sorted(page, labels, captions, title, Standfirsts.of(page, labels, title));
    }

    private static boolean isAnnounced(String text) {
        return text.length() < 200 && FurnitureKinds.announced(text) != null;
    }

    private static List<Boolean> captions(PageBlocks page, List<Label> labels) {
        int first = labels.indexOf(Label.BODY);
        int last = labels.lastIndexOf(Label.BODY);
        List<Boolean> captions = new ArrayList<>();
        for (int at = 0; at < labels.size(); at++) {
            captions.add(isCaption(page, at, labels, first, last));
        }
        return captions;
    }

    private static boolean isCaption(
            PageBlocks page, int at, List<Label> labels, int first, int last) {
        Block block = page.block(at);
        boolean near = at >= first - 12 && at <= last + 2 && first >= 0;
        if (page.layout().dump()) {
            boolean inside = at >= first - 8 && at <= last && labels.get(at) != Label.TITLE;
            return inside
                    && (CaptionCues.readsLikeOne(block.text())
                            || hangsFromBullet(page, at, labels));
        }
        return near && CaptionCues.isMarked(block) && block.linkShare() < .7;
    }

    /// A picture's list item in a dump: a bullet with its name or credit, the caption hanging below.
    private static boolean hangsFromBullet(PageBlocks page, int at, List<Label> labels) {
        Block block = page.block(at);
        return at > 0
                && labels.get(at) == Label.FURNITURE
                && block.has(Block.Trait.INDENTED)
                && block.shape() != Block.Shape.ITEM
                && page.block(at - 1).shape() == Block.Shape.ITEM
                && page.together(at)
                && Wording.words(block.text()) >= 6;
    }

    @Nullable Block titleBlock() {
        return title < 0 ? null : page.block(title);
    }

    List<Integer> body() {
        List<Integer> body = new ArrayList<>();
        for (int at = 0; at < labels.size(); at++) {
            if (labels.get(at) == Label.BODY && at != title && at != standfirst) {
                body.add(at);
            }
        }
        return body;
    }
}
