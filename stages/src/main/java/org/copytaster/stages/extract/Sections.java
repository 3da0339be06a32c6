// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the section of an article: as declared, else the short line beside the headline that is also an
/// entry of the menu above. Of either only what reads as the name of a section is taken.
///
/// Buttons stand at headlines too and are in the menu as well ("Donate", "See a demo"). So in markup a link
/// counts only where the address of the article leads through that section, or where it is marked up as
/// one.
final class Sections {

    private static final String BAR_SIGNS = "|•·/>›»";
    private static final Pattern BARS = Pattern.compile("\\s*[" + BAR_SIGNS + "]\\s*");
    private static final Pattern TRAIL = Pattern.compile("\\S\\s*[>›»]+\\s*\\S");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern UNSPACED = Pattern.compile(",\\S");
    private static final int NEAR = 3;
    private static final int LONGEST = 90;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 4;
    private static final int MOST_DECLARED_WORDS = 8;
    private static final int SHORTEST_IN_ADDRESS = 3;
    private static final double LINKS = .5;

    private final PageBlocks page;
    private final @Nullable String address;
    private final Set<String> names = new HashSet<>();

    /// The entries of the menus in the first blocks, and how many blocks those are.
    private final List<String> entries = new ArrayList<>();

    private int read;

    private Sections(
            PageBlocks page, List<String> outlets, List<String> authors, @Nullable String address) {
        this.page = page;
        this.address = address;
        outlets.forEach(name -> names.add(Folding.letters(name)));
        authors.forEach(name -> names.add(Folding.letters(name)));
    }

    /// @param outlets names of the site, which are no sections
    /// @param authors nor are these
    /// @param address of the article; null: not known
    /// @param title the number of the headline's block; negative: none was found
    static @Nullable String of(
            PageBlocks page,
            List<String> outlets,
            List<String> authors,
            @Nullable String address,
            int title,
            int first) {
        Sections sections = new Sections(page, outlets, authors, address);
        String declared = sections.declared();
        return declared == null && title >= 0 ? sections.visible(title, first) : declared;
    }

    /// The first declared name that is not the site's as well; without one, the site's; null: none reads
    /// as a section.
    private @Nullable String declared() {
        List<String> all =
                page.facts().sections().stream()
                        .filter(value -> !Wording.endsSentence(value))
                        .flatMap(Sections::parts)
                        .map(String::strip)
                        .filter(name -> isName(name, MOST_DECLARED_WORDS))
                        .toList();
        return all.stream()
                .filter(name -> !names.contains(Folding.letters(name)))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }

    private static Stream<String> parts(String value) {
        return BAR.splitAsStream(value)
                .flatMap(part -> isList(part) ? COMMA.splitAsStream(part) : Stream.of(part));
    }

    /// "Arts, Travel, Food", not "Behaviour, Health and Society".
    private static boolean isList(String value) {
        return Wording.count(value, ',') > 1 || UNSPACED.matcher(value).find();
    }

    private static boolean isName(String name, int words) {
        String letters = DIGIT.matcher(Folding.letters(name)).replaceAll("");
        boolean ideograph = letters.chars().anyMatch(Character::isIdeographic);
        return (letters.length() >= 2 || ideograph)
                && name.length() <= LONGEST_NAME
                && Wording.words(name) <= words
                && !Wording.endsSentence(name)
                && !name.endsWith(":")
                && !name.contains("://")
                && !Entries.isOne(name);
    }

    private @Nullable String visible(int title, int first) {
        for (int at = Math.max(0, title - NEAR); at < Math.min(first, title + NEAR + 1); at++) {
            String section = at == title ? null : among(at, title);
            if (section != null) {
                return section;
            }
        }
        return null;
    }

    private @Nullable String among(int at, int title) {
        String text = page.text(at);
        if (text.length() > LONGEST || page.block(at).shape() == Block.Shape.ITEM) {
            return null;
        }
        for (String part : parted(withoutDates(text))) {
            boolean fits =
                    isName(part, MOST_WORDS)
                            && Character.isLetter(part.strip().codePointAt(0))
                            && FurnitureKinds.announced(part) == null
                            && Bylines.afterBy(part.strip()) == null;
            if (fits && isEntryAbove(Math.min(at, title), part) && isSection(at, part)) {
                return part.strip();
            }
        }
        return null;
    }

    private boolean isSection(int at, String part) {
        String letters = Folding.letters(part);
        return !names.contains(letters)
                && (page.layout().dump()
                        || isPlain(page.block(at))
                        || isMarked(page.block(at))
                        || (address != null && leadsThrough(address, letters)));
    }

    /// Whether the line leads nowhere: the name of where the reader is.
    private static boolean isPlain(Block block) {
        return block.linkShare() < LINKS
                && !block.has(Block.Trait.BUTTON)
                && !block.has(Block.Trait.FORM)
                && !block.has(Block.Trait.NAVIGATION);
    }

    private static boolean isMarked(Block block) {
        return TRAIL.matcher(block.text()).find()
                || block.says(ClassHint.SECTION)
                || block.own().says(ClassHint.OWN_SECTION);
    }

    /// Whether a folder of an address is named so.
    private static boolean leadsThrough(String address, String letters) {
        String[] parts = address.split("/", -1);
        for (int at = 3; at < parts.length - 1 && letters.length() >= SHORTEST_IN_ADDRESS; at++) {
            if (Folding.letters(parts[at]).contains(letters)) {
                return true;
            }
        }
        return false;
    }

    /// Whether an entry of the menus above a block says so. A row of links is one text: an entry is somewhere in
    /// it, as whole words.
    private boolean isEntryAbove(int block, String part) {
        for (; read < block; read++) {
            addEntries(page.block(read), page.layout().dump());
        }
        String sought = " " + part.strip() + " ";
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at).contains(sought)) {
                return true;
            }
        }
        return false;
    }

    private void addEntries(Block block, boolean dump) {
        boolean menu =
                block.shape() == Block.Shape.ITEM
                        || block.linkShare() >= LINKS
                        || (dump && block.text().contains(" | "));
        if (menu && block.text().length() <= 300) {
            for (String entry : parted(block.text())) {
                entries.add(" " + entry.strip() + " ");
            }
        }
    }

    private static String[] parted(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (BAR_SIGNS.indexOf(text.charAt(at)) >= 0) {
                return BARS.split(text, -1);
            }
        }
        return new String[] {text};
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
