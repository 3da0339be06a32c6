// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Block.Shape;
import org.copytaster.stages.extract.Block.Trait;
import org.copytaster.stages.extract.BlockModel.Label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What tells the headline among the lines of a dump: how many of its words come again in the text, how
/// it is written, whether it comes twice, what stands around it, how far the text is.
@SuppressWarnings("EnumOrdinal") // the order of the labels is the order of the scores
public final class DumpTitleCues {

    private static final int FURTHEST = 40;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 260;
    private static final int AFTER = 4;

    private final PageBlocks page;
    private final double[][] scores;
    private final int first;
    private final Map<String, Integer> bodyWords = new HashMap<>();

    private DumpTitleCues(PageBlocks page, List<Label> labels, double[][] scores) {
        this.page = page;
        this.scores = scores;
        this.first = MainRun.start(page, labels);
        for (int at = 0; at < labels.size(); at++) {
            if (labels.get(at) == Label.BODY) {
                words(page.text(at)).forEach(word -> bodyWords.merge(word, 1, Integer::sum));
            }
        }
    }

    /// The cues of a page as a model labels it.
    public static DumpTitleCues of(PageBlocks page, BlockModel model) {
        return of(page, model.label(page), model.scores(page));
    }

    static DumpTitleCues of(PageBlocks page, List<Label> labels, double[][] scores) {
        return new DumpTitleCues(page, labels, scores);
    }

    /// The numbers of the blocks that may be the headline.
    public List<Integer> candidates() {
        List<Integer> candidates = new ArrayList<>();
        for (int at = Math.max(0, first - FURTHEST); at < Math.min(first + 2, page.size()); at++) {
            String text = page.text(at);
            boolean fits = text.length() >= SHORTEST && text.length() <= LONGEST;
            if (fits && !words(text).isEmpty()) {
                candidates.add(at);
            }
        }
        return candidates;
    }

    /// The cues of one block.
    public List<String> of(int at) {
        List<String> cues = new ArrayList<>();
        Block block = page.block(at);
        String text = block.text();
        cues.add("words." + Grade.of(Wording.words(text), 2, 3, 5, 8, 12, 17, 25));
        cues.add("ending." + Wording.ending(text));
        cues.add("begins." + Wording.beginning(text));
        cues.add("capitals." + Letters.of(text).capitals());
        cues.add("digits." + Wording.digits(Letters.of(text), text.length()));
        shared(text, cues);
        cues.add("ahead." + (at >= first ? "behind" : Grade.of(first - at, 1, 2, 4, 8, 16)));
        double[] model = scores[at];
        double lead =
                model[Label.TITLE.ordinal()]
                        - Math.max(model[Label.FURNITURE.ordinal()], model[Label.BODY.ordinal()]);
        cues.add("model." + Grade.of((int) Math.round(lead), -6, -4, -2, 0, 2, 4));
        flag(cues, "afterBlank", block.has(Trait.AFTER_BLANK));
        flag(cues, "beforeBlank", block.has(Trait.BEFORE_BLANK));
        flag(cues, "item", block.shape() == Shape.ITEM);
        flag(cues, "indented", block.has(Trait.INDENTED));
        flag(cues, "alternative", block.has(Trait.ALTERNATIVE));
        flag(cues, "repeated", block.has(Trait.REPEATED));
        flag(cues, "stuck", Titles.isStuck(text));
        flag(cues, "bar", text.contains(" | "));
        flag(cues, "announced", FurnitureKinds.announced(text) != null);
        flag(cues, "byline", Bylines.afterBy(text) != null);
        flag(cues, "caption", CaptionCues.readsLikeOne(text));
        flag(cues, "dated", !DatesInText.in(text, null).isEmpty());
        around(at, cues);
        return cues;
    }

    private static void flag(List<String> cues, String name, boolean holds) {
        if (holds) {
            cues.add(name);
        }
    }

    private void shared(String text, List<String> cues) {
        Set<String> words = words(text);
        int shared = (int) words.stream().filter(bodyWords::containsKey).count();
        int tenths = 10 * shared / Math.max(1, words.size());
        cues.add("shared." + Grade.of(tenths, 0, 2, 4, 6, 8, 9));
        cues.add("sharedCount." + Grade.of(shared, 0, 1, 2, 4, 7));
    }

    private void around(int at, List<String> cues) {
        String letters = page.block(at).folded();
        for (int other = 0; other < Math.min(page.size(), first + 1); other++) {
            String beside = other == at ? "" : page.block(other).folded();
            if (beside.length() > letters.length() && beside.startsWith(letters)) {
                flag(cues, other < 3 ? "opensFirst" : "opensOther", true);
                break;
            }
            if (beside.length() >= 12
                    && beside.length() < letters.length()
                    && letters.startsWith(beside)) {
                flag(cues, "openedByOther", true);
                break;
            }
        }
        boolean dated = false;
        boolean signed = false;
        for (int after = at + 1; after <= Math.min(at + AFTER, page.size() - 1); after++) {
            String text = page.text(after);
            dated |= text.length() < 120 && !DatesInText.in(text, null).isEmpty();
            signed |= text.length() < 120 && Bylines.afterBy(text) != null;
        }
        flag(cues, "datedBelow", dated);
        flag(cues, "signedBelow", signed);
        if (at + 1 < page.size()) {
            String next = page.text(at + 1);
            cues.add(
                    "next."
                            + Grade.of(Wording.words(next), 3, 8, 15, 30)
                            + "."
                            + Wording.ending(next));
        }
        if (at > 0) {
            String above = page.text(at - 1);
            cues.add("above." + Grade.of(Wording.words(above), 3, 8, 15, 30));
            flag(cues, "belowItem", page.block(at - 1).shape() == Shape.ITEM);
        }
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
