// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import java.util.ArrayList;
import java.util.List;

/// More finer cues, of languages where every noun has a capital, so that the capital says nothing: what stands
/// beside the word, how it ends, how long it is, and whether the tables know it as a name. What they weigh is
/// learned on top of all other cues, which stay as they are for other languages.
@SuppressWarnings("EnumOrdinal") // the order of what stands beside a name is part of the numbers
public final class NounCues {

    /// The number of the first question.
    static final int FIRST = 160;

    private static final int SIZE = FIRST;
    private static final int BEFORE = FIRST + 1;
    private static final int AFTER = FIRST + 2;
    private static final int BOTH = FIRST + 3;
    private static final int ENDING = FIRST + 4;
    private static final int LENGTH = FIRST + 5;
    private static final int LISTS = FIRST + 6;
    private static final int SHARES = FIRST + 7;
    private static final int GIVEN = FIRST + 8;
    private static final int HEAD = FIRST + 9;

    /// What a word beside the name is.
    private enum Beside {
        NOTHING,
        MARK,
        NUMBER,
        DETERMINER,
        ADJECTIVE,
        PREPOSITION,
        SMALL,
        DEED,
        ROLE,
        CAPITAL,
        OTHER
    }

    private final List<Word> words;
    private final Lexicon lexicon;
    private final List<Integer> cues = new ArrayList<>();

    private NounCues(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /// Whether it is one of these.
    public static boolean isOne(int cue) {
        return WordCues.question(cue) >= FIRST && !FormCues.isOne(cue);
    }

    static boolean isContext(int cue) {
        int question = WordCues.question(cue);
        return question == BEFORE || question == AFTER || question == BOTH;
    }

    /// The cues of a run.
    ///
    /// @param weak whether it stands at the head of a sentence
    static List<Integer> of(
            List<Word> words, int from, int to, String key, boolean weak, Lexicon lexicon) {
        NounCues found = new NounCues(words, lexicon);
        found.find(from, to, key, weak);
        return found.cues;
    }

    private void find(int from, int to, String key, boolean weak) {
        int single = to - from == 1 ? 1 : 0;
        String last = words.get(to - 1).lower();
        int known = WordCues.word(last);
        int kind = kind(known, key) * 2 + single;
        int before = before(from - 1).ordinal();
        int after = beside(to).ordinal();
        boolean given = lexicon.givenNames().contains(words.get(from).lower());
        add(SIZE, Math.min(3, to - from));
        add(BEFORE, kind << 4 | before);
        add(AFTER, kind << 4 | after);
        add(BOTH, (before << 4 | after) * 2 + single);
        add(ENDING, ending(last) * 2 + single);
        add(LENGTH, kind << 3 | Math.min(7, last.length() / 3));
        add(LISTS, (WordCues.lists(key) & 7) << 2 | Math.min(3, to - from));
        add(SHARES, (shares(known) << 1 | single) + 1);
        add(GIVEN, (before * 2 + (given ? 1 : 0)) * 2 + single);
        add(HEAD, kind << 1 | (weak ? 1 : 0));
    }

    private void add(int question, int answer) {
        cues.add(WordCues.cue(question, answer));
    }

    /// What the tables and lists take the last word for: nothing they know, a word, or mostly the name of a
    /// person, a place or an organisation; a place that the language itself knows.
    private int kind(int known, String key) {
        if (lexicon.isPlace(key)) {
            return 6;
        }
        if (!WordClass.isKnown(known)) {
            return 0;
        }
        for (int kind = 0; kind < 3; kind++) {
            if (WordClass.share(known, kind) > 1) {
                return 2 + kind;
            }
        }
        return WordClass.share(known, 0) > 0 ? 5 : 1;
    }

    private static int shares(int known) {
        int shares = WordClass.isKnown(known) ? 1 : 0;
        for (int kind = 0; kind < 3; kind++) {
            shares = shares << 2 | WordClass.share(known, kind);
        }
        return shares;
    }

    private Beside before(int at) {
        Beside beside = beside(at);
        if (beside == Beside.OTHER && at > 0 && isAdjective(words.get(at).lower())) {
            Beside further = beside(at - 1);
            boolean led =
                    further == Beside.DETERMINER
                            || further == Beside.PREPOSITION
                            || (further == Beside.OTHER && isAdjective(words.get(at - 1).lower()));
            return led ? Beside.ADJECTIVE : beside;
        }
        return beside;
    }

    private boolean isAdjective(String lower) {
        return lexicon.adjectiveEndings().stream().anyMatch(lower::endsWith);
    }

    private Beside beside(int at) {
        if (at < 0 || at >= words.size()) {
            return Beside.NOTHING;
        }
        Word word = words.get(at);
        if (!word.isWord()) {
            return Character.isDigit(word.text().charAt(0)) ? Beside.NUMBER : Beside.MARK;
        }
        String lower = word.lower();
        if (lexicon.determiners().contains(lower)) {
            return Beside.DETERMINER;
        }
        if (lexicon.sides().containsKey(lower)) {
            return Beside.PREPOSITION;
        }
        if (lexicon.isRole(lower) || lexicon.honorifics().contains(lower)) {
            return Beside.ROLE;
        }
        if (lexicon.deeds().contains(lower)) {
            return Beside.DEED;
        }
        if (lexicon.function().contains(lower)) {
            return Beside.SMALL;
        }
        return word.isCapital() ? Beside.CAPITAL : Beside.OTHER;
    }

    /// The number of the noun ending, or of the inflection that it shows; 0 for none.
    private int ending(String lower) {
        if (lexicon.isNounByItsEnding(lower)) {
            return 1;
        }
        for (int at = 0; at < lexicon.inflections().size(); at++) {
            if (lower.endsWith(lexicon.inflections().get(at))) {
                return 2 + at;
            }
        }
        return 0;
    }
}
