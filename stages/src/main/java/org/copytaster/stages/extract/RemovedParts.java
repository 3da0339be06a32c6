// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Furniture;
import org.copytaster.model.Furniture.Kind;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.copytaster.stages.extract.Block.Trait;
import org.copytaster.stages.extract.BlockModel.Label;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Gathers what is not the article into pieces of one kind each, in page order. Nothing that a reader
/// saw is left out; what the page hid is.
final class RemovedParts {

    private final Sorted sorted;
    private final @Nullable String language;
    private final List<Furniture> pieces = new ArrayList<>();
    private final List<Block> open = new ArrayList<>();
    private @Nullable Kind kind;
    private @Nullable Stamp date;

    private RemovedParts(Sorted sorted, @Nullable String language) {
        this.sorted = sorted;
        this.language = language;
    }

    /// The furniture of a page.
    ///
    /// @param used whether each block is shown elsewhere: in a header field or as a caption
    static List<Furniture> of(Sorted sorted, boolean[] used, @Nullable String language) {
        RemovedParts parts = new RemovedParts(sorted, language);
        for (int at = 0; at < used.length; at++) {
            if (used[at]) {
                parts.close();
            } else {
                parts.take(at);
            }
        }
        parts.close();
        return parts.pieces;
    }

    private void take(int at) {
        Block block = sorted.page().block(at);
        if (block.has(Trait.HIDDEN)) {
            return;
        }
        Kind announced = FurnitureKinds.announced(block.text());
        Kind marked = FurnitureKinds.marked(block);
        Kind next = announced != null ? announced : marked != null ? marked : inherited(at);
        boolean begins = announced != null && (announced != kind || block.text().length() < 40);
        if (begins || next != kind || date != null) {
            close();
        }
        kind = next;
        open.add(block);
        date = dateOf(block);
        if (announced == Kind.READMORE && block.text().length() > 14) {
            close();
        }
    }

    /// Without a word of its own a block is of the kind of the one before it, if that was announced;
    /// a menu above the article, a footer below it.
    private Kind inherited(int at) {
        if (kind != null) {
            return kind;
        }
        Block block = sorted.page().block(at);
        boolean above =
                at
                        < (sorted.title() >= 0
                                ? sorted.title()
                                : sorted.labels().indexOf(Label.BODY) / 2);
        return above
                        && (block.has(Trait.LIST) || block.words() <= 3)
                        && block.letters().digits() == 0
                ? Kind.MENU
                : Kind.OTHER;
    }

    /// A date closes its piece: lists show it behind what it dates.
    private @Nullable Stamp dateOf(Block block) {
        if (block.text().length() > 160) {
            return null;
        }
        List<DatesInText.Found> dates = block.dates(language);
        return dates.isEmpty() ? null : dates.getFirst().stamp();
    }

    private void close() {
        if (open.isEmpty() || kind == null) {
            kind = null;
            return;
        }
        StringBuilder text = new StringBuilder();
        Span source = null;
        for (Block block : open) {
            text.append(text.isEmpty() ? "" : "\n").append(block.text());
            source =
                    block.source() == null
                            ? source
                            : source == null ? block.source() : source.cover(block.source());
        }
        pieces.add(new Furniture(kind, text.toString(), date == null ? null : date.day(), source));
        open.clear();
        kind = date == null ? null : kind;
        date = null;
    }
}
