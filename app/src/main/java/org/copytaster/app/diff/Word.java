// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.diff;

import org.copytaster.model.Span;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word, a number or a mark of a text, and where it stands.
public record Word(String text, Span span) {

    /// Cuts a text at the word boundaries of Unicode, so that scripts without spaces are cut too.
    public static List<Word> of(String text) {
        BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ROOT);
        boundaries.setText(text);
        List<Word> words = new ArrayList<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            String word = text.substring(start, end);
            if (!word.isBlank()) {
                words.add(new Word(word, new Span(start, end)));
            }
            start = end;
        }
        return words;
    }

    /// Only the words and numbers of a text, in lower case: what two wordings are compared by.
    public static List<String> folded(String text) {
        return of(text).stream()
                .filter(Word::isSpoken)
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// Whether it is more than a mark.
    public boolean isSpoken() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
