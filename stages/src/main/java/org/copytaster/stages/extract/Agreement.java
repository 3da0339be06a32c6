// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// How far each block agrees with what the page declares about its article out of sight.
final class Agreement {

    /// So many letters of a block are looked for in the declared body.
    private static final int PROBE = 50;

    private final List<Block> blocks;
    private final List<String> titles;
    private final List<String> summaries;
    private final String body;
    private final Parts bodyParts;
    private final int[] titleSteps;
    private final int[] bodySteps;
    private final int titleAt;

    private Agreement(
            List<Block> blocks,
            List<String> titles,
            List<String> summaries,
            String body,
            int titleAt) {
        this.blocks = blocks;
        this.titles = titles;
        this.summaries = summaries;
        this.body = body;
        this.titleAt = titleAt;
        this.bodyParts = new Parts(body);
        this.titleSteps = new int[blocks.size()];
        this.bodySteps = new int[blocks.size()];
        for (int at = 0; at < titleSteps.length; at++) {
            titleSteps[at] = titleStep(blocks.get(at));
            bodySteps[at] = bodyStep(blocks.get(at));
        }
    }

    static Agreement of(Layout layout, PageFacts facts, Prominence prominence) {
        return new Agreement(
                layout.blocks(),
                folded(
                        Stream.concat(
                                facts.titles().stream(),
                                Stream.ofNullable(layout.declared().titleTag))),
                folded(facts.summaries().stream()),
                Folding.letters(Objects.requireNonNullElse(facts.body(), "")),
                HeadlineBlock.of(HeadlineCues.of(layout, facts, prominence)));
    }

    private static List<String> folded(Stream<String> texts) {
        List<String> folded = new ArrayList<>();
        texts.map(Folding::letters).filter(text -> text.length() >= 8).forEach(folded::add);
        return folded;
    }

    private int titleStep(Block block) {
        String text = block.text();
        if (text.length() > 300 || text.length() < 6) {
            return 0;
        }
        String letters = block.folded();
        int best = 0;
        for (String title : titles) {
            if (title.equals(letters)) {
                return 3;
            }
            if (letters.length() >= 12 && title.startsWith(letters)) {
                best = Math.max(best, 2);
            } else if (letters.length() >= 12
                    && (title.contains(letters) || letters.contains(title))) {
                best = Math.max(best, 1);
            }
        }
        return best;
    }

    /// 3 the declared title, 2 its beginning, 1 a part of it or around it, 0 neither.
    int title(int at) {
        return titleSteps[at];
    }

    /// 2 the declared summary, 1 its beginning or begun by it, 0 neither.
    int summary(int at) {
        String text = blocks.get(at).text();
        if (summaries.isEmpty() || text.length() < 30 || text.length() > 1200) {
            return 0;
        }
        String letters = blocks.get(at).folded();
        int best = 0;
        for (String summary : summaries) {
            if (summary.equals(letters)) {
                return 2;
            }
            int shared = Math.min(60, Math.min(summary.length(), letters.length()));
            if (shared >= 25 && summary.regionMatches(0, letters, 0, shared)) {
                best = 1;
            }
        }
        return best;
    }

    /// 2 stands in the declared body of the article, 1 does not, 0 none is declared.
    int body(int at) {
        return bodySteps[at];
    }

    private int bodyStep(Block block) {
        if (body.length() < 200) {
            return 0;
        }
        String letters = block.folded();
        if (letters.length() <= 3 || !bodyParts.mayHold(letters)) {
            return 1;
        }
        return body.contains(letters.length() > PROBE ? letters.substring(0, PROBE) : letters)
                ? 2
                : 1;
    }

    /// How far behind the title: 0 no title is known, 1 before it, 2 it, 3 right behind it, 4 some
    /// five, 5 some fifteen, 6 further on.
    int afterTitle(int at) {
        if (titleAt < 0) {
            return 0;
        }
        int away = at - titleAt;
        return away < 0 ? 1 : away == 0 ? 2 : away <= 2 ? 3 : away <= 6 ? 4 : away <= 15 ? 5 : 6;
    }

    int titleAt() {
        return titleAt;
    }

    @Nullable Block titleBlock() {
        return titleAt < 0 ? null : blocks.get(titleAt);
    }

    /// Which letters stand beside one another in a text. Most blocks of a page have some that the declared body has
    /// nowhere, which tells at a look that they are not in it.
    private static final class Parts {

        private static final int LETTERS = 4;
        private static final int BITS = 16;
        private final long[] known = new long[1 << (BITS - 6)];

        Parts(String text) {
            for (int at = 0; at + LETTERS <= text.length(); at++) {
                int part = part(text, at);
                known[part >> 6] |= 1L << part;
            }
        }

        /// Whether all letters that stand beside one another in the first ones of a text do so in this one.
        boolean mayHold(String letters) {
            for (int at = 0; at + LETTERS <= Math.min(PROBE, letters.length()); at++) {
                int part = part(letters, at);
                if ((known[part >> 6] & 1L << part) == 0) {
                    return false;
                }
            }
            return true;
        }

        private static int part(String text, int at) {
            int mixed = text.charAt(at);
            for (int next = at + 1; next < at + LETTERS; next++) {
                mixed = mixed * 31 + text.charAt(next);
            }
            return (mixed ^ mixed >>> BITS) & ((1 << BITS) - 1);
        }
    }
}
