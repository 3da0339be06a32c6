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
    private static final Respelling COARSE = new Respelling(DATA.rows("coarse"), true);
    private static final Set<String> ARTICLES = new HashSet<>(DATA.words("articles"));
    private static final Set<String> SIGNS = new HashSet<>(DATA.words("arabic-signs"));
    private static final Set<String> GIVEN = new HashSet<>(DATA.words("arabic-given"));
    private static final Set<String> SUFFIXES = new HashSet<>(DATA.words("suffixes"));

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
    /// one. Family names that are alike have them in common; not all that have are alike.
    public static List<String> familySounds(String fullName) {
        List<String> parts = parts(fullName);
        List<String> family = parts.size() > 1 ? parts.subList(1, parts.size()) : parts;
        return family.stream()
                .map(part -> single(COARSE.of(consonants(part))))
                .distinct()
                .toList()
                .reversed();
    }

    /// Whether the two may name one person: the family names sound alike, and so do the given names,
    /// of which either side may leave some out or give only the initial. A name of one part is
    /// compatible with every name that ends in it.
    public static boolean compatible(String one, String other) {
        boolean vowelless = isArabic(one) != isArabic(other);
        if (vowelless && isArabic(other)) {
            return compatible(other, one);
        }
        List<String> left = parts(one);
        List<String> right = parts(other);
        if (left.isEmpty()
                || right.isEmpty()
                || !Sounds.alike(left.getLast(), right.getLast(), vowelless)) {
            return false;
        }
        return left.size() == 1
                || right.size() == 1
                || (agree(left.getFirst(), right.getFirst(), vowelless)
                        && occurInOrder(left, right, vowelless));
    }

    /// Whether every part of the shorter is in the longer, in the same order.
    private static boolean occurInOrder(List<String> left, List<String> right, boolean vowelless) {
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (agree(left.get(i), right.get(j), vowelless)) {
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
    private static boolean agree(String one, String other, boolean vowelless) {
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        return Sounds.alike(one, other, vowelless);
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
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) >= '\u0600' && name.charAt(at) <= '\u06FF') {
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
