// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the block that shows the headline which a page declares out of sight. The visible one is often
/// worded a little differently, while its place name or its hero stands in the page's lists of tags
/// letter by letter: so what counts is how much of the declared title a block shows, whether it is a
/// first-level heading, and that it stands before the text and is not the name of the site.
final class HeadlineBlock {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern SEPARATOR = Pattern.compile("\\s(?:[|–—»•·‹«-]|::|//)\\s");

    /// What a first-level heading is worth against a share of the declared words.
    private static final double FIRST_LEVEL = .5;

    /// The only first-level heading of a page that is not the site's name.
    private static final double ONLY_ONE = .8;

    private static final double LOWER_LEVEL = .2;

    /// What running text before it costs a block: a headline stands above the text.
    private static final double BEHIND_TEXT = .4;

    /// What a first-level heading is worth that the `<title>` has behind its last separator: the name of the
    /// site, or the headline behind the name.
    private static final double LAST_OF_TITLE = .3;

    /// What each further declaration counts less than the one before it, as they are sorted.
    private static final double LATER = .08;

    private static final double LEAST = .45;

    private final List<Block> blocks;
    private final int firstProse;
    private final List<String> declared = new ArrayList<>();
    private final List<Set<String>> words = new ArrayList<>();
    private final Set<String> sites = new HashSet<>();
    private final String lastOfTitle;

    private HeadlineBlock(List<Block> blocks, int firstProse, PageFacts facts, String titleTag) {
        this.blocks = blocks;
        this.firstProse = firstProse;
        for (String outlet : facts.outlets()) {
            sites.add(Folding.letters(outlet));
        }
        for (String title : facts.titles()) {
            declare(Titles.cleaned(title, facts.outlets()));
        }
        String[] parts = SEPARATOR.split(titleTag.strip(), -1);
        declare(Titles.cleaned(titleTag, facts.outlets()));
        declare(parts[0]);
        this.lastOfTitle = parts.length < 2 ? "" : Folding.letters(parts[parts.length - 1]);
    }

    private void declare(String title) {
        String letters = Folding.letters(title);
        if (letters.length() >= 4 && !sites.contains(letters) && !declared.contains(letters)) {
            declared.add(letters);
            words.add(words(title));
        }
    }

    /// The number of the headline's block; -1: none shows it, and there is no first-level heading.
    ///
    /// @param firstProse the number of the first block of running text; -1: there is none
    static int of(Layout layout, PageFacts facts, int firstProse) {
        String tag = layout.declared().titleTag;
        return new HeadlineBlock(layout.blocks(), firstProse, facts, tag == null ? "" : tag).best();
    }

    private int best() {
        int only = onlyFirstLevel();
        int best = -1;
        double most = 0;
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            String text = block.text();
            if (text.length() < 3 || text.length() > 300 || text.indexOf('@') > 0) {
                continue;
            }
            String letters = Folding.letters(text);
            if (sites.contains(letters) || letters.isEmpty()) {
                continue;
            }
            double shown = shown(letters, block.level() > 0 ? text : "");
            boolean enough = shown >= LEAST || block.level() == 1;
            double behind = firstProse >= 0 && at > firstProse ? BEHIND_TEXT : 0;
            double score = shown + heading(block, letters, at == only) - behind;
            if (enough && score > most) {
                most = score;
                best = at;
            }
        }
        return best;
    }

    private double heading(Block block, String letters, boolean only) {
        if (block.level() != 1) {
            return block.level() > 0 ? LOWER_LEVEL : 0;
        }
        return letters.equals(lastOfTitle) ? LAST_OF_TITLE : only ? ONLY_ONE : FIRST_LEVEL;
    }

    private int onlyFirstLevel() {
        int only = -1;
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            if (block.level() == 1 && !sites.contains(Folding.letters(block.text()))) {
                if (only >= 0) {
                    return -1;
                }
                only = at;
            }
        }
        return only;
    }

    /// The largest share of a declared title that a text shows, from 0 to 1.
    ///
    /// @param text compared word by word if it is not empty
    private double shown(String letters, String text) {
        Set<String> said = text.isEmpty() ? Set.of() : words(text);
        double most = 0;
        for (int i = 0; i < declared.size(); i++) {
            double share = share(letters, declared.get(i));
            if (share < 1 && !said.isEmpty()) {
                share = Math.max(share, shared(said, words.get(i)));
            }
            most = Math.max(most, share * (1 - LATER * Math.min(i, 5)));
        }
        return most;
    }

    private static double share(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        return longer.contains(shorter) ? (double) shorter.length() / longer.length() : 0;
    }

    private static double shared(Set<String> one, Set<String> other) {
        int both = 0;
        for (String word : one) {
            both += other.contains(word) ? 1 : 0;
        }
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * both / (one.size() + other.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
