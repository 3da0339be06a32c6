// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.Span;

import java.util.List;

/// What a sentence of a report of matches shows: whether a name is that of one of the sides, which is a club
/// even where it is called after its town.
///
/// @param words those of the sentence
record Matches(List<Word> words, Lexicon lexicon) {

    private static final Word NOTHING = Word.mark(new Span(0, 0), "\u0000", "\u0000");

    /// The numbers of a row of a table.
    private static final int ROW = 3;

    /// Whether the words `[from, to)` name a side of a match: beside a score, at the head of a row of numbers,
    /// or before or behind "v".
    boolean isSide(int from, int to) {
        return isScoreBeside(from - 1, -1)
                || isScoreBeside(to, 1)
                || isRow(from, to)
                || isVersus(from - 1)
                || isVersus(to);
    }

    /// Whether the sentence is a result and nothing else: "Belforda 2 Velland Rovers 1".
    boolean isResult() {
        int numbers = 0;
        int names = 0;
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (isNumber(word, 2)) {
                numbers++;
            } else if (!word.isCapital()) {
                return false;
            } else if (at == 0 || !words.get(at - 1).isCapital()) {
                names++;
            }
        }
        return numbers == 2 && names == 2 && isNumber(words.getLast(), 2);
    }

    /// "Belforda 2", but not "took Hanna Orlin 41 minutes": what is counted stands behind a number.
    private boolean isScoreBeside(int index, int step) {
        Word further = at(index + step);
        return isNumber(at(index), 2) && (!further.isWord() || further.isCapital());
    }

    private boolean isRow(int from, int to) {
        boolean head = from == 0 || (from == 1 && !at(0).isWord());
        int numbers = 0;
        for (int at = to; at < words.size(); at++) {
            Word word = words.get(at);
            numbers += isNumber(word, 5) ? 1 : 0;
            if (word.isWord() || word.is("-") || word.is("$")) {
                return false;
            }
        }
        return head && numbers >= ROW;
    }

    private boolean isVersus(int index) {
        return lexicon.reports().versus().contains(at(index).lower());
    }

    private static boolean isNumber(Word word, int most) {
        String text = word.text();
        return !word.isWord()
                && text.length() <= most
                && text.chars().allMatch(one -> (one >= '0' && one <= '9') || one == '.')
                && text.chars().anyMatch(one -> one != '.');
    }

    private Word at(int index) {
        return index < 0 || index >= words.size() ? NOTHING : words.get(index);
    }
}
