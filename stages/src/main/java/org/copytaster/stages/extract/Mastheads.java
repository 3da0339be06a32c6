// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Block.Trait;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the name of an outlet off a page that declares none: from the first line of a dump, from the
/// lines at the top and the foot that spell the host in words, from the copyright line.
final class Mastheads {

    private static final Pattern COPYRIGHT =
            Pattern.compile(
                    "(?:©|\\([cC]\\)|\\bCopyright\\b)[\\s©]*(?:(?:19|20)\\d\\d(?:\\s*[-–]\\s*(?:19|20)\\d\\d)?)?[\\s,]*(?:by\\s+)?(\\p{Lu}[^.,;|\\n]{2,39})(?=\\s*(?:[.,;|]|$))");
    private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\d-]+\\.)+\\p{Ll}{2,12}\\b");
    private static final Pattern BRACKETS = Pattern.compile("^\\[|\\]$");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\d’'&-]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]");
    private static final int EDGE = 15;
    private static final int FEW = 3;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 40;

    private Mastheads() {}

    /// @param host of the page's address; null: not known
    /// @param title the number of the headline's block; negative: none was found
    static @Nullable String of(PageBlocks page, @Nullable String host, int title) {
        String first = page.layout().dump() && title != 0 ? firstLine(page) : null;
        if (first != null) {
            return first;
        }
        if (host != null) {
            return spelled(page, site(host));
        }
        String both = topAndFoot(page);
        return both != null ? both : copyright(page);
    }

    /// The part of a host that names the site: `post` in `news.post.co.uk`.
    static String site(String host) {
        int end = host.lastIndexOf('.');
        String site = end > 0 ? host.substring(0, end) : host;
        String last = site.substring(site.lastIndexOf('.') + 1);
        boolean shared = last.length() <= 3 && site.length() > last.length() + 1;
        String before = shared ? site.substring(0, site.length() - last.length() - 1) : site;
        String named = before.substring(before.lastIndexOf('.') + 1);
        return shared && !named.equals("www") ? named : last;
    }

    /// The first line of a dump, when it is a masthead: it is all capitals, has the day of issue below it,
    /// or comes again and something else on the page bears it out. The entries of menus come first and
    /// again, too.
    private static @Nullable String firstLine(PageBlocks page) {
        if (page.size() == 0) {
            return null;
        }
        Block block = page.block(0);
        String line = BRACKETS.matcher(block.text()).replaceAll("").split("[,|]", 2)[0].strip();
        if (line.length() < 3 || line.length() > LONGEST || Wording.words(line) > MOST_WORDS) {
            return null;
        }
        String name = Wording.once(line);
        if (Entries.isOne(name) || !isName(name)) {
            return null;
        }
        boolean capitals = Letters.of(name).capitals() == 3 && Wording.words(name) >= 2;
        boolean again = block.has(Trait.REPEATED) || name.length() < line.length();
        return capitals || isAboveDay(page, name) || isBorneOut(page, name, again) ? name : null;
    }

    /// Whether a copyright line, an address, or, for a name of several words, another line holds it.
    private static boolean isBorneOut(PageBlocks page, String name, boolean again) {
        String letters = Folding.letters(name);
        String owner = copyright(page);
        if (owner != null && Folding.letters(owner).equals(letters)) {
            return true;
        }
        if (!again) {
            return false;
        }
        boolean several = Wording.words(name) > 1;
        boolean owned = owner != null && Folding.letters(owner).contains(letters);
        for (int at = 0; at < page.size() && !owned; at++) {
            String text = page.text(at);
            owned = isInAddress(text, letters) || (several && isInside(text, name));
        }
        return owned;
    }

    private static boolean isInAddress(String text, String letters) {
        Matcher hosts = HOST.matcher(text);
        while (hosts.find()) {
            String host = hosts.group().toLowerCase(Locale.ROOT);
            if (Folding.letters(site(host)).equals(letters)
                    || Folding.letters(host).equals(letters)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the name is a part of a longer line.
    private static boolean isInside(String text, String name) {
        int at = text.indexOf(name);
        int end = at + name.length();
        return at >= 0
                && Folding.letters(text).length() > Folding.letters(name).length()
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean isAboveDay(PageBlocks page, String line) {
        if (page.size() < 2 || Wording.words(line) < 2 || !isName(line)) {
            return false;
        }
        List<DatesInText.Found> dates = page.block(1).dates(null);
        return page.text(1).length() <= LONGEST
                && !dates.isEmpty()
                && dates.getFirst().span().start() == 0;
    }

    /// Whether every word is written as names are.
    private static boolean isName(String line) {
        Matcher words = WORDS.matcher(line);
        boolean any = false;
        while (words.find()) {
            char letter = words.group().charAt(0);
            boolean little = words.group().length() <= 3;
            if (!little && (Character.isLowerCase(letter) || Character.isDigit(letter))) {
                return false;
            }
            any = true;
        }
        return any;
    }

    /// The name with which both the page and its imprint begin.
    private static @Nullable String topAndFoot(PageBlocks page) {
        for (int at = page.size() - 1; at >= Math.max(FEW, page.size() - FEW); at--) {
            String text = page.text(at);
            int comma = text.indexOf(',');
            String name = comma > 0 && comma <= LONGEST ? text.substring(0, comma).strip() : "";
            boolean fits =
                    Wording.words(name) >= 2
                            && Wording.words(name) <= MOST_WORDS
                            && isName(name)
                            && FurnitureKinds.announced(name) == null;
            if (fits && opensPage(page, name)) {
                return name;
            }
        }
        return null;
    }

    private static boolean opensPage(PageBlocks page, String name) {
        String letters = Folding.letters(name);
        for (int at = 0; at < FEW; at++) {
            if (page.block(at).folded().startsWith(letters)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String copyright(PageBlocks page) {
        for (int at = page.size() - 1; at >= Math.max(0, page.size() - EDGE); at--) {
            Matcher found = COPYRIGHT.matcher(page.text(at));
            if (page.text(at).length() < 300 && found.find()) {
                String name = Wording.once(found.group(1).strip());
                return isOwner(name) ? name : null;
            }
        }
        return null;
    }

    private static boolean isOwner(String name) {
        return isName(name)
                && Wording.words(name) <= MOST_WORDS
                && !Entries.isOne(name)
                && Arrays.stream(name.split("/", -1))
                        .map(String::strip)
                        .noneMatch(Credits.AGENCY_NAMES::contains);
    }

    /// The words at the top or the foot of the page that are the name of the site written together.
    private static @Nullable String spelled(PageBlocks page, String site) {
        String letters = NO_LETTER.matcher(site).replaceAll("").toLowerCase(Locale.ROOT);
        for (int at = 0; at < page.size() && letters.length() >= 4; at++) {
            boolean edge = at < EDGE || at >= page.size() - EDGE;
            String name = edge ? spelled(page.text(at), letters) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String spelled(String text, String letters) {
        if (text.length() > 300) {
            return null;
        }
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            int start = words.start();
            int to = Math.min(text.length(), start + letters.length() + MOST_WORDS);
            int end = end(text, start, to, letters);
            if (end > 0 && Character.isUpperCase(text.charAt(start))) {
                return text.substring(start, end);
            }
        }
        return null;
    }

    /// Where the letters end if they begin at `start`, and a word with them; 0 if they do not.
    private static int end(String text, int start, int to, String letters) {
        int matched = 0;
        int at = start;
        while (at < to && matched < letters.length()) {
            char one = Character.toLowerCase(text.charAt(at));
            if (one == letters.charAt(matched)) {
                matched++;
            } else if (one != ' ' && one != '-' && one != '’' && one != '\'') {
                return 0;
            }
            at++;
        }
        boolean whole = at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
        return matched == letters.length() && whole ? at : 0;
    }
}
