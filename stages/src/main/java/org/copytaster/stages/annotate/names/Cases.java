// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.stages.text.LanguageData;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the nouns, names and adjectives of a language end in its cases: with it, lists hold the nominative
/// alone, and a name in any case is led back to it. A language without cases has no endings here.
///
/// @param nouns how nouns and names end, each as they may stand in one table of cases; the first form is
///     the nominative's
/// @param adjectives the ending of the nominative, with those of all other genders, numbers and cases
/// @param womensNames how given and family names of women end
/// @param womensFamilies how family names end that only women bear
record Cases(
        List<List<String>> nouns,
        Map<String, List<String>> adjectives,
        Set<String> womensNames,
        Set<String> womensFamilies) {

    private static final String NOTHING_ADDED = "-";

    /// Letters that stand before every ending.
    private static final int SHORTEST_STEM = 2;

    static Cases of(LanguageData data) {
        List<List<String>> nouns = new ArrayList<>();
        for (List<String> row : data.rows("cases")) {
            nouns.add(row.stream().map(end -> end.equals(NOTHING_ADDED) ? "" : end).toList());
        }
        Map<String, List<String>> adjectives = new HashMap<>();
        data.table("adjectives")
                .forEach((ending, forms) -> adjectives.put(ending, List.of(forms.split(" "))));
        return new Cases(
                nouns, adjectives, data.words("endings-of-women"), data.words("families-of-women"));
    }

    /// A form of a word.
    ///
    /// @param number of the case; 0 for the nominative
    record Form(String nominative, int number) {}

    boolean isEmpty() {
        return nouns.isEmpty();
    }

    /// The words in all their forms.
    Set<String> ofNouns(Collection<String> words) {
        Set<String> all = new HashSet<>(words);
        words.forEach(word -> all.addAll(forms(word)));
        return all;
    }

    /// The table with every form of its words; a word that stands in it by itself keeps its own value.
    Map<String, String> ofNouns(Map<String, String> table) {
        Map<String, String> all = new HashMap<>(table);
        table.forEach((word, value) -> forms(word).forEach(form -> all.putIfAbsent(form, value)));
        return all;
    }

    /// Every form of adjectives, with the value of each; a word that is no adjective stays alone.
    Map<String, String> ofAdjectives(Map<String, String> table) {
        Map<String, String> all = new HashMap<>(table);
        table.forEach((word, value) -> ofAdjective(word).forEach(form -> all.put(form, value)));
        return all;
    }

    /// Nouns and adjectives, each in all forms.
    Set<String> ofBoth(Collection<String> words) {
        Set<String> all = ofNouns(words);
        words.forEach(word -> all.addAll(ofAdjective(word)));
        return all;
    }

    private List<String> ofAdjective(String word) {
        for (int at = SHORTEST_STEM; at < word.length(); at++) {
            List<String> endings = adjectives.get(word.substring(at));
            if (endings != null) {
                String stem = word.substring(0, at);
                return endings.stream().map(stem::concat).toList();
            }
        }
        return List.of();
    }

    /// Every form of a list with the nominative that it leads back to; a word of the list leads to itself.
    Map<String, String> leading(Collection<String> words) {
        Map<String, String> all = new HashMap<>();
        if (isEmpty()) {
            return all;
        }
        words.forEach(word -> forms(word).forEach(form -> all.putIfAbsent(form, word)));
        words.forEach(word -> all.put(word, word));
        return all;
    }

    /// Every form of single words with all that it may be.
    Map<String, Set<Form>> readings(Collection<String> words) {
        Map<String, Set<Form>> all = new HashMap<>();
        for (String word : isEmpty() ? List.<String>of() : words) {
            add(all, word, new Form(word, 0));
            for (int number = 1; number < numberOfCases(); number++) {
                for (String form : forms(word, number)) {
                    add(all, form, new Form(word, number));
                }
            }
        }
        return all;
    }

    private static void add(Map<String, Set<Form>> all, String form, Form reading) {
        all.computeIfAbsent(form, none -> new LinkedHashSet<>()).add(reading);
    }

    /// The nominative of a word that stands in the case of the given name before it; the word itself where
    /// it does not change, or stands in the nominative.
    String nominative(String word, Form given) {
        String best = word;
        int longest = 0;
        for (List<String> row : given.number() == 0 ? List.<List<String>>of() : nouns) {
            String ending = row.get(given.number());
            String base = nominative(word, row, ending);
            boolean fits =
                    !isLikelyAWoman(given.nominative()) || (base != null && isLikelyAWoman(base));
            if (base != null && fits && ending.length() > longest) {
                best = base;
                longest = ending.length();
            }
        }
        return best;
    }

    /// All that a word may be a form of, but not itself.
    Set<String> nominatives(String word) {
        Set<String> all = new LinkedHashSet<>();
        for (List<String> row : nouns) {
            for (int number = 1; number < row.size(); number++) {
                String base = nominative(word, row, row.get(number));
                if (base != null && !base.equals(word)) {
                    all.add(base);
                }
            }
        }
        return all;
    }

    private @Nullable String nominative(String word, List<String> row, String ending) {
        int stem = word.length() - ending.length();
        if (stem < SHORTEST_STEM || !word.endsWith(ending)) {
            return null;
        }
        String base = word.substring(0, stem) + row.getFirst();
        return isOf(base, row) ? base : null;
    }

    /// Whether it is a family name in the form that only women bear.
    boolean isOfAWoman(String family) {
        return womensFamilies.stream().anyMatch(family::endsWith);
    }

    /// Whether it ends as the names of women do, and those of few men.
    private boolean isLikelyAWoman(String name) {
        return womensNames.stream().anyMatch(name::endsWith);
    }

    private int numberOfCases() {
        return nouns.isEmpty() ? 0 : nouns.getFirst().size();
    }

    /// The other forms of a word, or of several of which all change, or the first alone does ("Council of
    /// Europe", whose second part is in the genitive).
    private Set<String> forms(String phrase) {
        Set<String> all = new HashSet<>();
        int space = phrase.indexOf(' ');
        for (int at = 1; at < numberOfCases(); at++) {
            if (space > 0) {
                String rest = phrase.substring(space);
                forms(phrase.substring(0, space), at).forEach(form -> all.add(form + rest));
            }
            all.addAll(together(phrase.split(" "), at));
        }
        return all;
    }

    private List<String> together(String[] words, int number) {
        List<String> phrases = List.of("");
        for (String word : words) {
            List<String> longer = new ArrayList<>();
            for (String phrase : phrases) {
                for (String form : forms(word, number)) {
                    longer.add(phrase.isEmpty() ? form : phrase + " " + form);
                }
            }
            phrases = longer;
        }
        return phrases;
    }

    /// The forms of one word in one case; the word itself if it does not change.
    private Set<String> forms(String word, int number) {
        Set<String> forms = new HashSet<>();
        for (List<String> row : nouns) {
            if (isOf(word, row)) {
                int stem = word.length() - row.getFirst().length();
                forms.add(word.substring(0, stem) + row.get(number));
            }
        }
        return forms.isEmpty() ? Set.of(word) : forms;
    }

    private boolean isOf(String word, List<String> row) {
        String ending = row.getFirst();
        return word.length() - ending.length() >= SHORTEST_STEM
                && (ending.isEmpty() ? endsBare(word) : word.endsWith(ending));
    }

    /// Whether the word ends in a letter that no other ending of a nominative has.
    private boolean endsBare(String word) {
        char last = word.charAt(word.length() - 1);
        return Character.isLetter(last)
                && nouns.stream()
                        .map(List::getFirst)
                        .noneMatch(ending -> ending.length() == 1 && ending.charAt(0) == last);
    }
}
