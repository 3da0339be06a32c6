// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Parts a headline from what one line break joins to it: in old table layouts the date and the
/// section stand above the headline in the same cell.
final class HeadlineLine {

    private static final int FEWEST_WORDS = 3;

    private HeadlineLine() {}

    /// The parts of a block; one if none of its lines is the headline.
    ///
    /// @param titleTag what the `<title>` says; null: the page has none
    static List<String> parted(BlockText text, @Nullable String titleTag) {
        List<String> lines = titleTag == null || !text.hasLines() ? List.of() : text.lines();
        if (titleTag == null || lines.size() < 2) {
            return List.of(text.folded());
        }
        String title = Folding.letters(titleTag);
        for (int at = 0; at < lines.size(); at++) {
            String letters = Folding.letters(lines.get(at));
            if (Wording.words(lines.get(at)) >= FEWEST_WORDS
                    && letters.length() * 2 > title.length()
                    && title.contains(letters)) {
                return parts(lines, at);
            }
        }
        return List.of(text.folded());
    }

    private static List<String> parts(List<String> lines, int headline) {
        List<String> parts = new ArrayList<>();
        parts.add(String.join(" ", lines.subList(0, headline)));
        parts.add(lines.get(headline));
        parts.add(String.join(" ", lines.subList(headline + 1, lines.size())));
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
