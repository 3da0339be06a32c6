// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Block.Shape;
import org.copytaster.stages.extract.Block.Trait;
import org.copytaster.stages.extract.BlockModel.Label;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the headline of a dump, which no markup tells: the line before the text that shares its words
/// with the text, stands alone, ends no sentence, and perhaps comes twice.
@SuppressWarnings("EnumOrdinal") // the order of the labels is the order of the scores
final class DumpTitle {

    private static final int FURTHEST = 40;

    private final PageBlocks page;
    private final double[][] scores;
    private final Set<String> bodyWords = new HashSet<>();

    private DumpTitle(PageBlocks page, List<Label> labels, double[][] scores) {
        this.page = page;
        this.scores = scores;
        for (int at = 0; at < labels.size(); at++) {
            if (labels.get(at) == Label.BODY) {
                bodyWords.addAll(words(page.text(at)));
            }
        }
    }

    /// The number of the title's block; -1: none is good enough.
    static int of(PageBlocks page, List<Label> labels, double[][] scores) {
        int first = labels.indexOf(Label.BODY);
        DumpTitle title = new DumpTitle(page, labels, scores);
        int best = -1;
        double most = 0;
        for (int at = Math.max(0, first - FURTHEST); at <= first; at++) {
            boolean stuck = Titles.isStuck(page.text(at));
            double score = stuck || at < first ? title.score(at, first) : -1;
            if (score > most) {
                most = score;
                best = at;
            }
        }
        return best;
    }

    private double score(int at, int first) {
        Block block = page.block(at);
        String text = block.text();
        Set<String> words = words(text);
        if (text.length() < 8 || text.length() > 260 || words.isEmpty() || isOther(block)) {
            return -1;
        }
        double shared = (double) words.stream().filter(bodyWords::contains).count() / words.size();
        double score = 3 * shared - .06 * (first - at);
        score += block.has(Trait.AFTER_BLANK) ? .7 : 0;
        score += block.has(Trait.BEFORE_BLANK) ? .7 : 0;
        score += block.has(Trait.REPEATED) ? .5 : 0;
        score += Titles.isStuck(text) ? 1 : 0;
        score += Wording.words(text) >= 4 ? .8 : -1;
        score -= Wording.ending(text) == 1 && !text.endsWith("?") && !text.endsWith("!") ? 1.5 : 0;
        score -= Wording.ending(text) == 3 ? 1 : 0;
        double[] model = scores[at];
        return score
                + Math.clamp(
                        .05 * (model[Label.TITLE.ordinal()] - model[Label.FURNITURE.ordinal()]),
                        -1,
                        1);
    }

    private static boolean isOther(Block block) {
        return block.shape() == Shape.ITEM
                || block.has(Trait.ALTERNATIVE)
                || FurnitureKinds.announced(block.text()) != null
                || Bylines.afterBy(block.text()) != null
                || CaptionCues.readsLikeOne(block.text());
    }

    /// Words long enough to carry meaning; in scripts without spaces, pairs of signs.
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\d]+", -1)) {
            if (word.length() >= 4 && word.charAt(0) < '\u3040') {
                words.add(word);
            } else if (!word.isEmpty() && word.charAt(0) >= '\u3040') {
                for (int i = 0; i + 2 <= word.length(); i++) {
                    words.add(word.substring(i, i + 2));
                }
            }
        }
        return words;
    }
}
