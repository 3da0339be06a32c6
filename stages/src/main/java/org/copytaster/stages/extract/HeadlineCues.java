// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Block.Trait;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What tells the block that shows the headline of a page. A first-level heading alone does not: many pages
/// have a title for search engines there, as the last of the links that lead to the page, and show the
/// headline in a heading of the second level below. So the cues are how a block agrees with each title that
/// the page declares, the level and the surroundings, the links before it, how far the text is.
public final class HeadlineCues {

    /// The kinds of characters that words consist of: letters, marks, numbers.
    private static final int PARTS =
            1 << Character.UPPERCASE_LETTER
                    | 1 << Character.LOWERCASE_LETTER
                    | 1 << Character.TITLECASE_LETTER
                    | 1 << Character.MODIFIER_LETTER
                    | 1 << Character.OTHER_LETTER
                    | 1 << Character.NON_SPACING_MARK
                    | 1 << Character.COMBINING_SPACING_MARK
                    | 1 << Character.ENCLOSING_MARK
                    | 1 << Character.DECIMAL_DIGIT_NUMBER
                    | 1 << Character.LETTER_NUMBER
                    | 1 << Character.OTHER_NUMBER;

    private static final Pattern SEPARATOR = Pattern.compile("\\s(?:[|–—»•·‹«-]|::|//)\\s");

    private static final int LONGEST = 300;

    /// The smallest share of a declared title that a block which is no heading must show.
    private static final double LEAST = .45;

    /// The share of a declared title that is most of it.
    private static final double MOST = .6;

    private final Layout layout;
    private final List<Block> blocks;
    private final PageFacts facts;
    private final Prominence prominence;
    private final List<String> declared = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<Set<String>> words = new ArrayList<>();
    private final Set<String> sites = new HashSet<>();
    private final String tag;
    private final String lastOfTag;
    private final List<Integer> candidates = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();
    private final List<Double> shown = new ArrayList<>();

    private HeadlineCues(Layout layout, PageFacts facts, Prominence prominence) {
        this.layout = layout;
        this.blocks = layout.blocks();
        this.facts = facts;
        this.prominence = prominence;
        for (String outlet : facts.outlets()) {
            sites.add(Folding.letters(outlet));
        }
        String written = layout.declared().titleTag;
        String title = written == null ? "" : written.strip();
        String[] parts = SEPARATOR.split(title, -1);
        declare(Titles.cleaned(title, facts.outlets()));
        declare(parts[0]);
        this.tag = declared.isEmpty() ? "" : declared.getFirst();
        this.lastOfTag = parts.length < 2 ? "" : Folding.letters(parts[parts.length - 1]);
        for (String one : facts.titles()) {
            String plain = Titles.cleaned(one, facts.outlets());
            declare(plain);
            String letters = Folding.letters(plain);
            if (!titles.contains(letters)) {
                titles.add(letters);
            }
        }
        find();
    }

    static HeadlineCues of(Layout layout, PageFacts facts, Prominence prominence) {
        return new HeadlineCues(layout, facts, prominence);
    }

    public static HeadlineCues of(PageBlocks page) {
        return of(page.layout(), page.facts(), Prominence.of(page.layout()));
    }

    private void declare(String title) {
        String letters = Folding.letters(title);
        if (letters.length() >= 4 && !sites.contains(letters) && !declared.contains(letters)) {
            declared.add(letters);
            words.add(words(title));
        }
    }

    private void find() {
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            String text = block.text();
            if (text.length() < 3 || text.length() > LONGEST || text.indexOf('@') > 0) {
                continue;
            }
            String letters = block.folded();
            if (letters.isEmpty() || sites.contains(letters)) {
                continue;
            }
            double share = shown(letters, block);
            boolean above = block.level() > 0 && !isBehind(at);
            if (block.level() == 1 || above || share >= LEAST) {
                candidates.add(at);
                folded.add(letters);
                shown.add(share);
            }
        }
    }

    private boolean isBehind(int at) {
        return prominence.firstProse() >= 0 && at > prominence.firstProse();
    }

    /// The numbers of the blocks that may show the headline.
    public List<Integer> candidates() {
        return candidates;
    }

    /// The headline that the choice of a candidate gives: without the site's name and the kicker.
    public String headline(int candidate) {
        String text = blocks.get(candidates.get(belowCrumbs(candidate))).text();
        List<String> titles = new ArrayList<>();
        facts.titles().forEach(title -> titles.add(Titles.cleaned(title, facts.outlets())));
        String written = layout.declared().titleTag;
        if (written != null) {
            titles.add(written.strip());
        }
        return Kickers.cut(Titles.cleaned(text, facts.outlets()), titles);
    }

    /// The cues of one of the candidates, by its place among them.
    public List<String> of(int candidate) {
        int at = candidates.get(candidate);
        Block block = blocks.get(at);
        String letters = folded.get(candidate);
        List<String> cues = new ArrayList<>();
        String level = "level." + block.level();
        cues.add(level);
        cues.add("shown." + (int) (10 * shown.get(candidate)));
        agreement(block, letters, level, cues);
        surroundings(at, block, level, cues);
        among(candidate, block, level, cues);
        cues.add("words." + Grade.of(block.words(), 1, 2, 4, 7, 12, 18, 26));
        cues.add("ending." + Wording.ending(block.text()));
        return cues;
    }

    private void agreement(Block block, String letters, String level, List<String> cues) {
        boolean search = !tag.isEmpty() && (letters.equals(tag) || tag.startsWith(letters));
        boolean other = false;
        boolean within = false;
        for (String title : declared) {
            boolean same = title.equals(letters) || letters.endsWith(title);
            other |= same && !title.equals(tag) && !tag.startsWith(title);
            within |= !same && (title.contains(letters) || letters.contains(title));
        }
        cues.add("place." + place(letters) + "." + (block.level() > 0));
        String agrees = (search ? "tag" : "") + (other ? "other" : "") + (within ? "within" : "");
        cues.add("agrees." + agrees);
        cues.add("agrees." + agrees + "." + level);
        cues.add("lastOfTag." + letters.equals(lastOfTag) + "." + level);
    }

    /// Which of the declared titles, in the order of their reliability, the letters are: 3 for a later one,
    /// -1 for none.
    private int place(String letters) {
        return Math.min(titles.indexOf(letters), 3);
    }

    private void surroundings(int at, Block block, String level, List<String> cues) {
        boolean behind = isBehind(at);
        int first = prominence.firstProse();
        int away = first < 0 ? 0 : behind ? at - first : first - at;
        cues.add((behind ? "behind." : "before.") + Grade.of(away, 1, 2, 4, 8, 16, 40));
        cues.add("main." + prominence.belowMain(block.containers()));
        for (Trait trait : PLACES) {
            if (block.has(trait)) {
                cues.add("in." + trait);
                cues.add("in." + trait + "." + level);
            }
        }
        int links = linksBefore(at);
        cues.add("links." + links + "." + level);
        cues.add("linked." + (block.linkShare() > .5) + "." + level);
        block.own().words().forEach(word -> cues.add("own:" + word));
        block.near().words().forEach(word -> cues.add("near:" + word));
    }

    /// How many links stand right before a block, up to five.
    private int linksBefore(int at) {
        int links = 0;
        for (int before = at - 1; before >= 0 && links < 5; before--) {
            Block one = blocks.get(before);
            boolean link = one.linkShare() >= .8;
            if (!link && one.words() > 0) {
                break;
            }
            links += link ? 1 : 0;
        }
        return links;
    }

    private static final Trait[] PLACES = {
        Trait.ARTICLE,
        Trait.ASIDE,
        Trait.NAVIGATION,
        Trait.HEADER,
        Trait.FOOTER,
        Trait.FIGURE,
        Trait.LIST,
        Trait.MAIN,
        Trait.HIDDEN,
        Trait.DIALOG,
        Trait.REPEATED
    };

    /// How a candidate stands beside the others: whether it is the only one of its level, and which heading
    /// comes next above the text.
    private void among(int candidate, Block block, String level, List<String> cues) {
        int alike = 0;
        int firsts = 0;
        for (int other = 0; other < candidates.size(); other++) {
            int there = blocks.get(candidates.get(other)).level();
            alike += there == block.level() ? 1 : 0;
            firsts += there == 1 && other < candidate ? 1 : 0;
        }
        cues.add("alike." + Grade.of(alike, 1, 2, 4) + "." + level);
        cues.add("below." + Grade.of(firsts, 0, 1) + "." + level);
        int next = nextHeading(candidate);
        cues.add("next." + (next < 0 ? "none" : shareStep(shown.get(next))) + "." + level);
    }

    private static String shareStep(double share) {
        return share >= .95 ? "all" : share >= MOST ? "most" : share >= .3 ? "some" : "little";
    }

    /// The candidate to take instead of a first-level heading that is only the last of the links which lead to
    /// the page: the heading below it, if it shows most of a title of the page as well. Else the candidate
    /// itself.
    ///
    /// A rule and no cue: such pages are few, and all of one make, so that a fit gives their class words the
    /// weight that belongs to this.
    int belowCrumbs(int candidate) {
        int next = nextHeading(candidate);
        return next >= 0 && isCrumb(candidates.get(candidate)) && shown.get(next) >= MOST
                ? next
                : candidate;
    }

    private boolean isCrumb(int at) {
        Block block = blocks.get(at);
        boolean listed = block.has(Trait.LIST) || block.has(Trait.NAVIGATION);
        return block.level() == 1 && listed && linksBefore(at) > 0;
    }

    /// The candidate that is the next heading above the text; -1: none.
    private int nextHeading(int candidate) {
        for (int other = candidate + 1; other < candidates.size(); other++) {
            int at = candidates.get(other);
            if (blocks.get(at).level() > 0) {
                return isBehind(at) && !isBehind(candidates.get(candidate)) ? -1 : other;
            }
        }
        return -1;
    }

    /// The largest share of a declared title that a block shows, from 0 to 1. Only headings are compared
    /// word by word.
    private double shown(String letters, Block block) {
        Set<String> said = block.level() > 0 ? null : Set.of();
        double most = 0;
        for (int i = 0; i < declared.size(); i++) {
            double share = share(letters, declared.get(i));
            if (share < 1) {
                said = said == null ? words(block.text()) : said;
                share = Math.max(share, shared(said, words.get(i)));
            }
            most = Math.max(most, share);
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
        String small = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int at = 0; at <= small.length(); ) {
            int code = at < small.length() ? small.codePointAt(at) : ' ';
            if ((PARTS >> Character.getType(code) & 1) == 0) {
                if (at > start) {
                    words.add(small.substring(start, at));
                }
                start = at + Character.charCount(code);
            }
            at += Character.charCount(code);
        }
        return words;
    }
}
