// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.model.Statement.Manner;

import java.util.List;
import java.util.function.Function;

/// Reads the statements of a frame: the rules of its language propose them, the weights settle how they are
/// arranged and then their parts.
final class ReadFrame {

    private ReadFrame() {}

    /// @param weights of each part
    static List<Draft> in(Frame frame, Lexicon lexicon, Function<Weighed, double[]> weights) {
        List<Draft> drafts = byRules(frame, lexicon);
        boolean tells =
                !drafts.isEmpty() || frame.units().stream().anyMatch(unit -> unit.is(Trait.CUE));
        if (tells) {
            WordClass[] classes = WordClass.in(frame, lexicon);
            if (lexicon.weighs(Weighed.ARRANGEMENTS)) {
                new Arrangements(frame, lexicon, classes, drafts)
                        .settle(weights.apply(Weighed.ARRANGEMENTS));
            }
            for (Weighed part : Weighed.values()) {
                if (lexicon.weighs(part)) {
                    part.settle(frame, lexicon, classes, drafts, weights.apply(part));
                }
            }
        }
        drafts.removeIf(draft -> isElliptical(draft, frame, lexicon));
        drafts.removeIf(draft -> isCutOff(draft, frame, lexicon));
        drafts.removeIf(draft -> isNameless(draft, frame, lexicon));
        drafts.forEach(draft -> denied(draft, frame, lexicon));
        return drafts;
    }

    /// Words that name nobody are no source. Where no others can be, nothing is told that was said, unless words in
    /// marks are; where weights have shown that it was said, nobody is known to have said it.
    private static boolean isNameless(Draft draft, Frame frame, Lexicon lexicon) {
        Span source = draft.source;
        Span cue = draft.cue;
        Chunk words = source == null ? Chunk.NONE : frame.units(source);
        Naming naming = new Naming(frame, lexicon);
        if (words.isNone() || cue == null || !naming.isNameless(words)) {
            return false;
        }
        int verb = frame.units(cue).from();
        boolean behind = verb < words.to();
        boolean quoted = !draft.isIndirect();
        boolean speaks = draft.kind == Verb.Kind.SAY || draft.kind == Verb.Kind.TELL;
        Chunk whole = naming.completed(words, behind ? frame.lastWord() : verb);
        boolean named = naming.mayName(whole);
        if (!named) {
            whole = new ClauseSubjects(frame, lexicon).firstOrAll(behind ? words.from() : verb);
            named =
                    !whole.isNone()
                            && (quoted
                                    ? naming.mayName(whole)
                                    : speaks && naming.isSomebody(whole));
        }
        if (named) {
            draft.source = frame.span(whole.from(), whole.to());
        }
        boolean nobody = !named && !quoted && naming.isClosed(words);
        if (nobody && lexicon.isWeighed()) {
            draft.source = null;
        }
        return nobody && !lexicon.isWeighed();
    }

    /// "The season with a stress fracture": a source cannot end before its noun, so that the verb is none.
    private static boolean isCutOff(Draft draft, Frame frame, Lexicon lexicon) {
        Span source = draft.source;
        Chunk words = source == null ? Chunk.NONE : frame.units(source);
        int last = words.to() - 1;
        return lexicon.isWeighed()
                && draft.isIndirect()
                && words.to() > words.from() + 1
                && (lexicon.isOf("before nouns only", frame.wordAt(last))
                        || (frame.has(last, Trait.PREPOSITION)
                                && !frame.has(last, Trait.OBJECT | Trait.ADVERB)));
    }

    /// "Nobody said", "neither the port nor the board said": what they might have said was not.
    private static void denied(Draft draft, Frame frame, Lexicon lexicon) {
        Span source = draft.source;
        Chunk words = source == null ? Chunk.NONE : frame.units(source);
        if (words.isNone()) {
            return;
        }
        int from = words.from();
        if (lexicon.isOf("nor", frame.wordAt(from - 1))) {
            int first = from - 2;
            while (first >= 0 && !lexicon.isOf("nobody", frame.wordAt(first))) {
                first--;
            }
            from = first < 0 || frame.holdsFinite(first, from) ? from : first;
            draft.source = frame.span(from, words.to());
        }
        if (lexicon.isOf("nobody", frame.wordAt(from))) {
            draft.manner = Manner.NOT_SAID;
        }
    }

    /// "They came early, as the paper said they would": the words behind the cue only repeat that it was said.
    private static boolean isElliptical(Draft draft, Frame frame, Lexicon lexicon) {
        Span source = draft.source;
        Chunk from = source == null ? Chunk.NONE : frame.units(source);
        Chunk words =
                draft.content.size() == 1 ? frame.units(draft.content.getFirst()) : Chunk.NONE;
        return !from.isNone()
                && !words.isNone()
                && words.from() > from.from()
                && lexicon.isOf("asides", frame.wordAt(from.from() - 1))
                && words.to() - words.from() <= 3
                && frame.has(words.from(), Trait.PRONOUN)
                && frame.has(words.to() - 1, Trait.AUXILIARY | Trait.MODAL);
    }

    /// As the rules alone see them.
    static List<Draft> byRules(Frame frame, Lexicon lexicon) {
        List<Draft> drafts = byVerbs(frame, lexicon);
        drafts.addAll(new NominalCues(frame, lexicon).drafts());
        return drafts;
    }

    private static List<Draft> byVerbs(Frame frame, Lexicon lexicon) {
        if (lexicon.has("verb second")) {
            return VerbSecond.read(frame, lexicon);
        }
        boolean verbLast = lexicon.has("verb last");
        List<Draft> ending = verbLast ? VerbLast.read(frame, lexicon) : List.of();
        List<Draft> drafts = ending.isEmpty() ? FrameReader.read(frame, lexicon) : ending;
        if (verbLast && ending.isEmpty()) {
            drafts.removeIf(ReadFrame::isPlainClause);
        }
        return drafts;
    }

    /// Where the verb ends the sentence, a verb tells of a quotation before it, or behind a colon; without one, only of
    /// the noun clauses that are read elsewhere.
    private static boolean isPlainClause(Draft draft) {
        Span cue = draft.cue;
        boolean verb = draft.shape == Cue.Shape.FINITE || draft.shape == Cue.Shape.ING;
        if (!verb || cue == null || draft.content.isEmpty()) {
            return false;
        }
        Frame frame = draft.cueFrame;
        Chunk words = frame.units(cue);
        boolean attitude = draft.kind == Verb.Kind.QUOTED && words.to() - words.from() == 1;
        boolean behind = draft.content.getFirst().start() > cue.end();
        boolean forward = behind && !frame.isColon(words.to()) && !frame.isQuotation(words.to());
        return draft.isIndirect() || attitude || forward;
    }
}
