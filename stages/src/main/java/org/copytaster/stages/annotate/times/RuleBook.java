// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.copytaster.model.TimeExpression;
import org.copytaster.stages.text.LanguageData;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The time expressions of one language: its words, its rules, its cues of tense.
///
/// @param byWord the rules that can begin with a word
/// @param byCategory the rules that can begin with a category
record RuleBook(
        Vocabulary vocabulary,
        Map<String, List<Rule>> byWord,
        Map<Category, List<Rule>> byCategory,
        Tense tense,
        Modifiers modifiers) {

    private static final Map<String, RuleBook> READ = new ConcurrentHashMap<>();

    /// The rules of a language; rules that find only dates in digits for one that we do not know.
    static RuleBook of(@Nullable String language) {
        String key = language == null ? "any" : language.toLowerCase(Locale.ROOT);
        return READ.computeIfAbsent(key, RuleBook::read);
    }

    private static RuleBook read(String language) {
        LanguageData own = LanguageData.of(language, "times");
        LanguageData data = own.sections().isEmpty() ? LanguageData.of("any", "times") : own;
        Map<String, List<Rule>> byWord = new HashMap<>();
        Map<Category, List<Rule>> byCategory = new EnumMap<>(Category.class);
        int order = 0;
        for (List<String> row : data.rows("rules")) {
            index(rule(row, order++), byWord, byCategory);
        }
        return new RuleBook(
                Vocabulary.of(data),
                byWord,
                byCategory,
                Tense.of(language, data),
                Modifiers.of(data));
    }

    private static Rule rule(List<String> row, int order) {
        String[] meaning = row.get(2).split(" ", 2);
        Pattern pattern = Pattern.parse(row.get(0));
        return new Rule(
                order,
                pattern,
                row.get(1).equals("-") ? null : TimeExpression.Type.valueOf(row.get(1)),
                Meaning.valueOf(meaning[0].toUpperCase(Locale.ROOT)),
                meaning.length > 1 ? Integer.parseInt(meaning[1]) : 0,
                pattern.reach());
    }

    private static void index(
            Rule rule, Map<String, List<Rule>> byWord, Map<Category, List<Rule>> byCategory) {
        for (Pattern.Element element : rule.pattern().elements()) {
            for (Pattern.Test test : element.alternatives()) {
                switch (test) {
                    case Pattern.Test.Word word -> put(byWord, word.folded(), rule);
                    case Pattern.Test.Meaning meaning -> put(byCategory, meaning.category(), rule);
                }
            }
            if (!element.optional()) {
                return;
            }
        }
    }

    private static <K> void put(Map<K, List<Rule>> index, K key, Rule rule) {
        List<Rule> rules = index.computeIfAbsent(key, none -> new ArrayList<>());
        if (rules.isEmpty() || rules.getLast().order() != rule.order()) {
            rules.add(rule);
        }
    }

    /// The rules that may match from this piece on; a rule may come twice.
    List<Rule> beginningWith(Piece piece) {
        List<Rule> byThisWord = byWord.getOrDefault(piece.folded(), List.of());
        if (piece.terms().isEmpty()) {
            return byThisWord;
        }
        List<Rule> rules = new ArrayList<>(byThisWord);
        for (Term term : piece.terms()) {
            rules.addAll(byCategory.getOrDefault(term.category(), List.of()));
        }
        return rules;
    }
}
