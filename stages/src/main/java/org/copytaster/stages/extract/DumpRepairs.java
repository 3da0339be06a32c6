// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Furniture.Kind;
import org.copytaster.stages.extract.Block.Shape;
import org.copytaster.stages.extract.Block.Trait;
import org.copytaster.stages.extract.BlockModel.Label;

import java.util.List;

/// What the shape of a dump tells about its labels when the neighbours are known: a lone line between
/// two paragraphs is a sub-heading, unless something announced it as furniture.
final class DumpRepairs {

    private static final int PARAGRAPH = 18;

    private final PageBlocks page;
    private final List<Label> labels;
    private final int title;

    private DumpRepairs(PageBlocks page, List<Label> labels, int title) {
        this.page = page;
        this.labels = labels;
        this.title = title;
    }

    /// Repairs the labels of a dump in place.
    static void apply(PageBlocks page, List<Label> labels, int title) {
        DumpRepairs repairs = new DumpRepairs(page, labels, title);
        repairs.forgetOtherTitles();
        if (labels.contains(Label.BODY)) {
            repairs.extend();
            repairs.fill();
            repairs.partStandfirst();
        }
    }

    /// There is one title, and neither standfirst nor text before it.
    private void forgetOtherTitles() {
        for (int at = 0; at < labels.size(); at++) {
            boolean other = labels.get(at) == Label.TITLE || at < title;
            if (other && at != title) {
                labels.set(at, Label.FURNITURE);
            }
        }
    }

    /// Prose that no blank line parts from the body belongs to it.
    private void extend() {
        int first = labels.indexOf(Label.BODY);
        for (int at = first - 1; at > title && page.together(at + 1) && isProse(at); at--) {
            labels.set(at, Label.BODY);
        }
        for (int at = labels.lastIndexOf(Label.BODY) + 1;
                at < labels.size() && page.together(at) && isProse(at);
                at++) {
            labels.set(at, Label.BODY);
        }
        int last = labels.lastIndexOf(Label.BODY);
        if (last + 1 < labels.size() && last > 1 && isLastParagraph(last + 1)) {
            labels.set(last + 1, Label.BODY);
        }
        int next = prosePast(labels.lastIndexOf(Label.BODY));
        if (next > 0) {
            labels.set(next, Label.BODY);
        }
    }

    /// Prose that stands alone below paragraphs that stand alone, with a list behind it, is the last of
    /// them; before another line of text it may be the foot of the page.
    private boolean isLastParagraph(int at) {
        boolean listed = at + 1 < labels.size() && page.block(at + 1).shape() == Block.Shape.ITEM;
        return listed
                && labels.get(at - 2) == Label.BODY
                && isProse(at)
                && Wording.ending(page.text(at)) == 1
                && page.block(at).has(Trait.AFTER_BLANK)
                && page.block(at).has(Trait.BEFORE_BLANK)
                && page.block(at - 1).has(Trait.AFTER_BLANK)
                && !CaptionCues.readsLikeOne(page.text(at));
    }

    /// The number of the prose that a "Read more" line has parted from the last paragraph, perhaps
    /// with a sub-heading before it; 0 if there is none.
    private int prosePast(int last) {
        int at = last + 1;
        if (at >= labels.size() || FurnitureKinds.announced(page.text(at)) != Kind.READMORE) {
            return 0;
        }
        at++;
        at += at + 1 < labels.size() && isProse(at + 1) && !isProse(at) ? 1 : 0;
        boolean prose = at < labels.size() && isProse(at);
        return prose && !CaptionCues.readsLikeOne(page.text(at)) ? at : 0;
    }

    private boolean isProse(int at) {
        return Prominence.isProse(page.block(at))
                && FurnitureKinds.announced(page.text(at)) == null;
    }

    private void fill() {
        boolean announced = false;
        int last = labels.lastIndexOf(Label.BODY);
        for (int at = labels.indexOf(Label.BODY); at < last; at++) {
            Kind kind = FurnitureKinds.announced(page.text(at));
            if (labels.get(at) == Label.BODY && kind == null) {
                announced = false;
            } else if (kind != null) {
                // "Read more: Headline" is complete; "Related News" has its lines still to come.
                announced = page.text(at).length() < 30;
            } else if (announced ? isLoneParagraph(at) : isLoneLine(at)) {
                labels.set(at, Label.BODY);
                announced = false;
            }
        }
    }

    /// Running text between two paragraphs is text, whatever headlines stand before it.
    private boolean isLoneParagraph(int at) {
        Block block = page.block(at);
        return isProse(at)
                && block.shape() != Shape.ITEM
                && block.has(Trait.AFTER_BLANK)
                && block.has(Trait.BEFORE_BLANK)
                && block.words() >= PARAGRAPH
                && !CaptionCues.readsLikeOne(block.text());
    }

    private boolean isLoneLine(int at) {
        Block block = page.block(at);
        return block.shape() != Shape.ITEM
                && block.has(Trait.AFTER_BLANK)
                && block.has(Trait.BEFORE_BLANK)
                && !block.has(Trait.ALTERNATIVE)
                && !block.has(Trait.REPEATED)
                && block.words() >= 2
                && !CaptionCues.readsLikeOne(block.text())
                && Bylines.afterBy(block.text()) == null
                && nearBody(at);
    }

    /// A sub-heading follows a paragraph and precedes one, perhaps with one thing between.
    private boolean nearBody(int at) {
        boolean before =
                labels.get(at - 1) == Label.BODY || (at > 1 && labels.get(at - 2) == Label.BODY);
        boolean after =
                labels.get(at + 1) == Label.BODY
                        || FurnitureKinds.announced(page.text(at + 1)) != null;
        return before && after;
    }

    /// A first paragraph that picture, player or share bar part from the rest is the standfirst.
    private void partStandfirst() {
        int from = title < 0 ? 0 : title + 1;
        int first = labels.indexOf(Label.BODY);
        for (int at = from; at <= first && title >= 0 && at < from + 9; at++) {
            boolean stands =
                    Prominence.isProse(page.block(at))
                            && page.block(at).has(Trait.AFTER_BLANK)
                            && page.block(at).words() <= 60
                            && !CaptionCues.readsLikeOne(page.text(at));
            if (stands) {
                boolean parted = at < first || nextBody(at) > at + 2;
                boolean picture = onlyPictures(at + 1, nextBody(at));
                labels.set(at, picture ? Label.BODY : parted ? Label.STANDFIRST : labels.get(at));
                return;
            }
        }
    }

    /// A picture between two paragraphs makes no standfirst of the first.
    private boolean onlyPictures(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!page.block(at).has(Trait.ALTERNATIVE)) {
                return false;
            }
        }
        return to > from && to < labels.size();
    }

    private int nextBody(int at) {
        int next = at + 1;
        while (next < labels.size() && labels.get(next) != Label.BODY) {
            next++;
        }
        return next;
    }
}
