// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Caption;
import org.copytaster.model.Header;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What of a page's blocks is shown with the article, so that only the rest is furniture.
///
/// @param used for each block whether it stands in text, header or captions
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record Shown(boolean[] used, List<Caption> captions) {

    /// How many blocks behind its picture a caption stands at most.
    private static final int BEHIND = 2;

    static Shown of(Sorted sorted, Header header) {
        boolean[] used = new boolean[sorted.page().size()];
        sorted.body().forEach(at -> used[at] = true);
        List<Caption> captions = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        String title = Folding.letters(header.title());
        for (int at = 0; at < used.length; at++) {
            Block block = sorted.page().block(at);
            if (sorted.captions().get(at)) {
                add(captions, block);
                creditAbove(captions, sorted, at);
                while (from.size() < captions.size()) {
                    from.add(at);
                }
                used[at] = true;
            } else if (isHeader(block, sorted, at, header, title)) {
                used[at] = true;
            }
        }
        pictures(captions, from, sorted);
        return new Shown(used, captions);
    }

    /// A name in the tooltip of a picture of the article is the credit of the caption right behind it. One
    /// that no caption shows is a caption, with what the tooltip says of the picture.
    ///
    /// @param from the block of each caption
    private static void pictures(List<Caption> captions, List<Integer> from, Sorted sorted) {
        int last = sorted.labels().lastIndexOf(BlockModel.Label.BODY);
        for (Declared.Picture picture : sorted.page().layout().declared().pictures) {
            boolean within =
                    sorted.title() >= 0
                            && picture.block() >= sorted.title()
                            && picture.block() <= last;
            Caption caption = within ? PictureCredits.ofPicture(picture) : null;
            if (caption != null && caption.credit() != null && !caption.credit().isBlank()) {
                credit(captions, from, picture.block(), caption);
            }
        }
    }

    private static void credit(
            List<Caption> captions, List<Integer> from, int block, Caption picture) {
        String name = Folding.letters(Objects.requireNonNull(picture.credit()));
        int behind = -1;
        for (int which = 0; which < captions.size(); which++) {
            String known = captions.get(which).credit();
            if (known != null && Folding.letters(known).equals(name)) {
                return;
            }
            int away = which < from.size() ? from.get(which) - block : -1;
            boolean near = known == null && away >= 0 && away <= BEHIND;
            behind = near && behind < 0 ? which : behind;
        }
        if (behind < 0) {
            captions.add(picture);
        } else {
            captions.set(behind, new Caption(captions.get(behind).text(), picture.credit()));
        }
    }

    private static boolean isHeader(
            Block block, Sorted sorted, int at, Header header, String title) {
        int length = block.text().length();
        return (length >= title.length()
                        && length <= title.length() * 2 + 20
                        && block.folded().equals(title))
                || (at == sorted.standfirst() && header.standfirst() != null);
    }

    /// In a dump the bullet above a caption may be its credit.
    private static void creditAbove(List<Caption> captions, Sorted sorted, int at) {
        Caption last = captions.getLast();
        String above = at == 0 ? "" : sorted.page().text(at - 1);
        if (sorted.page().layout().dump() && last.credit() == null && Credits.isSource(above)) {
            captions.set(captions.size() - 1, new Caption(last.text(), above));
        }
    }

    /// A credit that stands on a line of its own belongs to the caption before it.
    private static void add(List<Caption> captions, Block block) {
        @Nullable Caption before = captions.isEmpty() ? null : captions.getLast();
        @Nullable Span credit = PictureCredits.span(block);
        if (CaptionCues.isAll(credit, block) && before != null && before.credit() == null) {
            captions.set(
                    captions.size() - 1,
                    new Caption(before.text(), PictureCredits.name(block.text())));
        } else {
            captions.add(CaptionCues.caption(block, credit));
        }
    }
}
