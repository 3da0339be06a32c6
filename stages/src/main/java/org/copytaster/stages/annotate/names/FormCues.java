// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// More finer cues, of languages with cases, whose words the tables do not know: how the name and the words
/// beside it end, and all other cues once more, with weights of their own. What they weigh is learned on
/// top of all other cues, which stay as they are for other languages.
@SuppressWarnings("EnumOrdinal") // the order of the cues is part of the numbers
public final class FormCues {

    /// The number of the first question.
    static final int FIRST = 192;

    private static final int CUE = FIRST;
    private static final int TWO_LETTERS = FIRST + 1;
    private static final int THREE_LETTERS = FIRST + 2;
    private static final int OF_FIRST_WORD = FIRST + 3;
    private static final int BEFORE = FIRST + 4;
    private static final int AFTER = FIRST + 5;
    private static final int SIZE = FIRST + 6;
    private static final int CUE_AND_SIZE = FIRST + 7;

    private static final int LONGEST_SIZE = 3;

    private final List<Word> words;
    private final Lexicon lexicon;
    private final List<Integer> cues = new ArrayList<>();

    private FormCues(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /// Whether it is one of these.
    public static boolean isOne(int cue) {
        return WordCues.question(cue) >= FIRST;
    }

    static boolean isContext(int cue) {
        int question = WordCues.question(cue);
        return question == BEFORE || question == AFTER;
    }

    /// The cues of a run.
    ///
    /// @param known the other cues of the name
    static List<Integer> of(
            List<Word> words, int from, int to, EnumSet<NameCue> known, Lexicon lexicon) {
        FormCues found = new FormCues(words, lexicon);
        found.find(from, to, known);
        return found.cues;
    }

    private void find(int from, int to, EnumSet<NameCue> known) {
        int size = Math.min(LONGEST_SIZE, to - from);
        String last = words.get(to - 1).lower();
        add(SIZE, size);
        add(TWO_LETTERS, ending(last, 2, size));
        add(THREE_LETTERS, ending(last, 3, 0));
        if (size > 1) {
            add(OF_FIRST_WORD, ending(words.get(from).lower(), 3, 0));
        }
        add(BEFORE, beside(from - 1));
        add(AFTER, beside(to));
        for (NameCue cue : known) {
            add(CUE, cue.ordinal());
            add(CUE_AND_SIZE, cue.ordinal() << 2 | size);
        }
    }

    private void add(int question, int answer) {
        cues.add(WordCues.cue(question, answer));
    }

    /// The last letters as a number of 16 bits; two endings may share one.
    private static int ending(String word, int letters, int more) {
        String end = word.substring(Math.max(0, word.length() - letters));
        return (end.hashCode() * 31 + more) & 0xFFFF;
    }

    /// The small words, marks and nouns of office as they are, of all others the last three letters.
    private int beside(int at) {
        if (at < 0 || at >= words.size()) {
            return 0;
        }
        Word word = words.get(at);
        String lower = word.lower();
        if (!word.isWord()) {
            return Character.isDigit(lower.charAt(0))
                    ? 1 + Math.min(5, lower.length())
                    : ending(lower, 1, 1);
        }
        boolean whole = lexicon.sides().containsKey(lower) || lexicon.function().contains(lower);
        return whole
                ? ending(lower, lower.length(), 2)
                : ending(lower, 3, word.isCapital() ? 3 : 4);
    }
}
