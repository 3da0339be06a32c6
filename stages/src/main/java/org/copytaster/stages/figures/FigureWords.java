// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.figures;

import org.copytaster.stages.text.FoldedWords;
import org.copytaster.stages.text.LanguageData;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What one language's data know about figures (topics `figures`, `times` for the numbers in words,
/// `align` for the small words), in the form in which words are compared.
final class FigureWords {

    private static final Map<String, FigureWords> READ = new ConcurrentHashMap<>();
    private static final int SHORTEST = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Double> scales = new HashMap<>();
    private final Map<String, Bound> bounds = new HashMap<>();
    private final Map<String, String> fates = new HashMap<>();
    private final Map<String, String> fateStems = new HashMap<>();
    private final Map<String, String> plurals = new HashMap<>();
    private final Set<String> pluralEndings;
    private final Set<String> small = new HashSet<>();
    private final Set<String> negations = new HashSet<>();
    private final Set<String> breaks;

    private FigureWords(String language) {
        LanguageData data = LanguageData.of(language, "figures");
        for (List<String> row : LanguageData.of(language, "times").rows("number")) {
            if (row.getFirst().contains(".")) {
                // Half an hour, but nobody counts half a person.
                continue;
            }
            row.stream()
                    .skip(1)
                    .filter(word -> word.indexOf(' ') < 0)
                    .forEach(word ->
                            numbers.putIfAbsent(
                                    FoldedWords.fold(word), Integer.parseInt(row.getFirst())));
        }
        data.rows("scales")
                .forEach(row ->
                        row.stream()
                                .skip(1)
                                .forEach(word ->
                                        scales.put(
                                                FoldedWords.fold(word),
                                                Double.parseDouble(row.getFirst()))));
        data.rows("bounds")
                .forEach(row ->
                        row.stream()
                                .skip(1)
                                .forEach(words ->
                                        bounds.put(folded(words), Bound.valueOf(row.getFirst()))));
        for (List<String> row : data.rows("fates")) {
            for (String word : row.get(1).split(" ", -1)) {
                boolean stem = word.endsWith("*");
                (stem ? fateStems : fates)
                        .put(FoldedWords.fold(word.replace("*", "")), row.getFirst());
            }
        }
        data.rows("plurals")
                .forEach(row -> plurals.put(FoldedWords.fold(row.getFirst()), row.getLast()));
        pluralEndings = data.words("plural-endings");
        LanguageData.of(language, "align").words("function").stream()
                .map(FoldedWords::fold)
                .forEach(small::add);
        LanguageData.of(language, "align").words("negation").stream()
                .map(FoldedWords::fold)
                .forEach(negations::add);
        breaks = data.words("no-measure");
    }

    static FigureWords of(String language) {
        return READ.computeIfAbsent(language, FigureWords::new);
    }

    private static String folded(String words) {
        return String.join(" ", FoldedWords.of(words).words());
    }

    /// Whether the language's data know how to read figures.
    boolean isKnown() {
        return !fates.isEmpty() || !fateStems.isEmpty();
    }

    /// The value of a number word, or of two joined by a hyphen ("twenty-four"); empty for others.
    Optional<Integer> number(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen > 0) {
            Integer tens = numbers.get(FoldedWords.fold(text.substring(0, hyphen)));
            Integer ones = numbers.get(FoldedWords.fold(text.substring(hyphen + 1)));
            return tens != null && ones != null && tens >= 20 && ones < 10
                    ? Optional.of(tens + ones)
                    : Optional.empty();
        }
        return Optional.ofNullable(numbers.get(FoldedWords.fold(text)));
    }

    Optional<Double> scale(String text) {
        return Optional.ofNullable(scales.get(FoldedWords.fold(text)));
    }

    Optional<Bound> bound(String folded) {
        return Optional.ofNullable(bounds.get(folded));
    }

    /// "killed", "muertos" and "قتيلا" have one fate.
    Optional<String> fate(String text) {
        String word = FoldedWords.fold(text);
        String fate = fates.get(word);
        for (int length = word.length(); fate == null && length > SHORTEST; length--) {
            fate = fateStems.get(word.substring(0, length));
        }
        return Optional.ofNullable(fate);
    }

    /// The measure that a plural noun stands for; empty for a word that does not look like one.
    Optional<String> counted(String text) {
        String word = FoldedWords.fold(text);
        String listed = plurals.get(word);
        if (listed != null || breaks.contains(word) || small.contains(word)) {
            return breaks.contains(word) ? Optional.empty() : Optional.ofNullable(listed);
        }
        return pluralEndings.stream()
                .filter(ending -> word.length() > ending.length() + 2 && word.endsWith(ending))
                .findFirst()
                .map(ending -> word);
    }

    /// Whether a word carries no matter of its own.
    boolean isSmall(String text) {
        return small.contains(FoldedWords.fold(text));
    }

    boolean isNegation(String text) {
        return negations.contains(FoldedWords.fold(text));
    }
}
