// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Cuts a text into sentences. A line feed always ends one; a full stop does, unless it belongs to an
/// abbreviation, an initial, a number or an ordinal, or a small letter follows it. Closing quotation marks and
/// brackets stay with the sentence that they close. A dateline is a sentence of its own.
public final class Sentences {

    private static final String STOPS = ".!?…؟۔。！？";
    private static final String CLOSERS = "\"'”’»“«)]›";

    /// Words of one language beside which a full stop ends no sentence.
    private record Stops(Set<String> abbreviations, Set<String> afterOrdinals) {

        private static final Map<String, Stops> READ = new ConcurrentHashMap<>();

        static Stops of(@Nullable String language) {
            return READ.computeIfAbsent(language == null ? "" : language, Stops::read);
        }

        private static Stops read(String language) {
            LanguageData data = LanguageData.of(language, "text");
            return new Stops(
                    new HashSet<>(data.words("abbreviations")),
                    new HashSet<>(data.words("after ordinals")));
        }
    }

    private Sentences() {}

    /// The sentences of a text, without the white space around them.
    ///
    /// @param language whose abbreviations count; null: those of no language
    public static List<Span> of(String text, @Nullable String language) {
        Stops stops = Stops.of(language);
        Set<String> abbreviations = stops.abbreviations();
        Set<String> afterOrdinals = stops.afterOrdinals();
        List<Span> sentences = new ArrayList<>();
        int start = afterDateline(sentences, text, 0);
        for (int at = start; at < text.length(); at++) {
            char here = text.charAt(at);
            if (here == '\n') {
                add(sentences, text, start, at);
                start = afterDateline(sentences, text, at + 1);
                at = start - 1;
            } else if (STOPS.indexOf(here) >= 0) {
                int end = closed(text, at + 1, start);
                if (ends(text, start, at, end, abbreviations)
                        && !isOrdinal(text, at, end, afterOrdinals)) {
                    add(sentences, text, start, end);
                    start = end;
                }
                at = end - 1;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    /// Makes a dateline that opens a line a sentence of its own; gives where the next one starts.
    private static int afterDateline(List<Span> sentences, String text, int line) {
        int end = Dateline.end(text, line);
        add(sentences, text, line, end);
        return end;
    }

    /// The end of the run of stops and closing marks. A straight mark closes only if one is open.
    private static int closed(String text, int from, int start) {
        int at = from;
        while (at < text.length()) {
            char here = text.charAt(at);
            boolean opensNext =
                    at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            boolean closes =
                    STOPS.indexOf(here) >= 0
                            || (CLOSERS.indexOf(here) >= 0
                                    && !(opensNext && "\"'“«".indexOf(here) >= 0)
                                    && (here != '"' || isOpen(text, start, at)));
            if (!closes) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isOpen(String text, int start, int at) {
        boolean open = false;
        for (int i = start; i < at; i++) {
            open ^= text.charAt(i) == '"';
        }
        return open;
    }

    private static boolean ends(
            String text, int start, int stop, int end, Set<String> abbreviations) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        char sign = text.charAt(stop);
        if ("。！？".indexOf(sign) >= 0) {
            return true;
        }
        if (!isBlank(next)) {
            return false;
        }
        int after = end;
        while (after < text.length() && " \u00A0\t".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        if (after < text.length() && Character.isLowerCase(text.charAt(after))) {
            return false;
        }
        return sign != '.' || end > stop + 1 || !isAbbreviation(text, start, stop, abbreviations);
    }

    /// "10. März": a number of one or two digits before a word that can be numbered.
    private static boolean isOrdinal(String text, int stop, int end, Set<String> afterOrdinals) {
        int from = stop;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        if (afterOrdinals.isEmpty() || end != stop + 1 || stop == from || stop - from > 2) {
            return false;
        }
        int word = end;
        while (word < text.length() && isBlank(text.charAt(word))) {
            word++;
        }
        int to = word;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return afterOrdinals.contains(text.substring(word, to).toLowerCase(Locale.ROOT));
    }

    private static boolean isAbbreviation(
            String text, int start, int stop, Set<String> abbreviations) {
        int from = stop;
        while (from > start
                && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }

    private static boolean isBlank(char one) {
        return Character.isWhitespace(one) || one == '\u00A0';
    }
}
