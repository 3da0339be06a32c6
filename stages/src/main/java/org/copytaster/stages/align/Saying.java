// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.stages.text.FoldedWords;
import org.copytaster.stages.text.Matters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What some sentences say, as far as their words tell.
///
/// @param words all words, as they are compared, in order
/// @param terms the words that tell something, in order
/// @param numbers as [NumberWords] gives them
/// @param calendar the days of the week and the months that are named
/// @param denies whether something is denied
/// @param quoted whether these are the speaker's own words
record Saying(
        List<String> words,
        List<Term> terms,
        Set<String> numbers,
        Set<String> calendar,
        boolean denies,
        boolean quoted) {

    static Saying of(String sentence, String language, boolean quoted) {
        Lexicon lexicon = Lexicon.of(language);
        Matters known = Matters.in(language);
        List<Term> terms = new ArrayList<>();
        Set<String> calendar = new TreeSet<>();
        boolean denies = false;
        FoldedWords words = FoldedWords.of(sentence);
        Map<Integer, String> numbers = NumberWords.in(words, sentence, language);
        for (int at = 0; at < words.size(); at++) {
            String word = words.word(at);
            denies |= lexicon.denies(word);
            if (numbers.containsKey(at)) {
                terms.add(Term.number(numbers.getOrDefault(at, word)));
            }
            if (lexicon.isUsual(word) || Character.isDigit(word.charAt(0))) {
                continue;
            }
            Set<String> matters = known.of(word);
            denies |= Matters.deny(matters);
            matters.stream().filter(Matters::isOfTheCalendar).forEach(calendar::add);
            char first = sentence.charAt(words.start(at));
            boolean small = Character.isLowerCase(first);
            boolean large = Character.isUpperCase(first);
            boolean isName = large && at > 0 && !lexicon.isArticle(words.word(at - 1));
            terms.add(Term.of(word, matters, !small || word.length() > 5, isName));
        }
        return new Saying(
                words.words(), terms, new TreeSet<>(numbers.values()), calendar, denies, quoted);
    }

    /// What several sentences say together.
    static Saying together(List<Saying> sentences) {
        List<String> words = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        Set<String> numbers = new TreeSet<>();
        Set<String> calendar = new TreeSet<>();
        boolean denies = false;
        boolean quoted = true;
        for (Saying sentence : sentences) {
            words.addAll(sentence.words);
            terms.addAll(sentence.terms);
            numbers.addAll(sentence.numbers);
            calendar.addAll(sentence.calendar);
            denies |= sentence.denies;
            quoted &= sentence.quoted;
        }
        return new Saying(words, terms, numbers, calendar, denies, quoted);
    }
}
