// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.model.Statement.Manner;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads the statements of one frame: a source for each cue first, then what each one said.
final class FrameReader {

    /// A cue with its source, before its content is known.
    ///
    /// @param clause where the words begin that belong to this cue and not to the content before it
    private record Attribution(Cue cue, Chunk source, boolean after, int clause, boolean joined) {

        /// After the cue and, where it follows, the source.
        int rest() {
            return after ? source.to() : cue.to();
        }
    }

    private final Frame frame;
    private final Lexicon lexicon;
    private final ChunkBefore nounBefore;
    private final ChunkAfter nounAfter;
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private int used;

    FrameReader(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.nounBefore = new ChunkBefore(frame, lexicon);
        this.nounAfter = new ChunkAfter(frame);
    }

    List<Draft> read() {
        int floor = 0;
        for (Cue cue : Cues.in(frame, lexicon)) {
            Attribution attribution = attribute(cue, floor);
            if (attribution != null) {
                attributions.add(attribution);
                floor = attribution.rest();
            }
        }
        for (int i = 0; i < attributions.size(); i++) {
            draft(i);
        }
        return drafts;
    }

    private @Nullable Attribution attribute(Cue cue, int floor) {
        return switch (cue.shape()) {
            case ACCORDING -> after(cue, nounAfter.described(cue.to()));
            case ING, INFINITIVE -> inherited(cue);
            case PASSIVE -> null;
            case COLON -> null;
            case FINITE -> finite(cue, floor);
        };
    }

    private @Nullable Attribution finite(Cue cue, int floor) {
        boolean quoteBefore =
                frame.isQuotation(cue.from() - 1)
                        || frame.isComma(cue.from() - 1) && frame.isQuotation(cue.from() - 2);
        boolean verbFirst = lexicon.has("verb first");
        if (cue.from() == 0 || quoteBefore || verbFirst) {
            Attribution right = after(cue, nounAfter.described(cue.to()));
            if (right != null) {
                return right;
            }
        }
        Chunk left = nounBefore.at(cue.from(), floor);
        if (!left.isNone()) {
            return before(cue, left);
        }
        if (frame.isComma(cue.from() - 1) && cue.manner() == Manner.SAID) {
            Attribution right = after(cue, nounAfter.described(cue.to()));
            if (right != null && endsThere(right.rest())) {
                return right;
            }
        }
        return inherited(cue);
    }

    /// Whether nothing but the end, a mark or a time follows.
    private boolean endsThere(int at) {
        return at >= frame.lastWord()
                || frame.at(at).isMark()
                || frame.isQuotation(at)
                || frame.has(at, Trait.TIME | Trait.PREPOSITION | Trait.ADVERB);
    }

    private @Nullable Attribution after(Cue cue, Chunk source) {
        return source.isNone()
                ? null
                : new Attribution(cue, source, true, clause(cue.from()), isJoined(cue.from()));
    }

    private Attribution before(Cue cue, Chunk source) {
        return new Attribution(cue, source, false, clause(source.from()), isJoined(source.from()));
    }

    private @Nullable Attribution inherited(Cue cue) {
        Chunk source = null;
        for (Attribution before : attributions) {
            if (before.cue().shape() == Cue.Shape.FINITE) {
                source = before.source();
            }
        }
        if (source == null) {
            source = subject(cue.from());
        }
        return source.isNone()
                ? null
                : new Attribution(cue, source, false, clause(cue.from()), isJoined(cue.from()));
    }

    /// The subject of the first finite verb of the frame.
    private Chunk subject(int before) {
        for (int at = 1; at < before; at++) {
            Unit unit = frame.at(at);
            boolean verb =
                    unit.is(Trait.AUXILIARY | Trait.MODAL | Trait.VERB) && !unit.capital()
                            || unit.traits() == 0
                                    && unit.word().length() > 4
                                    && unit.word().endsWith("ed")
                            || unit.is(Trait.CUE) && !unit.capital();
            if (verb) {
                Chunk found = nounBefore.at(at, 0);
                if (!found.isNone()) {
                    return found;
                }
            }
        }
        return Chunk.NONE;
    }

    /// Where the clause begins, conjunctions and commas before it included.
    private int clause(int from) {
        int at = from;
        while (at > 0
                && (frame.isComma(at - 1)
                        || frame.has(at - 1, Trait.AND)
                        || isClauseWord(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean isClauseWord(int at) {
        Unit unit = frame.at(at);
        return unit.is(Trait.BREAKER) && !unit.is(Trait.THAT) || unit.is(";");
    }

    private boolean isJoined(int from) {
        return clause(from) < from && !frame.has(from, Trait.RELATIVE);
    }

    // ---- contents

    private void draft(int index) {
        Attribution attribution = attributions.get(index);
        Draft draft =
                new Draft(
                        frame,
                        attribution.cue().manner(),
                        rule(attribution),
                        confidence(attribution));
        draft.cue = frame.span(attribution.cue().from(), attribution.cue().to());
        draft.source = trimmedSource(attribution);
        int end = limit(index);
        if (attribution.cue().shape() == Cue.Shape.ACCORDING) {
            accordingContent(attribution, draft, end);
        } else {
            content(attribution, draft, end);
        }
        if (!draft.content.isEmpty() || draft.opensNext) {
            drafts.add(draft);
        }
    }

    private @Nullable Span trimmedSource(Attribution attribution) {
        int to = attribution.source().to();
        while (to > attribution.source().from() + 1
                && frame.at(to - 1).isMark()
                && !frame.at(to - 1).is(")")
                && !frame.at(to - 1).is(".")) {
            to--;
        }
        return frame.span(attribution.source().from(), to);
    }

    /// Where the content after a cue must end: before the next cue that is not inside it.
    private int limit(int index) {
        for (int next = index + 1; next < attributions.size(); next++) {
            Attribution other = attributions.get(next);
            if (other.joined() && other.clause() >= attributions.get(index).rest()) {
                return other.clause();
            }
        }
        return frame.lastWord();
    }

    private void accordingContent(Attribution attribution, Draft draft, int end) {
        int rest = attribution.rest();
        int before = attribution.cue().from();
        if (before - used >= 2) {
            add(draft, used, before);
            if (frame.isComma(rest)
                    && end - rest > 3
                    && frame.isComma(before - 1)
                    && end == frame.lastWord()) {
                add(draft, rest + 1, end);
            }
        } else if (rest < end) {
            add(draft, frame.isComma(rest) ? rest + 1 : rest, end);
        }
    }

    private void content(Attribution attribution, Draft draft, int end) {
        Cue cue = attribution.cue();
        int rest = afterAddressee(attribution, draft, end);
        int tail = tail(rest, end, draft);
        boolean marked = tail < end && isMarked(tail);
        int left = leftEnd(attribution);
        boolean quoteLeft =
                left > 0 && frame.isQuotation(left - 1)
                        || left > 1 && frame.isComma(left - 1) && frame.isQuotation(left - 2);
        if (quoteLeft && !(marked && frame.has(tail, Trait.THAT))) {
            add(draft, used, left);
            int more = quotationAfter(tail, rest, end);
            if (more < end) {
                add(draft, more, end);
            }
        } else if (tail < end && accepts(cue, tail, end, marked)) {
            add(draft, tail, end);
        } else if (left - used >= 2 && frame.isComma(left - 1) && takesClauseBefore(attribution)) {
            add(draft, used, left);
            if (frame.isComma(rest) && end - rest > 3 && end == frame.lastWord()) {
                add(draft, rest + 1, end);
            }
        }
    }

    /// `"...," Haro said, and still "..."`: the words go on after the comma.
    private int quotationAfter(int tail, int rest, int end) {
        if (tail < end) {
            return frame.isQuotation(tail) ? tail : end;
        }
        int at = rest;
        while (at < end && !frame.isComma(at)) {
            at++;
        }
        int from = at + 1;
        for (at = from; at < Math.min(end, from + 6); at++) {
            if (frame.isQuotation(at)) {
                return from;
            }
        }
        return end;
    }

    private boolean takesClauseBefore(Attribution attribution) {
        return attribution.cue().shape() == Cue.Shape.FINITE
                && (attribution.cue().kind() == Verb.Kind.SAY
                        || attribution.cue().kind() == Verb.Kind.TELL);
    }

    private int leftEnd(Attribution attribution) {
        if (attribution.cue().shape() != Cue.Shape.FINITE) {
            return 0;
        }
        int from =
                attribution.after() || attribution.source().from() > attribution.cue().from()
                        ? attribution.cue().from()
                        : attribution.source().from();
        boolean elided = !attribution.after() && attribution.source().to() < attribution.clause();
        return elided || from < used ? 0 : from;
    }

    private int afterAddressee(Attribution attribution, Draft draft, int end) {
        int rest = attribution.rest();
        Verb.Kind kind = attribution.cue().kind();
        boolean addresses = kind == Verb.Kind.TELL || kind == Verb.Kind.ASK;
        if (!addresses || rest >= end) {
            return rest;
        }
        if (frame.has(rest, Trait.OBJECT)) {
            return rest + 1;
        }
        Chunk addressee = nounAfter.at(rest, end);
        if (addressee.isNone()) {
            return rest;
        }
        int to = addressee.to();
        if (!frame.at(rest).capital() && !frame.at(rest).is(Trait.DETERMINER)) {
            to = Math.min(to, rest + 1);
        }
        draft.addressee = frame.span(rest, to);
        return to;
    }

    /// Steps over times, places and channels between the cue and its content.
    private int tail(int from, int end, Draft draft) {
        int at = from;
        while (at < end) {
            Unit unit = frame.at(at);
            if (isMarked(at)) {
                return at;
            }
            if (unit.is(":")) {
                return at + 1;
            }
            if (unit.isComma()) {
                if (at + 1 < end && (frame.isQuotation(at + 1) || frame.has(at + 1, Trait.THAT))) {
                    return at + 1;
                }
                return end;
            }
            int next = overCircumstance(at, end);
            if (next == at) {
                return at;
            }
            draft.circumstances.add(frame.span(at, next));
            at = next;
        }
        draft.opensNext =
                frame.size() > end && frame.at(frame.size() - 1).is(":")
                        || end < frame.size() && frame.at(end).is(":");
        return end;
    }

    private boolean isMarked(int at) {
        return frame.isQuotation(at) || frame.has(at, Trait.THAT);
    }

    private int overCircumstance(int at, int end) {
        Unit unit = frame.at(at);
        if (unit.is(Trait.TIME | Trait.ADVERB) && !unit.is(Trait.THAT)) {
            return at + 1;
        }
        if (!unit.is(Trait.PREPOSITION)) {
            return at;
        }
        Chunk object = nounAfter.at(at + 1, end);
        int to = object.isNone() ? at + 1 : object.to();
        while (to < end && frame.has(to, Trait.TIME | Trait.OBJECT)
                || to < end
                        && frame.at(to).isWord()
                        && Character.isDigit(frame.at(to).word().charAt(0))) {
            to++;
        }
        boolean stops =
                to >= end
                        || isMarked(to)
                        || frame.at(to).isMark()
                        || frame.has(to, Trait.PREPOSITION | Trait.TIME);
        return to > at + 1 && (stops || frame.has(to, Trait.PRONOUN)) ? to : at;
    }

    private boolean accepts(Cue cue, int from, int end, boolean marked) {
        if (marked || frame.at(from - 1).is(":")) {
            return true;
        }
        return switch (cue.kind()) {
            case SAY -> end - from >= 2;
            case CLAIM -> true;
            case TELL -> end - from >= 3;
            case ASK -> cue.shape() != Cue.Shape.INFINITIVE;
            case NAME -> hasQuotation(from, end);
            case QUOTED -> hasQuotation(from, end);
        };
    }

    private boolean hasQuotation(int from, int to) {
        for (int at = from; at < to; at++) {
            if (frame.isQuotation(at)) {
                return true;
            }
        }
        return false;
    }

    private void add(Draft draft, int from, int to) {
        int start = from;
        int end = to;
        while (start < end
                && frame.at(start).isMark()
                && !"($€£#@[".contains(frame.at(start).word())) {
            start++;
        }
        while (end > start
                && frame.at(end - 1).isMark()
                && !")]%".contains(frame.at(end - 1).word())) {
            end--;
        }
        if (start < end) {
            draft.content.add(frame.span(start, end));
            used = Math.max(used, to);
        }
    }

    private static String rule(Attribution attribution) {
        return attribution.after() ? "source after the cue" : "source before the cue";
    }

    private static double confidence(Attribution attribution) {
        return attribution.cue().shape() == Cue.Shape.FINITE ? 0.9 : 0.7;
    }
}
