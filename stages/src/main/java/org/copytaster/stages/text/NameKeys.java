// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells whether two spellings name one person, without knowing anybody.
///
/// Two strengths: names with equal [#fold] are one name (Sergey, Sergei and Сергей Lavrov; Ahmad
/// al-Sharaa and Ahmed al-Charaa); names that are [#compatible] may be one if nothing else speaks
/// against it (S. Lavrov, and what the vowelless Arabic script leaves open).
public final class NameKeys {

    private static final LanguageData DATA = LanguageData.of("any", "letters");
    private static final Respelling LETTERS = new Respelling(DATA.rows("letters"), true);
    private static final Respelling SPELLINGS = new Respelling(DATA.rows("spellings"), true);
    private static final Respelling ARABIC = new Respelling(DATA.rows("arabic-spellings"), true);
    private static final Respelling CONSONANTS = new Respelling(DATA.rows("consonants"), true);
    private static final Respelling COARSE = new Respelling(DATA.rows("coarse"), false);
    private static final Set<String> ARTICLES = new HashSet<>(DATA.words("articles"));
    private static final Set<String> SIGNS = new HashSet<>(DATA.words("arabic-signs"));
    private static final Set<String> GIVEN = new HashSet<>(DATA.words("arabic-given"));
    private static final Set<String> SUFFIXES = new HashSet<>(DATA.words("suffixes"));

    /// What given name and family name must count together where the family name alone is not clear.
    private static final double TOGETHER = 11;

    private NameKeys() {}

    /// The key of a full name: its parts in small plain Latin letters, in one spelling each, with
    /// Arabic articles taken off. Empty for a name without letters.
    public static String fold(String fullName) {
        boolean arabic = looksArabic(fullName);
        StringBuilder key = new StringBuilder();
        for (String part : parts(fullName)) {
            key.append(key.isEmpty() ? "" : " ").append(respelled(part, arabic));
        }
        return key.toString();
    }

    /// The key of the family name: the last part of the fold; the whole, if there is one part.
    public static String surname(String fullName) {
        String fold = fold(fullName);
        return fold.substring(fold.lastIndexOf(' ') + 1);
    }

    /// How many parts the name has, articles and suffixes not counted.
    public static int size(String fullName) {
        return parts(fullName).size();
    }

    /// The consonants of a name in classes that survive another script; parts stay apart. Names that
    /// differ here are not one name.
    public static String skeleton(String fullName) {
        return parts(fullName).stream().map(NameKeys::consonants).collect(Collectors.joining(" "));
    }

    /// Coarse consonants of every part that may be the family name: all but the first, or the only
    /// one. Nine in ten spellings of one family name have them in common; not all that have are alike.
    public static List<String> familySounds(String fullName) {
        List<String> parts = parts(fullName);
        List<String> family = parts.size() > 1 ? parts.subList(1, parts.size()) : parts;
        return family.stream().map(part -> single(COARSE.of(part))).distinct().toList().reversed();
    }

    /// Whether the two may name one person: the family names may be one, and so do the given names,
    /// of which either side may leave some out or give only the initial. A name of one part is
    /// compatible with every name that ends in it.
    public static boolean compatible(String one, String other) {
        if (comesSecond(one, other)) {
            return compatible(other, one);
        }
        Likeness.Script script = script(one, other);
        List<String> left = parts(one);
        List<String> right = parts(other);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        if (left.size() == 1 || right.size() == 1) {
            return Sounds.mayBeOne(left.getLast(), right.getLast(), script);
        }
        return agree(left.getFirst(), right.getFirst(), script)
                && isOneFamily(left, right, script)
                && occurInOrder(left, right, script);
    }

    /// Whether one is the other's full name behind one more word, as a title that no list knows is:
    /// "Conservator Hanna Orlin" and "Hanna Orlin".
    public static boolean differByATitle(String one, String other) {
        String left = fold(one);
        String right = fold(other);
        return isTitled(left, right) || isTitled(right, left);
    }

    private static boolean isTitled(String longer, String shorter) {
        int space = longer.indexOf(' ');
        return space > 1 && shorter.indexOf(' ') > 0 && longer.substring(space + 1).equals(shorter);
    }

    /// Whether the family names are one as far as they alone show: enough for a name of one part.
    public static boolean haveOneFamilyName(String one, String other) {
        if (comesSecond(one, other)) {
            return haveOneFamilyName(other, one);
        }
        List<String> left = parts(one);
        List<String> right = parts(other);
        return !left.isEmpty()
                && !right.isEmpty()
                && Sounds.isClearlyOne(left.getLast(), right.getLast(), script(one, other));
    }

    /// Two family names are one if they show it, or if the given names do with them.
    ///
    /// Ivan Fellegi, Alan Sunter, "A Theory for Record Linkage" (1969).
    private static boolean isOneFamily(
            List<String> left, List<String> right, Likeness.Script script) {
        if (Sounds.alike(left.getLast(), right.getLast(), script)) {
            return true;
        }
        double family = Sounds.odds(left.getLast(), right.getLast(), script);
        boolean initial = left.getFirst().length() == 1 || right.getFirst().length() == 1;
        return !initial
                && family >= 0
                && !Sounds.differInVowels(left.getLast(), right.getLast(), script)
                && family + Sounds.odds(left.getFirst(), right.getFirst(), script) >= TOGETHER;
    }

    /// What is written in another script comes first, and the Arabic one before all others.
    private static boolean comesSecond(String one, String other) {
        return isArabic(other)
                ? !isArabic(one)
                : isCyrillic(other) && !isCyrillic(one) && !isArabic(one);
    }

    private static Likeness.Script script(String one, String other) {
        if (isArabic(one) != isArabic(other)) {
            return Likeness.Script.ARABIC;
        }
        return isCyrillic(one) == isCyrillic(other)
                ? Likeness.Script.LATIN
                : Likeness.Script.CYRILLIC;
    }

    /// Whether every part of the shorter is in the longer, in the same order.
    private static boolean occurInOrder(
            List<String> left, List<String> right, Likeness.Script script) {
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (agree(left.get(i), right.get(j), script)) {
                i++;
                j++;
            } else if (left.size() > right.size()) {
                i++;
            } else {
                j++;
            }
        }
        return left.size() > right.size() ? j == right.size() : i == left.size();
    }

    /// Equal, or one is the other's initial, or alike in sound.
    private static boolean agree(String one, String other, Likeness.Script script) {
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        return Sounds.alike(one, other, script);
    }

    /// The parts of a name in small plain Latin letters, without articles, suffixes and dots.
    private static List<String> parts(String fullName) {
        List<String> parts = new ArrayList<>();
        for (String word : words(fullName)) {
            String part = withoutArticle(word);
            if (!part.isEmpty() && !ARTICLES.contains(part)) {
                parts.add(part);
            }
        }
        if (parts.size() > 2 && SUFFIXES.contains(parts.getLast())) {
            parts.removeLast();
        }
        return parts;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : split(name)) {
            String bare = word.length() > 3 && word.startsWith("ال") ? word.substring(2) : word;
            String plain = LETTERS.of(unaccented(bare.toLowerCase(Locale.ROOT)));
            if (!plain.isEmpty()) {
                words.add(plain);
            }
        }
        return words;
    }

    /// The letters a to z of one part of a name, as [Likeness] compares them.
    public static String letters(String part) {
        return plain(String.join("", words(part)));
    }

    /// What is left of a part that is written in Latin letters without all other signs.
    static String plain(String part) {
        StringBuilder letters = new StringBuilder(part.length());
        part.chars()
                .filter(one -> one >= 'a' && one <= 'z')
                .forEach(one -> letters.append((char) one));
        return letters.toString();
    }

    /// The words between white space, dots and commas.
    private static List<String> split(String name) {
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int at = 0; at <= name.length(); at++) {
            if (at == name.length() || isBetween(name.charAt(at))) {
                if (at > start) {
                    words.add(name.substring(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private static boolean isBetween(char one) {
        return one == '.' || one == ',' || one == '\u00A0' || Character.isWhitespace(one);
    }

    private static String unaccented(String word) {
        if (isPlain(word)) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char here = word.charAt(at);
            // й and ї are letters of their own; taken apart they would lose what tells them from и,
            // і.
            String apart = "йїў".indexOf(here) >= 0 ? "" + here : apart(here);
            apart.chars()
                    .filter(one -> Character.getType(one) != Character.NON_SPACING_MARK)
                    .forEach(one -> plain.append((char) one));
        }
        return plain.toString();
    }

    private static boolean isPlain(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String apart(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD);
    }

    private static String withoutArticle(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && ARTICLES.contains(word.substring(0, hyphen))
                ? word.substring(hyphen + 1)
                : word;
    }

    private static boolean looksArabic(String name) {
        if (isArabic(name)) {
            return true;
        }
        for (String word : split(name.toLowerCase(Locale.ROOT))) {
            if (isArabicSign(word) || GIVEN.contains(respelled(word, true))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArabicSign(String word) {
        int hyphen = word.indexOf('-');
        return SIGNS.contains(word)
                || "al".equals(word)
                || (hyphen > 0
                        && hyphen < 4
                        && (ARTICLES.contains(word.substring(0, hyphen))
                                || SIGNS.contains(word.substring(0, hyphen))));
    }

    private static boolean isArabic(String name) {
        return hasLetter(name, '\u0600', '\u06FF');
    }

    private static boolean isCyrillic(String name) {
        return hasLetter(name, '\u0400', '\u04FF');
    }

    private static boolean hasLetter(String name, char from, char to) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) >= from && name.charAt(at) <= to) {
                return true;
            }
        }
        return false;
    }

    static String respelled(String part, boolean arabic) {
        return part.length() == 1
                ? part
                : single((arabic ? ARABIC : SPELLINGS).of(part.replace("-", "")));
    }

    /// The part with its consonants as capital classes and its vowels as they are.
    static String sounds(String part) {
        return single(CONSONANTS.of(part));
    }

    private static String consonants(String part) {
        String sounds = sounds(part);
        StringBuilder capitals = new StringBuilder();
        for (int at = 0; at < sounds.length(); at++) {
            if (Character.isUpperCase(sounds.charAt(at))) {
                capitals.append(sounds.charAt(at));
            }
        }
        return single(capitals.toString());
    }

    /// Doubled letters are written once.
    private static String single(String word) {
        StringBuilder once = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            if (at == 0 || word.charAt(at) != word.charAt(at - 1)) {
                once.append(word.charAt(at));
            }
        }
        return once.toString();
    }
}
