// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes off a run of capitals what is no part of the name, by what the whole article shows.
///
/// @param keys the runs of capitals of the article outside headlines
/// @param shouted whether the line is written in capitals
record Trimming(
        List<Word> words,
        Scene.Capitals capitals,
        Set<String> keys,
        Lexicon lexicon,
        boolean shouted) {

    private static final int LONGEST = 5;

    /// The name in a run; empty if there is none.
    ///
    /// @param weak whether a capital says little where the run begins
    Runs.Run trimmed(Runs.Run run, boolean weak) {
        return withoutTitle(weak ? withoutCommonWords(run) : run);
    }

    /// A common word at the head of a sentence is no name by itself; before a name it is left out,
    /// unless it belongs to it elsewhere.
    private Runs.Run withoutCommonWords(Runs.Run run) {
        int from = run.from();
        if (!words.get(from).isCapital()) {
            return run;
        }
        while (from < run.to() && isCommon(from, run.to())) {
            from++;
        }
        while (from > run.from() && from < run.to() && isSmallWord(from)) {
            from++;
        }
        return new Runs.Run(from, run.to(), run.honorific());
    }

    private boolean isSmallWord(int at) {
        return words.get(at).isWord() && !words.get(at).isCapital();
    }

    private boolean isCommon(int from, int to) {
        Word word = words.get(from);
        if (word.isAcronym()
                || opensPlace(from, to)
                || capitals.isNameElsewhere(word)
                || lexicon.demonyms().containsKey(word.lower())
                || lexicon.isPlace(key(from, to))) {
            return false;
        }
        boolean common =
                lexicon.common().contains(word.lower())
                        || capitals.isSmallElsewhere(word)
                        || (lexicon.isWordByItsEnding(word.lower())
                                && !lexicon.givenNames().contains(word.lower()));
        if (!common) {
            return !word.isWord();
        }
        boolean head =
                to - from > 1
                        && !isListedWithout(from, to)
                        && (lexicon.organisationHeads().contains(words.get(to - 1).lower())
                                || lexicon.placeHeads().contains(words.get(to - 1).lower())
                                || lexicon.givenNames().contains(word.lower())
                                || lexicon.organisationOpeners().contains(word.lower()));
        return !head;
    }

    /// "Senior United Nations officials": the name of a list goes on behind the first word.
    private boolean isListedWithout(int from, int to) {
        return to - from > 2
                && words.get(from + 1).isWord()
                && !WordCues.isListedOrganisation(key(from, to))
                && lexicon.organisations().contains(key(from + 1, to));
    }

    /// "New York Rovers": the name of a place opens that of something else.
    private boolean opensPlace(int from, int to) {
        return to - from > 2 && lexicon.isPlace(key(from, from + 2));
    }

    /// "Conservator Hanna Orlin" where the article has "Hanna Orlin", too: a title that no list knows.
    private Runs.Run withoutTitle(Runs.Run run) {
        boolean title =
                run.to() - run.from() > 2
                        && lexicon.givenNames().contains(words.get(run.from() + 1).lower())
                        && !lexicon.givenNames().contains(words.get(run.from()).lower())
                        && !words.get(run.from()).isInitial()
                        && words.get(run.from() + 1).isCapital()
                        && keys.contains(key(run.from() + 1, run.to()));
        return title ? new Runs.Run(run.from() + 1, run.to(), true) : run;
    }

    /// In a headline nearly every word has a capital: names are what the article knows as such, and
    /// what is left between words that are none.
    List<Runs.Run> parts(List<Runs.Run> runs) {
        List<Runs.Run> parts = new ArrayList<>();
        for (Runs.Run run : runs) {
            int open = run.from();
            int at = run.from();
            while (at < run.to()) {
                int end = known(at, run.to());
                if (end > at || isNoName(at)) {
                    addRest(parts, open, at, run);
                    if (end > at) {
                        parts.add(new Runs.Run(at, end, run.honorific() && at == run.from()));
                    }
                    at = Math.max(end, at + 1);
                    open = at;
                } else {
                    at++;
                }
            }
            addRest(parts, open, run.to(), run);
        }
        return parts;
    }

    private void addRest(List<Runs.Run> parts, int from, int most, Runs.Run run) {
        int to = most;
        while (to < run.to() && from < to && !words.get(to - 1).isCapital()) {
            to--;
        }
        if (from < to && words.get(from).isWord() && words.get(to - 1).isWord()) {
            parts.add(new Runs.Run(from, to, run.honorific() && from == run.from()));
        }
    }

    private int known(int from, int most) {
        for (int to = Math.min(most, from + LONGEST); to > from; to--) {
            String key = key(from, to);
            if (words.get(to - 1).isWord()
                    && (keys.contains(key) || isListed(key) || isListedPhrase(from, to, key))) {
                return to;
            }
        }
        return from;
    }

    private boolean isListed(String key) {
        return lexicon.places().containsKey(key) || lexicon.organisations().contains(key);
    }

    private boolean isListedPhrase(int from, int to, String key) {
        return to - from > 1
                && !lexicon.nounsHaveCapitals()
                && words.get(from).isWord()
                && !lexicon.givenNames().contains(words.get(from).lower())
                && !lexicon.function().contains(words.get(from).lower())
                && !lexicon.function().contains(words.get(to - 1).lower())
                && WordCues.isListed(key);
    }

    /// A word that the article has in small letters, or a small word with the capitals of a line.
    private boolean isNoName(int at) {
        Word word = words.get(at);
        return !lexicon.particles().contains(word.lower())
                && (capitals.isSmallElsewhere(word)
                        || (shouted && isPlainWord(word))
                        || lexicon.function().contains(word.lower())
                        || lexicon.deeds().contains(word.lower()));
    }

    private boolean isPlainWord(Word word) {
        return lexicon.common().contains(word.lower()) && !capitals.isNameElsewhere(word);
    }

    private String key(int from, int to) {
        return Runs.key(words.subList(from, to));
    }
}
