// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.BlockModel.Label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What tells a page that holds an article from a front page, a list, a shop window, a thread of a forum:
/// how much text there is and how it hangs together, how much of the page is links, what the page says it
/// is.
public final class ArticleCues {

    private static final int MARKS =
            1 << Character.NON_SPACING_MARK
                    | 1 << Character.COMBINING_SPACING_MARK
                    | 1 << Character.ENCLOSING_MARK;

    /// What stands before the words of classes and of short texts in the file of weights.
    static final String CLASS = "class:";

    static final String SAYS = "says:";

    private static final Pattern BEHIND_PATH = Pattern.compile("[?#].*");
    private static final int FEW_WORDS = 6;
    private static final int MOST_PARTS = 4;
    private static final int LONGEST_PART = 20;

    private final PageBlocks page;
    private final List<Label> labels;
    private final List<String> cues = new ArrayList<>();

    private ArticleCues(PageBlocks page, List<Label> labels) {
        this.page = page;
        this.labels = labels;
    }

    /// The cues of a page whose blocks have these labels.
    public static List<String> of(PageBlocks page, List<Label> labels) {
        ArticleCues article = new ArticleCues(page, labels);
        article.text();
        article.links();
        Set<String> words = new LinkedHashSet<>();
        classes(page, (text, from, to) -> words.add(CLASS + word(text, from, to)));
        said(page, (text, from, to) -> words.add(SAYS + word(text, from, to)));
        article.cues.addAll(words);
        article.declared();
        return article.cues;
    }

    private static String word(String text, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /// The cues that are no words of the page: what is counted, and what it declares.
    static List<String> counted(PageBlocks page, List<Label> labels) {
        ArticleCues article = new ArticleCues(page, labels);
        article.text();
        article.links();
        article.declared();
        return article.cues;
    }

    private void text() {
        int letters = 0;
        int all = 0;
        int prose = 0;
        int count = 0;
        int longest = 0;
        for (int at = 0; at < labels.size(); at++) {
            Block block = page.block(at);
            all += block.text().length();
            if (labels.get(at) == Label.BODY) {
                letters += block.text().length();
                prose += Prominence.isProse(block) ? 1 : 0;
                count++;
                longest = Math.max(longest, block.text().length());
            }
        }
        int first = labels.indexOf(Label.BODY);
        int last = labels.lastIndexOf(Label.BODY);
        add("letters", letters, 0, 140, 300, 600, 1000, 1600, 2500, 4000, 8000);
        add("share", 100 * letters / Math.max(1, all), 2, 5, 10, 20, 30, 45, 60, 80);
        add("prose", prose, 0, 1, 2, 4, 8, 16, 30);
        add("proseShare", 100 * prose / Math.max(1, count), 0, 20, 40, 60, 80, 95);
        add("mean", letters / Math.max(1, count), 30, 60, 100, 150, 220, 300, 450);
        add("longest", longest, 80, 160, 250, 400, 700, 1200);
        add("whole", 100 * count / Math.max(1, last - first + 1), 20, 40, 60, 75, 90, 99);
        add("blocks", labels.size(), 20, 50, 100, 200, 400, 800);
        add("before", first < 0 ? -1 : first, 0, 5, 15, 40, 80, 160, 300);
    }

    private void links() {
        int lines = 0;
        int headings = 0;
        int firsts = 0;
        int prices = 0;
        long linked = 0;
        long all = 0;
        for (int at = 0; at < labels.size(); at++) {
            Block block = page.block(at);
            boolean link = block.linkShare() > .8;
            lines += link && block.words() >= 5 ? 1 : 0;
            headings += link && block.level() > 0 ? 1 : 0;
            firsts += block.level() == 1 ? 1 : 0;
            prices += block.text().length() < 60 && isPrice(block.text()) ? 1 : 0;
            linked += block.linked();
            all += block.text().length();
        }
        add("linkedLines", lines, 0, 3, 8, 15, 30, 60, 120);
        add("linkedHeadings", headings, 0, 2, 6, 15, 30);
        add("firstHeadings", firsts, 0, 1, 2, 5);
        add("prices", prices, 0, 1, 4, 12);
        add("linked", (int) (100 * linked / Math.max(1, all)), 5, 10, 20, 30, 45, 60);
        add("moments", page.layout().declared().moments.size(), 0, 1, 2, 5, 12, 30);
    }

    private static boolean isPrice(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL) {
                return true;
            }
        }
        return false;
    }

    /// Takes a word where it stands in a text, in whatever case.
    @FunctionalInterface
    interface EachWord {
        void take(String text, int from, int to);
    }

    /// The class words of all elements: a page of another kind shows carts, replies, filters.
    static void classes(PageBlocks page, EachWord each) {
        Set<ClassWords> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Block block : page.layout().blocks()) {
            classes(block.own(), taken, each);
            block.near().elements().forEach(element -> classes(element, taken, each));
        }
    }

    private static void classes(ClassWords classes, Set<ClassWords> taken, EachWord each) {
        if (taken.add(classes)) {
            for (String word : classes.words()) {
                each.take(word, 0, word.length());
            }
        }
    }

    /// The words of short texts.
    static void said(PageBlocks page, EachWord each) {
        for (Block block : page.layout().blocks()) {
            if (block.words() <= FEW_WORDS) {
                said(block.text(), each);
            }
        }
    }

    private static void said(String text, EachWord each) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !isPartOfAWord(text.charAt(at))) {
                if (at > start) {
                    each.take(text, start, at);
                }
                start = at + 1;
            }
        }
    }

    private static boolean isPartOfAWord(char one) {
        return one < 128
                ? (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z')
                : Character.isLetter(one) || (MARKS >> Character.getType(one) & 1) != 0;
    }

    private void declared() {
        Set<String> types = new TreeSet<>();
        page.facts().types().forEach(type -> types.add(type.toLowerCase(Locale.ROOT)));
        types.forEach(type -> cues.add("type:" + type));
        cues.add("dated." + !page.facts().published().isEmpty());
        cues.add("signed." + !page.facts().authors().isEmpty());
        cues.add("untyped." + types.isEmpty());
        if (!page.facts().addresses().isEmpty()) {
            address(page.facts().addresses().getFirst());
        }
    }

    private void address(String address) {
        int scheme = address.indexOf("://");
        int from = scheme < 0 ? 0 : scheme + 3;
        String plain =
                BEHIND_PATH
                        .matcher(address.substring(from))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>(List.of(plain.split("/", -1)));
        String host = parts.removeFirst();
        parts.removeIf(String::isEmpty);
        add("depth", parts.size(), 0, 1, 2, 3, 4);
        int dashes = parts.stream().mapToInt(part -> Wording.count(part, '-')).max().orElse(0);
        add("dashes", dashes, 0, 1, 2, 4, 7);
        Set<String> names = new TreeSet<>();
        parts.stream().limit(MOST_PARTS).filter(ArticleCues::isWord).forEach(names::add);
        names.forEach(name -> cues.add("path:" + name));
        String[] labels = host.split("\\.", -1);
        for (int at = 0; at < labels.length - 2; at++) {
            cues.add("host:" + labels[at]);
        }
    }

    private static boolean isWord(String part) {
        return part.length() <= LONGEST_PART && part.chars().allMatch(Character::isAlphabetic);
    }

    private void add(String name, int value, double... limits) {
        Grade.add(cues, name, value, limits);
    }
}
