// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Caption;
import org.copytaster.model.Header;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What of a page's blocks is shown with the article, so that only the rest is furniture.
///
/// @param used for each block whether it stands in text, header or captions
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record Shown(boolean[] used, List<Caption> captions) {

    static Shown of(Sorted sorted, Header header) {
        boolean[] used = new boolean[sorted.page().size()];
        sorted.body().forEach(at -> used[at] = true);
        List<Caption> captions = new ArrayList<>();
        String title = Folding.letters(header.title());
        for (int at = 0; at < used.length; at++) {
            Block block = sorted.page().block(at);
            if (sorted.captions().get(at)) {
                add(captions, block);
                creditAbove(captions, sorted, at);
                used[at] = true;
            } else if (isHeader(block, sorted, at, header, title)) {
                used[at] = true;
            }
        }
        return new Shown(used, captions);
    }

    private static boolean isHeader(
            Block block, Sorted sorted, int at, Header header, String title) {
        int length = block.text().length();
        return (length >= title.length()
                        && length <= title.length() * 2 + 20
                        && Folding.letters(block.text()).equals(title))
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
        if (CaptionCues.isCreditOnly(block) && before != null && before.credit() == null) {
            captions.set(
                    captions.size() - 1,
                    new Caption(before.text(), PictureCredits.name(block.text())));
        } else {
            captions.add(CaptionCues.caption(block));
        }
    }
}
