// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import java.util.List;

/// Where in a run of capitals the name of somebody begins, if something that is no part of the name opens it: what
/// somebody is, or the owner of the office.
record Holders(List<Word> words, Lexicon lexicon, SmallLetters small) {

    /// The first word of the name; the head of the run if nothing stands before it.
    int start(Runs.Run run) {
        if (lexicon.caseMeansOf()) {
            return behindOwner(run);
        }
        return lexicon.nounsHaveCapitals() ? givenName(run) : behindOffice(run);
    }

    /// Where a case stands for "of": behind the owner of an office, as in "глава МИД Ортавии Ганна Орлина"; the
    /// head of the run if there is none. A place that does not stand in the nominative is one.
    private int behindOwner(Runs.Run run) {
        int given = givenName(run);
        if (given > run.from() && areOwners(run.from(), given)) {
            return given;
        }
        int place = lexicon.placeEnd(words, run.from(), run.to());
        String key = Runs.key(words.subList(run.from(), place));
        boolean bent = !key.equals(lexicon.inflection().nominatives().getOrDefault(key, key));
        return bent && place < run.to() && words.get(place).isCapital() ? place : run.from();
    }

    /// Whether the words are names of places, adjectives of them, and organisations known by their initials.
    private boolean areOwners(int from, int to) {
        int at = from;
        while (at < to) {
            int end = Math.max(lexicon.placeEnd(words, at, to), at + 1);
            boolean owner =
                    end > at + 1
                            || lexicon.isPlace(words.get(at).lower())
                            || lexicon.demonyms().containsKey(words.get(at).lower())
                            || lexicon.organisations().contains(words.get(at).lower())
                            || words.get(at).isAcronym();
            if (!owner) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /// Where the holder of an office begins right behind the name of what it is for: "président de l'OTEO Hanna
    /// Orlin"; else the head of the run.
    private int behindOffice(Runs.Run run) {
        boolean behindSmall =
                run.from() > 0 && lexicon.joiners().contains(words.get(run.from() - 1).lower());
        for (int at = run.from() + 1;
                lexicon.has(Grammar.PARTICLES_ARE_PREPOSITIONS) && at < run.to() - 1;
                at++) {
            Word before = words.get(at - 1);
            boolean other =
                    (before.isAcronym() && !before.isInitial() && !before.isNumeral())
                            || (lexicon.places().containsKey(before.lower())
                                    && (behindSmall
                                            || !lexicon.givenNames().contains(before.lower())));
            if (other && small.isFullName(at)) {
                return at;
            }
        }
        return run.from();
    }

    /// The first given name of a run that has one more name behind it; the head of the run if there is none,
    /// or if it begins the name of an organisation. Where nouns have capitals, what stands before it is no part
    /// of the name: "Glaserin Hanna Orlin".
    private int givenName(Runs.Run run) {
        if (lexicon.organisationOpeners().contains(words.get(run.from()).lower())) {
            return run.from();
        }
        for (int at = run.from(); at < run.to() - 1; at++) {
            Word word = words.get(at);
            if (word.isInitial() || !word.isWord() || !word.isCapital()) {
                return run.from();
            }
            if (lexicon.givenNames().contains(word.lower()) && words.get(at + 1).isCapital()) {
                return at;
            }
        }
        return run.from();
    }
}
