// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.Mention;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/// What of a name stands in small letters, in languages where the first word of a name alone may have a capital
/// ("Arabie saoudite", "Parti socialiste"), or a later one alone ("mer Noire").
final class SmallLetters {

    /// Words of a listed name behind its first.
    private static final int LONGEST_LISTED = 5;

    /// Small words and adjectives between a noun and the name that it belongs to.
    private static final int MOST_BETWEEN = 3;

    private final List<Word> words;

    /// Which words belong to an office.
    private final boolean[] inRole;

    private final Lexicon lexicon;

    SmallLetters(List<Word> words, boolean[] inRole, Lexicon lexicon) {
        this.words = words;
        this.inRole = inRole;
        this.lexicon = lexicon;
    }

    /// "mer Noire", "détroit de Belmar": a noun in small letters that a name follows, with at most a few small words
    /// between them.
    boolean opensAName(int at) {
        Word word = words.get(at);
        boolean alone = lexicon.small().openers().contains(word.lower());
        boolean of = lexicon.small().openersOf().contains(word.lower());
        if (word.isCapital() || !(alone || of)) {
            return false;
        }
        int next = at + 1;
        while (next < words.size()
                && next - at <= MOST_BETWEEN
                && (isSmall(next) || isAdjective(next))) {
            next++;
        }
        return next < words.size()
                && isName(next)
                && (next == at + 1
                        ? alone
                        : of && !words.get(next).isAcronym() && !isFullName(next));
    }

    /// What a name is that begins or ends in small letters, by its first word; null if it does neither, or a list
    /// knows it.
    static Mention.@Nullable Kind kind(List<Word> name, Lexicon lexicon) {
        boolean small = !name.getFirst().isCapital() || !name.getLast().isCapital();
        if (!small
                || !name.getLast().isWord()
                || !lexicon.has(Grammar.NAMES_GO_ON_IN_SMALL_LETTERS)
                || lexicon.isListed(Runs.key(name))) {
            return null;
        }
        String first = name.getFirst().lower();
        if (lexicon.organisationOpeners().contains(first)) {
            return Mention.Kind.ORGANISATION;
        }
        if (lexicon.otherHeads().contains(first)) {
            return Mention.Kind.OTHER;
        }
        boolean place = !name.getFirst().isCapital() || lexicon.placeOpeners().contains(first);
        return place ? Mention.Kind.PLACE : null;
    }

    private boolean isName(int at) {
        return words.get(at).isCapital()
                && !inRole[at]
                && !lexicon.calendar().contains(words.get(at).lower());
    }

    /// "La Haye" inside of a sentence.
    boolean isArticleOfAName(int at) {
        return lexicon.has(Grammar.ARTICLES_OPEN_NAMES)
                && lexicon.articles().contains(words.get(at).lower())
                && at > 0
                && words.get(at - 1).isWord()
                && !words.get(at - 1).isCapital()
                && at + 1 < words.size()
                && words.get(at + 1).isCapital();
    }

    /// Where a listed name that goes on in small letters ends: "Arabie saoudite".
    int listedEnd(int start, int at) {
        if (at != start + 1 || !lexicon.small().listedHeads().contains(words.get(start).lower())) {
            return at;
        }
        for (int end = Math.min(words.size(), at + LONGEST_LISTED); end > at; end--) {
            if (words.get(end - 1).isWord()
                    && lexicon.isListed(Runs.key(words.subList(start, end)))) {
                return end;
            }
        }
        return at;
    }

    /// "Océan indien", "Guerre froide": a noun that begins the name of a place or of an event.
    boolean mayHaveAdjective(int noun) {
        String lower = words.get(noun).lower();
        return (lexicon.placeOpeners().contains(lower) && !lexicon.articles().contains(lower))
                || lexicon.otherHeads().contains(lower);
    }

    /// "Parti socialiste", "Armée ortavienne libre".
    boolean isAdjective(int at) {
        Word word = words.get(at);
        return !word.isCapital()
                && lexicon.has(Grammar.NAMES_GO_ON_IN_SMALL_LETTERS)
                && (lexicon.small().adjectives().contains(word.lower())
                        || lexicon.demonyms().containsKey(word.lower())
                        || lexicon.isAdjectiveByItsEnding(word.lower()));
    }

    /// "Ligue nationale de hockey": behind the noun of an organisation inside of a sentence, and its adjectives, a
    /// small word and a noun in small letters.
    ///
    /// @param at where the small words begin
    boolean isNoun(int start, int at, int noun) {
        return lexicon.has(Grammar.NAMES_GO_ON_IN_SMALL_LETTERS)
                && noun < words.size()
                && isNounOfOrganisations(start)
                && IntStream.range(start + 1, at).allMatch(this::isAdjective)
                && (noun > at + 1 || lexicon.particles().contains(words.get(at).lower()))
                && lexicon.sides().get(words.get(at).lower()) != NameCue.AFTER_AND
                && mayBeNoun(noun);
    }

    private boolean isNounOfOrganisations(int at) {
        return at > 0
                && words.get(at - 1).isWord()
                && words.get(at).isCapital()
                && lexicon.organisationOpeners().contains(words.get(at).lower());
    }

    private boolean mayBeNoun(int at) {
        Word word = words.get(at);
        return word.isWord()
                && !word.isCapital()
                && word.text().length() > 3
                && !inRole[at]
                && !lexicon.function().contains(word.lower())
                && !lexicon.deeds().contains(word.lower())
                && !lexicon.calendar().contains(word.lower());
    }

    /// A given name and one more name.
    boolean isFullName(int at) {
        return lexicon.givenNames().contains(words.get(at).lower())
                && at + 1 < words.size()
                && words.get(at + 1).isCapital();
    }

    boolean isSmall(int at) {
        Word word = words.get(at);
        return word.isWord()
                && !word.isCapital()
                && (lexicon.particles().contains(word.lower())
                        || lexicon.joiners().contains(word.lower()));
    }
}
