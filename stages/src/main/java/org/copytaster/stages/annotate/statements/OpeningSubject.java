// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Who acts in the sentence that a verb without a subject goes on with: its own, as in "el ministro llegó tarde y dijo
/// que ...", or the one before it.
final class OpeningSubject {

    private OpeningSubject() {}

    /// The words for them; null where the language's sentences do not go on so, or nobody acts.
    static @Nullable Span of(Draft draft, Lexicon lexicon) {
        Span cue = draft.cue;
        if (!lexicon.has("subjects go on") || cue == null || draft.source != null) {
            return null;
        }
        Frame frame = draft.cueFrame;
        int verb = 0;
        while (verb < frame.size() && frame.at(verb).start() < cue.start()) {
            verb++;
        }
        Chunk own = subject(frame, lexicon, verb);
        if (!own.isNone() && !differs(frame, own, draft, lexicon)) {
            return frame.span(own.from(), own.to());
        }
        Frame before = draft.frameBefore;
        Chunk other =
                before != null && opens(frame, lexicon, verb)
                        ? subject(before, lexicon, before.size())
                        : Chunk.NONE;
        return before == null || other.isNone() || differs(before, other, draft, lexicon)
                ? null
                : before.span(other.from(), other.to());
    }

    /// Whether nothing but marks, quotations, conjunctions and adverbs stands before a verb.
    private static boolean opens(Frame frame, Lexicon lexicon, int verb) {
        for (int at = 0; at < verb; at++) {
            Unit unit = frame.at(at);
            int small = Trait.AND | Trait.ADVERB | Trait.TIME | Trait.OBJECT | Trait.NEGATION;
            boolean contrast = lexicon.isOf("contrasts", unit.word());
            if (unit.isWord() && !unit.is(small) && !contrast) {
                return false;
            }
        }
        return true;
    }

    private static Chunk subject(Frame frame, Lexicon lexicon, int limit) {
        if (frame.size() == 0
                || limit < 2
                || frame.has(0, Trait.BREAKER | Trait.THAT)
                || frame.isQuotation(0)) {
            return Chunk.NONE;
        }
        if (lexicon.has("verb first")) {
            boolean verb = !frame.has(0, Trait.PREPOSITION | Trait.TIME | Trait.DETERMINER);
            return verb && !lexicon.bearsArticle(lexicon.bare(frame.wordAt(0)))
                    ? new ChunkAfter(frame, lexicon).at(1, limit)
                    : Chunk.NONE;
        }
        return new ClauseSubjects(frame, lexicon).last(limit);
    }

    /// "los vecinos ... dijo": one of them is told of as several.
    private static boolean differs(Frame where, Chunk subject, Draft draft, Lexicon lexicon) {
        Chunk cue = draft.cue == null ? Chunk.NONE : draft.cueFrame.units(draft.cue);
        if (cue.isNone() || lexicon.has("verb first")) {
            return false;
        }
        boolean several = lexicon.isOf("plural determiners", where.wordAt(subject.from()));
        for (int at = subject.from() + 1; at + 1 < subject.to(); at++) {
            several |= where.has(at, Trait.AND) && where.at(at + 1).capital();
        }
        boolean plural = false;
        for (int at = cue.from(); at < cue.to(); at++) {
            Unit unit = draft.cueFrame.at(at);
            plural |=
                    unit.is(Trait.AUXILIARY | Trait.CUE)
                            && lexicon.endsLike("plural verb endings", unit.word());
        }
        return several != plural;
    }

    /// Whether the phrase names somebody by a name, an office or another noun of people.
    static boolean isSomebody(Draft draft, Span words, Lexicon lexicon) {
        Frame frame = draft.cueFrame;
        Chunk phrase = frame.units(words);
        Frame before = draft.frameBefore;
        if (phrase.isNone() && before != null) {
            frame = before;
            phrase = before.units(words);
        }
        if (phrase.isNone()) {
            return false;
        }
        if (new Naming(frame, lexicon).isSomebody(phrase)) {
            return true;
        }
        for (int at = phrase.from(); at < Math.min(phrase.to(), phrase.from() + 2); at++) {
            if (lexicon.isOf("people", frame.wordAt(at))) {
                return true;
            }
        }
        return false;
    }
}
