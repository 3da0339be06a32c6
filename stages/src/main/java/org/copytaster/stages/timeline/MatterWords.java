// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.stages.text.Capitals;
import org.copytaster.stages.text.CommonWords;
import org.copytaster.stages.text.FoldedWords;
import org.copytaster.stages.text.Matters;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// What a sentence tells of beside who, where and when: "ballot", "strike". The matters of its words
/// where the language's data tell them, the stems of the others; without names, days and the common
/// words of its language.
///
/// A word with a capital is taken for a name, even at the beginning of a sentence; where every noun has
/// one (topic `group`), only what was found to be a name is.
final class MatterWords {

    private static final int LENGTH = 6;
    private static final int SHORTEST = 3;

    /// Sets a matter apart from a stem.
    private static final String MATTER = "=";

    private MatterWords() {}

    static Set<String> of(Reading reading, Span sentence) {
        String language = reading.article().header().language();
        Set<String> common = CommonWords.of(language);
        Matters known = Matters.in(language == null ? "any" : language);
        boolean capitals = !Capitals.ofNouns(language);
        String words = sentence.of(reading.article().text());
        FoldedWords folded = FoldedWords.of(words);
        Set<String> stems = new HashSet<>();
        for (int i = 0; i < folded.size(); i++) {
            String word = folded.word(i);
            Span place = folded.span(i).shift(sentence.start());
            boolean capital = Character.isUpperCase(words.codePointAt(folded.span(i).start()));
            if (word.length() >= SHORTEST
                    && !common.contains(word)
                    && !(capital && capitals)
                    && !isNameOrDay(reading, place)) {
                stems.addAll(told(known.of(word), word));
            }
        }
        return stems;
    }

    private static Set<String> told(Set<String> matters, String word) {
        return matters.isEmpty()
                ? Set.of(word.substring(0, Math.min(LENGTH, word.length())))
                : matters.stream().map(matter -> MATTER + matter).collect(Collectors.toSet());
    }

    /// Whether a word that [#of] gives means the same in every language, and tells something.
    static boolean isOfEveryLanguage(String word) {
        return word.startsWith(MATTER) && !Matters.isLight(Set.of(word.substring(1)));
    }

    private static boolean isNameOrDay(Reading reading, Span word) {
        return reading.times().stream().anyMatch(one -> one.evidence().span().contains(word))
                || reading.mentions().stream()
                        .filter(one -> one.kind() != Mention.Kind.ROLE)
                        .anyMatch(one -> one.evidence().span().contains(word));
    }
}
