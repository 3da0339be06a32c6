// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.BlockModel.Label;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The blocks of a page after labelling: every block in exactly one place.
///
/// @param labels one for each block, repaired: captions are none of the body, one title at most
/// @param captions whether each block is a caption of a picture of the article
/// @param title the number of the block that is the title; -1: none
/// @param standfirst the number of the block that is the standfirst; -1: none
record Sorted(
        PageBlocks page, List<Label> labels, List<Boolean> captions, int title, int standfirst) {

    private static final int BYLINE = 10;

    /// The shortest paragraph that no article says twice.
    private static final int PARAGRAPH = 120;

    Sorted {
        labels = List.copyOf(labels);
        captions = List.copyOf(captions);
    }

    static Sorted of(PageBlocks page, Labeller labeller) {
        List<Label> labels = new ArrayList<>(labeller.label(page));
        int title = labels.indexOf(Label.TITLE);
        if (page.layout().dump()) {
            title = DumpTitle.of(page, labels, labeller.model().scores(page));
            DumpRepairs.apply(page, labels, title);
        } else {
            title = headline(page, labels, title);
        }
        if (!page.layout().dump()) {
            lastSibling(page, labels);
        }
        copies(page, labels);
        openingByline(page, labels);
        closingCredit(page, labels);
        List<Boolean> captions = captions(page, labels, title);
        for (int at = 0; at < labels.size(); at++) {
            if (captions.get(at) || (labels.get(at) == Label.BODY && isAnnounced(page.text(at)))) {
                labels.set(at, Label.FURNITURE);
            }
        }
        int standfirst = Standfirsts.of(page, labels, title);
        if (standfirst >= 0) {
            labels.set(standfirst, Label.STANDFIRST);
        }
        return new Sorted(page, labels, captions, title, standfirst);
    }

    /// The headline, also where the model took it for text or another heading for the headline; the
    /// model's, if text stands above the headline.
    ///
    /// @param title what the model takes for the headline; -1: nothing
    private static int headline(PageBlocks page, List<Label> labels, int title) {
        int headline = page.agreedTitleAt();
        if (headline < 0 || headline == title) {
            return title;
        }
        for (int at = 0; at < headline; at++) {
            if (labels.get(at) == Label.BODY && Prominence.isProse(page.block(at))) {
                return title;
            }
        }
        for (int at = 0; at < headline; at++) {
            labels.set(at, Label.FURNITURE);
        }
        if (title >= 0) {
            labels.set(title, Label.FURNITURE);
        }
        labels.set(headline, Label.TITLE);
        return headline;
    }

    /// A paragraph that the text has already is a copy: for another width of the window, or in a box
    /// that shows the text once more.
    private static void copies(PageBlocks page, List<Label> labels) {
        Set<String> taken = new HashSet<>();
        for (int at = 0; at < labels.size(); at++) {
            Block block = page.block(at);
            boolean again =
                    labels.get(at) == Label.BODY
                            && block.has(Block.Trait.REPEATED)
                            && block.text().length() >= PARAGRAPH
                            && !taken.add(block.text());
            if (again) {
                labels.set(at, Label.FURNITURE);
            }
        }
    }

    /// A line that names the author between headline and text is no text.
    private static void openingByline(PageBlocks page, List<Label> labels) {
        int first = labels.indexOf(Label.BODY);
        boolean more = first >= 0 && labels.lastIndexOf(Label.BODY) > first;
        String text = more ? page.text(first) : "";
        boolean brief = Wording.words(text) <= BYLINE && !Wording.endsSentence(text);
        if (brief && Bylines.afterBy(text) != null) {
            labels.set(first, Label.FURNITURE);
        }
    }

    /// A paragraph of running text right below the last one, in the same container, is text too.
    private static void lastSibling(PageBlocks page, List<Label> labels) {
        int last = labels.lastIndexOf(Label.BODY);
        if (last < 1 || last + 1 >= labels.size()) {
            return;
        }
        Block one = page.block(last);
        Block next = page.block(last + 1);
        boolean alike =
                one.shape() == Block.Shape.PARAGRAPH
                        && next.shape() == Block.Shape.PARAGRAPH
                        && one.own().equals(next.own())
                        && one.containers().length > 1
                        && next.containers().length > 1
                        && one.containers()[1] == next.containers()[1];
        if (alike && next.linked() == 0 && Prominence.isProse(next) && !isAnnounced(next.text())) {
            labels.set(last + 1, Label.BODY);
        }
    }

    /// "Source: Agencies" below the text is no part of it.
    private static void closingCredit(PageBlocks page, List<Label> labels) {
        int last = labels.lastIndexOf(Label.BODY);
        if (last > labels.indexOf(Label.BODY) && Credits.afterSource(page.text(last)) != null) {
            labels.set(last, Label.FURNITURE);
        }
    }

    private static boolean isAnnounced(String text) {
        return text.length() < 200 && FurnitureKinds.announced(text) != null;
    }

    private static List<Boolean> captions(PageBlocks page, List<Label> labels, int title) {
        int first = labels.indexOf(Label.BODY);
        int last = labels.lastIndexOf(Label.BODY);
        List<Boolean> captions = new ArrayList<>();
        for (int at = 0; at < labels.size(); at++) {
            captions.add(isCaption(page, at, labels, title, first, last));
        }
        return captions;
    }

    private static boolean isCaption(
            PageBlocks page, int at, List<Label> labels, int title, int first, int last) {
        Block block = page.block(at);
        boolean below = at >= first - 12 || (title >= 0 && at > title);
        boolean near = below && at <= last + 2 && first >= 0;
        if (page.layout().dump()) {
            boolean inside = at >= first - 8 && at <= last && labels.get(at) != Label.TITLE;
            return inside
                    && (CaptionCues.readsLikeOne(block.text())
                            || (at > title && CaptionCues.isPicture(block))
                            || (at > title && CaptionCues.isTwin(page, at))
                            || (at > title && at < last && CaptionCues.endsWithCredit(block))
                            || hangsFromBullet(page, at, labels));
        }
        if (!near || block.linkShare() >= .7) {
            return false;
        }
        if (CaptionCues.isMarked(block)) {
            return true;
        }
        boolean furniture = labels.get(at) == Label.FURNITURE;
        boolean within = title >= 0 && at > title && at < last;
        return furniture
                && (CaptionCues.isCreditedPicture(block)
                        || (within && isCreditedWithin(page, at, labels)));
    }

    private static boolean isCreditedWithin(PageBlocks page, int at, List<Label> labels) {
        Block next = labels.get(at + 1) == Label.FURNITURE ? page.block(at + 1) : null;
        if (CaptionCues.isCredited(page.block(at), next)) {
            return true;
        }
        return labels.get(at - 1) == Label.FURNITURE
                && PictureCredits.isAgency(page.text(at))
                && CaptionCues.isCredited(page.block(at - 1), page.block(at));
    }

    /// A picture's list item in a dump: a bullet with its name or credit, the caption hanging below.
    private static boolean hangsFromBullet(PageBlocks page, int at, List<Label> labels) {
        Block block = page.block(at);
        return at > 0
                && (labels.get(at) == Label.FURNITURE || Credits.isSource(page.text(at - 1)))
                && block.has(Block.Trait.INDENTED)
                && block.shape() != Block.Shape.ITEM
                && page.block(at - 1).shape() == Block.Shape.ITEM
                && page.together(at)
                && block.words() >= 6;
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
