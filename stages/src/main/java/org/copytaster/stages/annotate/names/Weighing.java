// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import static org.copytaster.model.Mention.Kind.ORGANISATION;
import static org.copytaster.model.Mention.Kind.OTHER;
import static org.copytaster.model.Mention.Kind.PERSON;
import static org.copytaster.model.Mention.Kind.PLACE;

import org.copytaster.model.Span;

import java.util.List;
import java.util.Set;

/// Says what speaks for a name being a person's, an organisation's, a place's or something else's:
/// its own words, and the words around it. The weights are set by hand.
final class Weighing {

    private final List<Word> words;
    private final Lexicon lexicon;

    Weighing(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    Sighting weigh(Runs.Run run, String article, boolean weak) {
        List<Word> name = words.subList(run.from(), run.to());
        Span span = name.getFirst().span().cover(name.getLast().span());
        String key = Runs.key(name);
        Sighting sighting = new Sighting(span, span.of(article), key, weak);
        if (run.honorific()) {
            sighting.speaksFor(PERSON, 4);
        }
        weighWhole(sighting, key);
        if (name.size() > 1) {
            weighParts(sighting, name);
        }
        weighSides(sighting, run, name.size());
        return sighting;
    }

    private void weighWhole(Sighting sighting, String key) {
        if (lexicon.demonyms().containsKey(key)) {
            sighting.speaksFor(OTHER, 9);
        } else if (lexicon.places().containsKey(key)) {
            sighting.speaksFor(PLACE, 6);
        } else if (lexicon.towns().containsKey(key)) {
            sighting.speaksFor(PLACE, 2.5);
        }
        if (lexicon.organisations().contains(key) || lexicon.acronyms().containsKey(key)) {
            sighting.speaksFor(ORGANISATION, 6);
        } else if (!lexicon.places().containsKey(key) && isAcronym(sighting.text)) {
            sighting.speaksFor(ORGANISATION, 2.5);
        }
        if (lexicon.givenNames().contains(key)) {
            sighting.speaksFor(PERSON, 1.5);
        }
        if (sighting.key.length() > 3 && sighting.key.startsWith("al-")) {
            sighting.speaksFor(PERSON, 0.5);
        }
        sighting.speaksFor(OTHER, 0.9);
    }

    private static boolean isAcronym(String text) {
        int capitals = 0;
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            if (Character.isLowerCase(here) || here == ' ') {
                return false;
            }
            capitals += Character.isUpperCase(here) ? 1 : 0;
        }
        return capitals > 1;
    }

    private void weighParts(Sighting sighting, List<Word> name) {
        String first = name.getFirst().lower();
        String last = name.getLast().lower();
        weighHead(sighting, first, last);
        Set<String> openers = lexicon.organisationOpeners();
        boolean of = name.size() > 2 && lexicon.joiners().contains(name.get(1).lower());
        if ((openers.contains(first) && of) || name.stream().anyMatch(word -> word.is("&"))) {
            sighting.speaksFor(ORGANISATION, 4);
        }
        if (lexicon.placeOpeners().contains(first)) {
            sighting.speaksFor(PLACE, 2.5);
        }
        if (lexicon.givenNames().contains(first)) {
            sighting.speaksFor(PERSON, 3);
        }
        boolean particle = name.subList(1, name.size()).stream().anyMatch(this::isPersonParticle);
        if (particle) {
            sighting.speaksFor(PERSON, 1.5);
        }
        if (name.stream().anyMatch(Word::isInitial)) {
            sighting.speaksFor(PERSON, 2);
        }
        sighting.speaksFor(PERSON, name.size() < 4 && !hasCommonWord(name) ? 1.1 : -0.5);
        if (lexicon.demonyms().containsKey(first)) {
            sighting.speaksFor(PERSON, -2);
            sighting.speaksFor(OTHER, 1);
        }
        if (lexicon.isPlace(first)) {
            sighting.speaksFor(PLACE, 0.3);
        }
    }

    private boolean hasCommonWord(List<Word> name) {
        return name.stream().anyMatch(word -> lexicon.common().contains(word.lower()));
    }

    private boolean isPersonParticle(Word word) {
        return (!word.isCapital() && lexicon.particles().contains(word.lower()))
                || word.text().startsWith("al-")
                || word.text().startsWith("el-");
    }

    private void weighHead(Sighting sighting, String first, String last) {
        if (lexicon.organisationHeads().contains(last)) {
            sighting.speaksFor(ORGANISATION, 4.5);
        }
        if (lexicon.placeHeads().contains(last)) {
            sighting.speaksFor(PLACE, 4);
        }
        if (lexicon.otherHeads().contains(last)) {
            sighting.speaksFor(OTHER, 4);
        }
        if (lexicon.otherHeads().contains(first) || Character.isDigit(last.charAt(0))) {
            sighting.speaksFor(OTHER, 2);
        }
    }

    private void weighSides(Sighting sighting, Runs.Run run, int size) {
        Word before = at(run.from() - 1);
        Word after = at(run.to());
        boolean the = lexicon.articles().contains(before.lower());
        if (the) {
            sighting.speaksFor(PERSON, -3);
            sighting.speaksFor(ORGANISATION, 1);
            sighting.speaksFor(OTHER, 0.7);
        }
        Word further = the ? at(run.from() - 2) : before;
        if (lexicon.placePrepositions().contains(further.lower())) {
            sighting.speaksFor(
                    PLACE,
                    the
                            ? 0.5
                            : further.lower().length() == 2 && further.lower().endsWith("n")
                                    ? 2
                                    : 1.1);
            sighting.speaksFor(PERSON, further.lower().endsWith("n") ? -1.5 : -0.3);
        }
        String owner = before.lower().equals("of") ? at(run.from() - 2).lower() : further.lower();
        if (lexicon.placeHeads().contains(owner)) {
            sighting.speaksFor(PLACE, 2.5);
        }
        if (lexicon.deeds().contains(after.lower()) || after.lower().equals("who")) {
            sighting.speaksFor(PERSON, size == 1 ? 1.2 : 1.5);
        }
        if (lexicon.deeds().contains(before.lower())) {
            sighting.speaksFor(PERSON, 1);
        }
        if (lexicon.organisationFollowers().contains(after.lower())) {
            sighting.speaksFor(ORGANISATION, 1.5);
        }
        if (lexicon.organisationHeads().contains(after.lower())
                || lexicon.organisationFollowers().contains(before.lower())) {
            sighting.speaksFor(ORGANISATION, 1.2);
        }
        if (lexicon.placeHeads().contains(after.lower())) {
            sighting.speaksFor(PLACE, 2);
        }
        if (after.is(",")) {
            weighApposition(sighting, at(run.to() + 1), at(run.to() + 2));
        }
        if (after.is("(") && at(run.to() + 1).isAcronym() && size > 1) {
            sighting.speaksFor(ORGANISATION, 2.5);
        }
    }

    /// "Haro, 45, ..." is a person; "Ortona, Italy" a place; "Haro, who ..." a person.
    private void weighApposition(Sighting sighting, Word next, Word afterNext) {
        if (lexicon.places().containsKey(next.lower()) && next.isCapital()) {
            sighting.speaksFor(PLACE, 1.5);
        } else if (next.lower().equals("who")) {
            sighting.speaksFor(PERSON, 2);
        } else if (isAge(next) && afterNext.is(",")) {
            sighting.speaksFor(PERSON, 3);
        }
    }

    private static boolean isAge(Word word) {
        return word.text().length() == 2
                && Character.isDigit(word.text().charAt(0))
                && Character.isDigit(word.text().charAt(1));
    }

    private static final Word NOTHING =
            new Word(new Span(0, 0), "\u0000", "\u0000", false, false, false);

    private Word at(int index) {
        return index < 0 || index >= words.size() ? NOTHING : words.get(index);
    }
}
