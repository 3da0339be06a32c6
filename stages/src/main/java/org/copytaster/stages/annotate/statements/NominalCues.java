// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Statement.Manner;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds statements that a noun tells of, with a possessor before it: "Haro's warning that the pier would
/// fall".
final class NominalCues {

    /// "Haro's latest and loudest warning".
    private static final int MOST_ADJECTIVES = 3;

    private static final double SURE = 0.6;

    private static final int SPEAKERS = Trait.ROLE | Trait.UNNAMED | Trait.ORGANISATION;

    private final Frame frame;
    private final Lexicon lexicon;

    NominalCues(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 1; at < frame.size() - 1; at++) {
            Draft draft = opens(at) ? draft(at) : null;
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private boolean opens(int at) {
        if (frame.has(at + 1, Trait.THAT)) {
            return lexicon.isOf("saying nouns", frame.wordAt(at));
        }
        return lexicon.isOf("promising nouns", frame.wordAt(at))
                && lexicon.isOf("infinitive marks", frame.wordAt(at + 1));
    }

    private @Nullable Draft draft(int noun) {
        int last = noun - 1;
        while (last > Math.max(0, noun - 1 - MOST_ADJECTIVES)
                && mayDescribe(frame.at(last))
                && !isPossessor(last)) {
            last--;
        }
        if (!isPossessor(last)) {
            return null;
        }
        int from = last;
        while (from > 0 && lexicon.owner(frame.wordAt(last)) == null && belongs(from - 1)) {
            from--;
        }
        Draft draft = new Draft(frame, Manner.SAID, SURE);
        draft.cue = frame.span(noun, noun + 1);
        draft.shape = Cue.Shape.NOUN;
        draft.source = frame.span(from, last + 1);
        draft.content.add(frame.span(noun + 1, end(noun + 1)));
        return draft;
    }

    /// "latest" of "her latest warning", "March" of "her March warning".
    private static boolean mayDescribe(Unit unit) {
        return unit.isWord() && (unit.is(Trait.TIME) || (unit.traits() == 0 && !unit.capital()));
    }

    private boolean isPossessor(int at) {
        Unit unit = frame.at(at);
        return lexicon.owner(unit.word()) != null || isPossessive(unit);
    }

    private boolean isPossessive(Unit unit) {
        return unit.isWord()
                && !isOf(unit.word(), Trait.TIME)
                && (unit.capital() || unit.is(SPEAKERS) || isOf(unit.word(), SPEAKERS))
                && lexicon.endsLike("possessive endings", unit.word());
    }

    /// What the word before the mark of a possessor is: "the mayor's".
    private boolean isOf(String word, int trait) {
        int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
        return mark > 0 && (lexicon.traits(word.substring(0, mark)) & trait) != 0;
    }

    private boolean belongs(int at) {
        Unit unit = frame.at(at);
        boolean opens = unit.is(Trait.DETERMINER) && !frame.at(at + 1).is(Trait.DETERMINER);
        boolean named = unit.isWord() && unit.capital() && at > 0;
        boolean describes = unit.isWord() && unit.traits() == 0 && !unit.past();
        return opens || named || describes || unit.is(Trait.ROLE | Trait.TITLE);
    }

    /// Before a mark, or before the verb of the sentence: "that the pier would fall | was ignored".
    private int end(int from) {
        boolean verb = !frame.has(from, Trait.THAT);
        boolean group = false;
        boolean apart = !verb && frame.isComma(from + 1) && frame.isQuotation(from + 2);
        for (int at = apart ? from + 2 : from + 1; at < frame.lastWord(); at++) {
            Unit unit = frame.at(at);
            boolean finite = unit.isFinite();
            boolean opens = unit.is(Trait.AND | Trait.THAT | Trait.RELATIVE | Trait.BREAKER);
            if ((unit.isMark() && !"'-/%$".contains(unit.word())) || (finite && verb && !group)) {
                return at;
            }
            verb = !opens && (verb || finite);
            group = finite || unit.is(Trait.ADVERB | Trait.NEGATION) || unit.isPastVerb();
        }
        return frame.lastWord();
    }
}
