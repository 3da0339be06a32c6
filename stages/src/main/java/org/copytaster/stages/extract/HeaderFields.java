// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Header;
import org.copytaster.model.Page;
import org.copytaster.stages.extract.BlockModel.Label;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Puts the header of an article together.
final class HeaderFields {

    private static final int BARE = 3;

    private final PageBlocks page;
    private final int title;
    private final int first;
    private final int last;

    private HeaderFields(Sorted sorted, String title) {
        this.page = sorted.page();
        this.last = sorted.labels().lastIndexOf(Label.BODY);
        this.first = first(sorted, last);
        this.title = sorted.title() >= 0 ? sorted.title() : titleAt(title);
    }

    /// Where the text begins: behind the headline, if any of it stands there.
    private static int first(Sorted sorted, int last) {
        int first = sorted.labels().indexOf(Label.BODY);
        while (first >= 0 && first < sorted.title() && first < last) {
            first++;
            first += sorted.labels().subList(first, last + 1).indexOf(Label.BODY);
        }
        return first;
    }

    private int titleAt(String title) {
        String letters = Folding.letters(title);
        int best = -1;
        for (int at = 0; at < Math.max(first, 0); at++) {
            best = page.block(at).folded().equals(letters) ? at : best;
        }
        return best;
    }

    static Header of(
            Page page,
            Sorted sorted,
            BodyText body,
            String title,
            List<String> outlets,
            @Nullable String address) {
        HeaderFields fields = new HeaderFields(sorted, title);
        PageBlocks blocks = sorted.page();
        String language = PageLanguage.of(declaredLanguage(blocks), title + " " + body.text());
        List<String> authors = Bylines.of(blocks, outlets, fields.title, fields.first);
        Credits credits = Credits.of(fields.around(), authors, body.text());
        Clocks.Read clocks =
                Clocks.of(
                        blocks,
                        language,
                        page.capture().captured(),
                        address,
                        fields.title,
                        fields.first,
                        fields.last);
        return new Header(
                outlets.isEmpty() ? fields.wire(body) : outlets.getFirst(),
                title,
                sorted.standfirst() < 0 ? null : blocks.text(sorted.standfirst()),
                authors,
                credits.line(),
                credits.agencies(),
                clocks.published(),
                clocks.modified(),
                language,
                Sections.of(blocks, outlets, authors, address, fields.title, fields.first),
                Tags.of(blocks, authors, body.text(), fields.title, fields.last));
    }

    /// Of an item that is no more than headline and text: the agency whose mark opens it.
    private @Nullable String wire(BodyText body) {
        boolean bare = page.layout().dump() && first <= BARE;
        return bare ? Credits.opening(body.text()) : null;
    }

    private static @Nullable String declaredLanguage(PageBlocks blocks) {
        String lang = blocks.layout().declared().language;
        return (lang != null && !lang.isBlank()) || blocks.facts().languages().isEmpty()
                ? lang
                : blocks.facts().languages().getFirst();
    }

    /// The lines between title and text, and those right behind the text.
    private List<String> around() {
        List<String> lines = new ArrayList<>();
        for (int at = Math.max(0, (title < 0 ? first : title) - 3); at < first; at++) {
            lines.add(page.text(at));
        }
        for (int at = last + 1; at < Math.min(page.size(), last + 4); at++) {
            lines.add(page.text(at));
        }
        return lines;
    }
}
