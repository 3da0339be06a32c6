// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the section of an article: as declared, else the short line beside the headline that is also an
/// entry of the menu above.
final class Sections {

    private static final Pattern BARS = Pattern.compile("\\s*[|•·/>›»]\\s*");
    private static final int NEAR = 3;
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 4;
    private static final double LINKS = .5;

    private Sections() {}

    /// @param title the number of the headline's block; negative: none was found
    static @Nullable String of(PageBlocks page, int title, int first) {
        if (!page.facts().sections().isEmpty()) {
            return page.facts().sections().getFirst();
        }
        if (title < 0) {
            return null;
        }
        for (int at = Math.max(0, title - NEAR); at < Math.min(first, title + NEAR + 1); at++) {
            String section = at == title ? null : among(page, at, title);
            if (section != null) {
                return section;
            }
        }
        return null;
    }

    private static @Nullable String among(PageBlocks page, int at, int title) {
        String text = page.text(at);
        if (text.length() > LONGEST || page.block(at).shape() == Block.Shape.ITEM) {
            return null;
        }
        Set<String> entries = new LinkedHashSet<>();
        for (int above = 0; above < Math.min(at, title); above++) {
            addEntries(page.block(above), page.layout().dump(), entries);
        }
        for (String part : BARS.split(withoutDates(text), -1)) {
            boolean fits = !part.isBlank() && Wording.words(part) <= MOST_WORDS;
            if (fits && FurnitureKinds.announced(part) == null && isIn(entries, part)) {
                return part.strip();
            }
        }
        return null;
    }

    private static void addEntries(Block block, boolean dump, Set<String> entries) {
        boolean menu =
                block.shape() == Block.Shape.ITEM
                        || block.linkShare() >= LINKS
                        || (dump && block.text().contains(" | "));
        if (menu && block.text().length() <= 300) {
            for (String entry : BARS.split(block.text(), -1)) {
                entries.add(" " + entry.strip() + " ");
            }
        }
    }

    /// A row of links is one text: an entry is somewhere in it, as whole words.
    private static boolean isIn(Set<String> entries, String part) {
        String sought = " " + part.strip() + " ";
        return entries.stream().anyMatch(entry -> entry.contains(sought));
    }

    private static String withoutDates(String text) {
        String rest = text;
        List<DatesInText.Found> dates = DatesInText.in(text, null);
        for (int at = dates.size() - 1; at >= 0; at--) {
            rest =
                    rest.substring(0, dates.get(at).span().start())
                            + " | "
                            + rest.substring(dates.get(at).span().end());
        }
        return rest;
    }
}
