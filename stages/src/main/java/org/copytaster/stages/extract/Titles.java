// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Chooses the headline: the visible one that agrees with what the page declares, else what it
/// declares, without the name of the site.
final class Titles {

    private static final Set<String> STUCK = ExtractWords.all("stuck");
    private static final Pattern BARS = Pattern.compile(" (?:\\||::) ");
    private static final Pattern MACHINE =
            Pattern.compile(
                    "(?:[A-Z][A-Za-z]{0,9}Img:\\s*|\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)+:)(?=[\\p{L}\\p{N}\"“‘«'])");
    private static final String[] SEPARATORS = {
        " | ", " – ", " — ", " - ", " :: ", " » ", " • ", " · ", " // ", " ‹ ", " « "
    };

    private Titles() {}

    /// Takes off what a page's machinery has put before or behind a headline.
    ///
    /// @param outlets names of the site; a last part that is one of them goes
    static String cleaned(String title, List<String> outlets) {
        String plain = unstuck(title.strip());
        for (boolean again = true; again; ) {
            String shorter = withoutOutlet(plain, outlets);
            again = !shorter.equals(plain);
            plain = shorter;
        }
        return plain;
    }

    /// What the `<title>` says beside the headline that stands on the page: the name of the site; null
    /// if it says no more.
    static @Nullable String beside(String tag, @Nullable Block headline) {
        if (headline == null) {
            return null;
        }
        String letters = Folding.letters(headline.text());
        for (String separator : SEPARATORS) {
            int last = tag.lastIndexOf(separator);
            int first = tag.indexOf(separator);
            if (last > 0 && Folding.letters(tag.substring(0, last)).equals(letters)) {
                return tag.substring(last + separator.length()).strip();
            }
            if (first > 0
                    && letters.equals(Folding.letters(tag.substring(first + separator.length())))) {
                return tag.substring(0, first).strip();
            }
        }
        return null;
    }

    /// Whether a word of the page's machinery is stuck to the front of a headline.
    static boolean isStuck(String title) {
        return unstuck(title).length() < title.length();
    }

    /// A headline without a word that a colon sticks to it with no space between. A word such as
    /// "Review:" with its space is the author's.
    static String unstuck(String title) {
        Matcher machine = MACHINE.matcher(title);
        if (machine.lookingAt() && machine.end() < title.length()) {
            return title.substring(machine.end()).strip();
        }
        for (String prefix : STUCK) {
            if (title.startsWith(prefix) && title.length() > prefix.length()) {
                return title.substring(prefix.length()).strip();
            }
        }
        return title;
    }

    private static String withoutOutlet(String title, List<String> outlets) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            if (last > 0 && isOutlet(title.substring(last + separator.length()), outlets)) {
                return title.substring(0, last).strip();
            }
            int first = title.indexOf(separator);
            if (first > 0 && isName(title.substring(0, first), outlets)) {
                return title.substring(first + separator.length()).strip();
            }
        }
        return title;
    }

    private static boolean isName(String part, List<String> outlets) {
        String letters = Folding.letters(part);
        return letters.length() >= 2
                && outlets.stream().anyMatch(outlet -> Folding.letters(outlet).equals(letters));
    }

    private static boolean isOutlet(String part, List<String> outlets) {
        String letters = Folding.letters(part);
        for (String outlet : outlets) {
            String name = Folding.letters(outlet);
            boolean same =
                    name.length() >= 2
                            && (letters.equals(name)
                                    || (name.length() > 4
                                            && letters.length() > 3
                                            && (letters.startsWith(name)
                                                    || name.startsWith(letters))));
            if (same) {
                return true;
            }
        }
        return false;
    }

    /// The best headline of a page; empty if it has none.
    ///
    /// @param visible the block labelled as title; null: none was
    static String choose(PageBlocks page, @Nullable Block visible, List<String> outlets) {
        Block agreed = page.agreedTitle();
        List<String> declared = new ArrayList<>();
        page.facts().titles().forEach(title -> declared.add(cleaned(title, outlets)));
        String tag = page.layout().declared().titleTag;
        if (tag != null) {
            declared.add(tag.strip());
        }
        Block headline = agreed == null ? visible : agreed;
        if (headline != null) {
            return Kickers.cut(cleaned(headline.text(), outlets), declared);
        }
        if (!page.facts().titles().isEmpty()) {
            return declared.getFirst();
        }
        return tag == null ? "" : cleaned(longest(tag), outlets);
    }

    /// The longest part of a `<title>` between bars or double colons, which no headline has inside.
    private static String longest(String tag) {
        String longest = "";
        for (String part : BARS.split(tag, -1)) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest.strip();
    }
}
