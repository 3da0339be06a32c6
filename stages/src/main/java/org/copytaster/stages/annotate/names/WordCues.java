// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import java.util.Arrays;
import java.util.List;

/// The finer cues of a name: what the tables know of its words as a whole and one by one, how it is
/// written, and in which clusters its neighbours are. A cue is a number: the question that was asked,
/// and the answer.
///
/// Lev Ratinov, Dan Roth, "Design Challenges and Misconceptions in Named Entity Recognition" (2009).
public final class WordCues {

    private static final NameTable PHRASES = NameTable.ours("phrases.table");
    private static final NameTable WORDS = NameTable.ours("words.table");

    private static final int ANSWER = 16;

    // The questions about the name; three numbers each where its only, first and last word are
    // asked.
    private static final int LISTS = 0;
    private static final int SHARE = 1;
    private static final int ENDS_PERSON = 13;
    private static final int ENDS_ORGANISATION = 16;
    private static final int SHORT_PATH = 19;
    private static final int PATH = 22;
    private static final int LONG_PATH = 25;
    private static final int SHAPE = 28;
    private static final int INNER = 29;

    // The questions about the neighbours; four numbers each: before it, one further, and behind it.
    private static final int NEIGHBOUR = 32;
    private static final int NEIGHBOUR_SHORT = 36;
    private static final int NEIGHBOUR_LONG = 40;
    private static final int NEIGHBOUR_OF = 44;

    /// Asked of articles of a topic only; a number for each topic.
    private static final int TOPIC = 156;

    private static final int ONLY = 0;
    private static final int FIRST = 1;
    private static final int LAST = 2;

    private static final int SHORTEST = 4;
    private static final int MIDDLE = 6;
    private static final int LONGEST = 10;

    private final int[] cues = new int[64];
    private int size;

    private final boolean english;

    private WordCues(boolean english) {
        this.english = english;
    }

    /// The cues of the words `[from, to)` of a sentence; no two are equal. The clusters are asked for
    /// English only.
    static int[] of(List<Word> words, int from, int to, String key, boolean english) {
        WordCues found = new WordCues(english);
        int kind = found.name(words, from, to, key);
        found.neighbour(words, from - 1, 0, kind);
        found.neighbour(words, from - 2, 1, kind);
        found.neighbour(words, to, 2, kind);
        found.neighbour(words, to + 1, 3, kind);
        return Arrays.copyOf(found.cues, found.size);
    }

    /// The cues with those that count in articles of a topic only: what the lists make of the name, and what
    /// stands before it.
    static int[] withTopic(int[] cues, Topic topic, int before, boolean single) {
        int place = before << 1 | (single ? 1 : 0);
        int question = topic == Topic.MATCHES ? TOPIC : TOPIC + 1;
        int[] more = Arrays.copyOf(cues, cues.length + 2);
        more[cues.length] = cue(question, (lists(cues) & 7) << 6 | place);
        more[cues.length + 1] = cue(question, 1 << 10 | place);
        return more;
    }

    /// Whether it is a matter of the place where the name stands.
    static boolean isContext(int cue) {
        return cue >>> ANSWER >= NEIGHBOUR
                && (cue >>> ANSWER < NounCues.FIRST
                        || NounCues.isContext(cue)
                        || FormCues.isContext(cue));
    }

    /// What the lists know of a phrase in small letters.
    static int lists(String key) {
        return PHRASES.of(key);
    }

    /// Whether a phrase in small letters is a listed organisation, place or event.
    static boolean isListed(String key) {
        return (PHRASES.of(key) & (WordClass.ORGANISATION | WordClass.PLACE | WordClass.EVENT))
                != 0;
    }

    /// Whether a phrase in small letters is a listed organisation.
    static boolean isListedOrganisation(String key) {
        return (PHRASES.of(key) & WordClass.ORGANISATION) != 0;
    }

    /// What is known of a word in small letters.
    static int word(String lower) {
        return WORDS.of(lower);
    }

    /// The number of an answer to a question.
    static int cue(int question, int answer) {
        return question << ANSWER | answer;
    }

    static int question(int cue) {
        return cue >>> ANSWER;
    }

    /// Whether it needs the clusters, which know the words of English.
    public static boolean isOfClusters(int cue) {
        int question = cue >>> ANSWER;
        return (question >= NEIGHBOUR && question < NounCues.FIRST)
                || (question >= SHORT_PATH && question < SHAPE);
    }

    /// Whether the name stands in no list of places or organisations, and its first and last word are
    /// mostly seen in the names of people.
    static boolean areOfAPerson(int[] cues) {
        int signs = 0;
        for (int cue : cues) {
            int answer = cue & (1 << ANSWER) - 1;
            switch (cue >>> ANSWER) {
                case LISTS -> signs += (answer >> 2) == 0 ? 1 : 0;
                case SHARE + 4 * FIRST -> signs += answer != 8 && (answer & 3) >= 2 ? 1 : 0;
                case SHARE + 4 * LAST -> signs += answer != 8 && (answer & 3) >= 1 ? 1 : 0;
                default -> {
                    // says nothing of this
                }
            }
        }
        return signs == 3;
    }

    /// Whether the name stands in a list of people, or one of its words is mostly seen in their names.
    static boolean knowOfAPerson(int[] cues) {
        for (int cue : cues) {
            int answer = cue & (1 << ANSWER) - 1;
            boolean known =
                    switch (cue >>> ANSWER) {
                        case LISTS -> ((answer >> 2) & WordClass.PERSON) != 0;
                        case SHARE, SHARE + 4 * FIRST, SHARE + 4 * LAST ->
                                answer != 8 && (answer & 3) >= 2;
                        default -> false;
                    };
            if (known) {
                return true;
            }
        }
        return false;
    }

    /// Whether the name as a whole stands in a list of places.
    static boolean areListedAsPlace(int[] cues) {
        return (lists(cues) & WordClass.PLACE) != 0;
    }

    /// Whether the name as a whole stands in a list of organisations.
    static boolean areListedAsOrganisation(int[] cues) {
        return (lists(cues) & WordClass.ORGANISATION) != 0;
    }

    private static int lists(int[] cues) {
        for (int cue : cues) {
            if (question(cue) == LISTS) {
                return (cue & (1 << ANSWER) - 1) >> 2;
            }
        }
        return 0;
    }

    private void add(int question, int answer) {
        int cue = question << ANSWER | answer;
        if (english || !isOfClusters(cue)) {
            cues[size++] = cue;
        }
    }

    /// Returns what the lists make of it most likely.
    private int name(List<Word> words, int from, int to, String key) {
        boolean single = to - from == 1;
        int lists = PHRASES.of(key);
        add(LISTS, lists << 2 | Math.min(3, to - from));
        add(SHAPE, shape(words, from, to));
        int last = WORDS.of(words.get(to - 1).lower());
        if (single) {
            word(last, ONLY);
        } else {
            word(WORDS.of(words.get(from).lower()), FIRST);
            word(last, LAST);
            inner(words, from + 1, to - 1);
        }
        return likely(lists & 7, last) << 1 | (single ? 1 : 0);
    }

    private static int likely(int lists, int word) {
        if (lists != 0) {
            return lists;
        }
        for (int kind = 0; kind < WordClass.SHARES; kind++) {
            if (WordClass.share(word, kind) > 1) {
                return 8 + kind;
            }
        }
        return WordClass.isKnown(word) ? 12 : 13;
    }

    private void word(int known, int place) {
        for (int kind = 0; kind < WordClass.SHARES; kind++) {
            int often = WordClass.isFrequent(known) ? 4 : 0;
            add(
                    SHARE + 4 * place + kind,
                    WordClass.isKnown(known) ? WordClass.share(known, kind) | often : 8);
        }
        if (WordClass.isKnown(known)) {
            add(ENDS_PERSON + place, WordClass.endsPerson(known) << 2 | WordClass.share(known, 0));
            add(
                    ENDS_ORGANISATION + place,
                    WordClass.endsOrganisation(known) << 2 | WordClass.share(known, 2));
        }
        add(SHORT_PATH + place, WordClass.path(known, SHORTEST));
        add(PATH + place, WordClass.path(known, MIDDLE));
        add(LONG_PATH + place, WordClass.path(known, LONGEST));
    }

    /// The most that a word between the first and the last has of each kind.
    private void inner(List<Word> words, int from, int to) {
        int most = 0;
        for (int at = from; at < to; at++) {
            int known = WORDS.of(words.get(at).lower());
            for (int kind = 0; kind < WordClass.SHARES; kind++) {
                most |= WordClass.share(known, kind) > 1 ? 1 << kind : 0;
            }
        }
        if (to > from) {
            add(INNER, most);
        }
    }

    /// The first three words: capital, capitals, small, with an inner mark.
    private static int shape(List<Word> words, int from, int to) {
        int shape = 1;
        for (int at = from; at < Math.min(to, from + 3); at++) {
            Word word = words.get(at);
            int one = word.isInitial() ? 4 : word.isAcronym() ? 3 : word.isCapital() ? 2 : 1;
            boolean mixed = !word.isWord() || word.text().chars().anyMatch(WordCues::isInside);
            shape = shape << 3 | (mixed ? one + 3 : one);
        }
        return shape;
    }

    private static boolean isInside(int letter) {
        return letter == '-' || letter == '\'' || letter == '’' || Character.isDigit(letter);
    }

    private void neighbour(List<Word> words, int at, int place, int kind) {
        int known = at < 0 || at >= words.size() ? 1 : ofNeighbour(words.get(at));
        boolean mark = known < 1 << 11 && known > 0;
        int middle = mark ? known | 1 << 12 : path(known, MIDDLE, words.get(at));
        add(NEIGHBOUR + place, middle);
        add(NEIGHBOUR_OF + place + 4 * kind, middle);
        if (!mark && place % 2 == 0) {
            add(NEIGHBOUR_SHORT + place, path(known, SHORTEST, words.get(at)));
            add(NEIGHBOUR_LONG + place, path(known, LONGEST, words.get(at)));
        }
    }

    private static int path(int known, int steps, Word word) {
        return WordClass.path(known, steps) << 1 | (word.isCapital() ? 1 : 0);
    }

    /// The number of a word, or a small one for a mark: 2 for a number.
    private static int ofNeighbour(Word word) {
        if (word.isWord()) {
            return WORDS.of(word.lower());
        }
        char mark = word.text().charAt(0);
        return Character.isDigit(mark) ? 2 + Math.min(word.text().length(), 5) : 16 + mark % 1024;
    }
}
