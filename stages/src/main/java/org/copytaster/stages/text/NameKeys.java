// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes names in plain Latin letters and makes keys of them, without knowing anybody.
///
/// @see SpelledName for whether two spellings name one person
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
    private static final Map<String, List<String>> GENERATIONS = new HashMap<>();

    static {
        DATA.rows("generations").forEach(row -> GENERATIONS.put(row.getFirst(), row));
    }

    private NameKeys() {}

    /// The key of a full name.
    ///
    /// @see SpelledName#fold
    public static String fold(String fullName) {
        return SpelledName.of(fullName).fold();
    }

    /// The parts of a name in plain Latin letters, not respelled: for names that no writer respells.
    public static String written(String name) {
        return String.join(" ", parts(name));
    }

    /// Whether a word in small letters may stand behind the name of a person and be none of its parts.
    public static boolean isSuffix(String lower) {
        return SUFFIXES.contains(lower) || GENERATIONS.containsKey(lower);
    }

    /// A key of [#fold] without what tells a son from his father.
    public static String withoutGeneration(String fold) {
        int space = fold.lastIndexOf(' ');
        return space > 0 && GENERATIONS.containsKey(fold.substring(space + 1))
                ? fold.substring(0, space)
                : fold;
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

    /// Whether the two may name one person.
    ///
    /// @see SpelledName#isCompatible
    public static boolean compatible(String one, String other) {
        return SpelledName.of(one).isCompatible(SpelledName.of(other));
    }

    /// What the name is written in; for a mixture, the script farthest from Latin letters.
    static Likeness.Script script(String name) {
        if (isArabic(name)) {
            return Likeness.Script.ARABIC;
        }
        return isCyrillic(name) ? Likeness.Script.CYRILLIC : Likeness.Script.LATIN;
    }

    /// The parts of a name in small plain Latin letters, without articles, suffixes and dots, and without
    /// what tells a son from his father.
    static List<String> parts(String fullName) {
        List<String> parts = partsAndGeneration(fullName);
        if (!generation(parts).isEmpty()) {
            parts.removeLast();
        }
        return parts;
    }

    /// What tells a son from his father at the end of a name, in one spelling; empty where nothing does.
    static String generation(List<String> partsAndGeneration) {
        List<String> row =
                GENERATIONS.get(partsAndGeneration.isEmpty() ? "" : partsAndGeneration.getLast());
        int before = partsAndGeneration.size() - 1;
        return row != null && (before > 1 || (before == 1 && row.size() > 2)) ? row.get(1) : "";
    }

    static List<String> partsAndGeneration(String fullName) {
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

    static boolean looksArabic(String name) {
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
