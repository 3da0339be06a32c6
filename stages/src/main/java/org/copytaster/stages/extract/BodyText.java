// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Paragraph;
import org.copytaster.model.Paragraph.Kind;
import org.copytaster.model.Span;
import org.copytaster.stages.extract.Block.Shape;
import org.copytaster.stages.extract.Block.Trait;

import java.util.ArrayList;
import java.util.List;

/// The text of an article: its blocks, joined by one line feed each.
record BodyText(String text, List<Paragraph> paragraphs) {

    static BodyText of(Sorted sorted) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int at : sorted.body()) {
            Block block = sorted.page().block(at);
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(block.text());
            paragraphs.add(
                    new Paragraph(kind(block), new Span(start, text.length()), block.source()));
        }
        return new BodyText(text.toString(), paragraphs);
    }

    private static Kind kind(Block block) {
        if (block.shape() == Shape.HEADING) {
            return Kind.HEADING;
        }
        if (block.has(Trait.BLOCKQUOTE)) {
            return Kind.BLOCKQUOTE;
        }
        if (block.shape() == Shape.ITEM) {
            return Kind.LISTITEM;
        }
        return isHeading(block) ? Kind.HEADING : Kind.PARAGRAPH;
    }

    /// A short line that ends no sentence, and is bold or stands alone in a dump.
    private static boolean isHeading(Block block) {
        boolean apart =
                block.has(Trait.BOLD)
                        || (block.has(Trait.AFTER_BLANK) && block.has(Trait.BEFORE_BLANK));
        return apart
                && block.words() <= 14
                && (Wording.ending(block.text()) == 0
                        || Wording.ending(block.text()) == 4
                        || block.text().endsWith("?"));
    }
}
