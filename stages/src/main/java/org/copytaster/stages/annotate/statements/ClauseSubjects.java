// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Finds the subjects of the clauses of a frame.
final class ClauseSubjects {

    /// What opens a clause inside another one; a contrast ("pero") does not, but is among the breakers.
    private static final int SUBORDINATE = Trait.THAT | Trait.RELATIVE | Trait.PREPOSITION;

    private final Frame frame;
    private final Lexicon lexicon;
    private final ChunkBefore nounBefore;

    ClauseSubjects(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.nounBefore = new ChunkBefore(frame, lexicon);
    }

    /// The subject of the first finite verb of the frame.
    Chunk first(int before) {
        for (int at = Math.max(1, mainClause(before)); at < before; at++) {
            Chunk subject = frame.at(at).isFinite() ? subjectOf(at) : Chunk.NONE;
            if (!subject.isNone()) {
                return subject;
            }
        }
        return Chunk.NONE;
    }

    /// The subject of the last main clause before a unit that has one; none where none does.
    Chunk last(int before) {
        for (int verb = before - 1; verb > 0; verb--) {
            Chunk subject = frame.at(verb).isFinite() ? subjectOf(verb) : Chunk.NONE;
            boolean main =
                    !subject.isNone()
                            && !frame.has(subject.from(), Trait.RELATIVE | Trait.PREPOSITION)
                            && !frame.has(subject.from() - 1, SUBORDINATE);
            if (main) {
                return subject;
            }
        }
        return Chunk.NONE;
    }

    /// The subject of the first finite verb before a unit, or the phrase that is all there is.
    Chunk firstOrAll(int before) {
        Chunk subject = first(before);
        return subject.isNone() ? allThereIs(before) : subject;
    }

    /// "The minister: ..."; not the last words of a clause whose verb is not known: "used it as its
    /// headline: ...".
    private Chunk allThereIs(int before) {
        Chunk phrase = nounBefore.at(before, 0);
        return phrase.from() == 0 ? phrase : Chunk.NONE;
    }

    /// Behind the clause that opens the sentence: "Before Haro spoke, | his campaign sent".
    private int mainClause(int before) {
        int first = frame.has(0, Trait.ADVERB) ? 1 : 0;
        boolean opens = lexicon.isWeighed() && frame.has(first, Trait.BREAKER);
        boolean verb = false;
        for (int at = first + 1; opens && at < before; at++) {
            verb |= frame.at(at).isFinite();
            if (verb && frame.isComma(at)) {
                return at + 1;
            }
        }
        return 0;
    }

    private Chunk subjectOf(int verb) {
        if (isNounBehindArticle(verb)) {
            return Chunk.NONE;
        }
        boolean reflexive =
                lexicon.has("objects before the verb") && frame.has(verb - 1, Trait.OBJECT);
        int from = reflexive ? verb - 1 : verb;
        boolean denied = lexicon.has("that is relative too") && frame.has(from - 1, Trait.NEGATION);
        return nounBefore.at(denied ? from - 1 : from, 0);
    }

    /// "le juge", which is a form of "juger" too.
    private boolean isNounBehindArticle(int at) {
        return frame.has(at, Trait.ALSO_NOUN) && frame.has(at - 1, Trait.DETERMINER);
    }
}
