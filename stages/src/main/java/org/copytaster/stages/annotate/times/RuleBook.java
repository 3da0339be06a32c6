// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.copytaster.model.TimeExpression;
import org.copytaster.stages.text.LanguageData;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
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
        Map<String, List<Start>> byWord,
        Map<Category, List<Start>> byCategory,
        Tense tense,
        Modifiers modifiers) {

    private static final Comparator<Start> FARTHEST =
            Comparator.comparingInt((Start start) -> start.rule().reach()).reversed();

    private static final Map<String, RuleBook> READ = new ConcurrentHashMap<>();

    /// The rules of a language; rules that find only dates in digits for one that we do not know.
    static RuleBook of(@Nullable String language) {
        String key = language == null ? "any" : language.toLowerCase(Locale.ROOT);
        return READ.computeIfAbsent(key, RuleBook::read);
    }

    private static RuleBook read(String language) {
        LanguageData own = LanguageData.of(language, "times");
        LanguageData data = own.sections().isEmpty() ? LanguageData.of("any", "times") : own;
        Map<String, List<Start>> byWord = new HashMap<>();
        Map<Category, List<Start>> byCategory = new EnumMap<>(Category.class);
        int order = 0;
        for (List<String> row : data.rows("rules")) {
            index(rule(row, order++), byWord, byCategory);
        }
        byWord.values().forEach(starts -> starts.sort(FARTHEST));
        byCategory.values().forEach(starts -> starts.sort(FARTHEST));
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
            Rule rule, Map<String, List<Start>> byWord, Map<Category, List<Start>> byCategory) {
        List<Pattern.Element> elements = rule.pattern().elements();
        for (int at = 0; at < elements.size(); at++) {
            Pattern.Element element = elements.get(at);
            Start start = new Start(rule, rule.pattern().behind(at));
            element.words().forEach(word -> put(byWord, word, start));
            element.meanings().stream()
                    .map(Pattern.Wanted::category)
                    .distinct()
                    .forEach(category -> put(byCategory, category, start));
            if (!element.optional()) {
                return;
            }
        }
    }

    private static <K> void put(Map<K, List<Start>> index, K key, Start start) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(start);
    }

    /// A rule with a piece that it may begin with.
    ///
    /// @param behind one of these the next piece must fit; none if it need not fit anything
    record Start(Rule rule, List<Pattern.Element> behind) {

        /// Whether the rule may match where its first piece has another one behind it.
        ///
        /// @param next null at the end of the text
        boolean mayFit(@Nullable Piece next) {
            if (behind.isEmpty()) {
                return true;
            }
            if (next != null) {
                for (Pattern.Element element : behind) {
                    if (element.fits(next)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /// The rules that begin with a word of this form, those of the farthest reach first.
    List<Start> byWordOf(Piece piece) {
        return byWord.getOrDefault(piece.folded(), List.of());
    }

    /// The same for those that begin with a meaning; a rule may be among those of a word, too.
    List<Start> byMeaning(Term term) {
        return byCategory.getOrDefault(term.category(), List.of());
    }
}
