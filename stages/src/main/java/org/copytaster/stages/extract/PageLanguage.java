// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells the language of an article: as declared, unless its letters contradict that; else as
/// detected.
final class PageLanguage {

    private static final String MODEL = "/langdetect-183.bin";
    private static final Pattern SUBTAG = Pattern.compile("[-_,; ]");
    private static final Pattern PRIMARY = Pattern.compile("[a-z]{2,3}");
    private static final int ENOUGH = 60;
    private static final Map<UnicodeScript, List<String>> SCRIPTS =
            Map.of(
                    UnicodeScript.ARABIC, List.of("ar", "fa", "ur", "ps", "ku", "ug", "sd"),
                    UnicodeScript.CYRILLIC,
                            List.of("ru", "uk", "bg", "sr", "be", "mk", "kk", "ky", "mn", "tg"),
                    UnicodeScript.GREEK, List.of("el"),
                    UnicodeScript.HEBREW, List.of("he", "yi"),
                    UnicodeScript.HAN, List.of("zh", "ja", "ko"),
                    UnicodeScript.HIRAGANA, List.of("ja"),
                    UnicodeScript.HANGUL, List.of("ko"),
                    UnicodeScript.THAI, List.of("th"),
                    UnicodeScript.DEVANAGARI, List.of("hi", "mr", "ne"));

    private PageLanguage() {}

    private static final class Detector {
        static final LanguageDetectorModel MODEL = load();

        private static LanguageDetectorModel load() {
            try (InputStream file = PageLanguage.class.getResourceAsStream(PageLanguage.MODEL)) {
                if (file == null) {
                    throw new IllegalStateException(
                            "no " + PageLanguage.MODEL + " on the class path");
                }
                return new LanguageDetectorModel(file);
            } catch (IOException e) {
                throw new UncheckedIOException(PageLanguage.MODEL, e);
            }
        }
    }

    /// The language of a text, two letters where there are two.
    ///
    /// @param declared by the page, in any spelling; null or blank: not
    static @Nullable String of(@Nullable String declared, String text) {
        String primary = primary(declared);
        if (primary != null && fits(primary, text)) {
            return primary;
        }
        return detected(text);
    }

    static @Nullable String primary(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        String primary = SUBTAG.split(declared.strip().toLowerCase(Locale.ROOT), 2)[0];
        return PRIMARY.matcher(primary).matches()
                        && !primary.equals("und")
                        && !primary.equals("mul")
                ? primary
                : null;
    }

    /// Whether the script of the text is one in which the language is written.
    private static boolean fits(String language, String text) {
        UnicodeScript script = script(text);
        if (script == null) {
            return true;
        }
        List<String> written = SCRIPTS.get(script);
        if (written != null) {
            return written.contains(language);
        }
        return script != UnicodeScript.LATIN
                || SCRIPTS.values().stream()
                        .noneMatch(languages ->
                                languages.contains(language)
                                        && !language.equals("sr")
                                        && !language.equals("ku")
                                        && !language.equals("kk"));
    }

    /// The script of most of the first letters; null if there are too few to tell.
    private static @Nullable UnicodeScript script(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        int ascii = 0;
        for (int i = 0; i < text.length() && letters < 400; i++) {
            char one = text.charAt(i);
            if (Character.isLetter(one)) {
                letters++;
                if (one < 128) {
                    ascii++;
                } else {
                    counts.merge(UnicodeScript.of(one), 1, Integer::sum);
                }
            }
        }
        if (letters < ENOUGH) {
            return null;
        }
        counts.merge(UnicodeScript.LATIN, ascii, Integer::sum);
        UnicodeScript most = null;
        for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
            most = count.getValue() * 2 > letters ? count.getKey() : most;
        }
        return most;
    }

    private static @Nullable String detected(String text) {
        if (text.length() < ENOUGH) {
            return null;
        }
        String sample = text.substring(0, Math.min(text.length(), 1500));
        Language best = new LanguageDetectorME(Detector.MODEL).predictLanguage(sample);
        return twoLetters(best.getLang());
    }

    /// ISO 639-3 to 639-1; Chinese and Arabic are detected by their variants.
    private static String twoLetters(String language) {
        return switch (language) {
            case "cmn" -> "zh";
            case "arb" -> "ar";
            case "pes" -> "fa";
            case "nob", "nno" -> "no";
            case "ekk" -> "et";
            case "lvs" -> "lv";
            default -> TwoLetters.OF.getOrDefault(language, language);
        };
    }

    private static final class TwoLetters {
        static final Map<String, String> OF = new java.util.TreeMap<>();

        static {
            for (String two : Locale.getISOLanguages()) {
                OF.put(Locale.of(two).getISO3Language(), two);
            }
        }
    }
}
