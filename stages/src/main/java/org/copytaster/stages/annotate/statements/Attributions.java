// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Statement.Manner;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds a source for each cue of a frame: before it, after it, or that of the verb before.
final class Attributions {

    private final Frame frame;
    private final Lexicon lexicon;
    private final ChunkBefore nounBefore;
    private final ChunkAfter nounAfter;
    private final List<Attribution> found = new ArrayList<>();

    private Attributions(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.nounBefore = new ChunkBefore(frame, lexicon);
        this.nounAfter = new ChunkAfter(frame);
    }

    static List<Attribution> in(Frame frame, Lexicon lexicon) {
        Attributions attributions = new Attributions(frame, lexicon);
        int floor = 0;
        for (Cue cue : Cues.in(frame, lexicon)) {
            if (attributions.asksNotTo(cue)) {
                continue;
            }
            Attribution one = attributions.attribution(cue, floor);
            if (one != null) {
                attributions.found.add(one);
                floor = attributions.isInsideSource(one) ? floor : one.rest();
            }
        }
        return attributions.found;
    }

    /// The subject of the first finite verb before a unit, or the phrase that is all there is.
    static Chunk subject(Frame frame, Lexicon lexicon, int before) {
        Attributions attributions = new Attributions(frame, lexicon);
        Chunk subject = attributions.subject(before);
        return subject.isNone() ? attributions.allThereIs(before) : subject;
    }

    /// "The minister: ..."; not the last words of a clause whose verb is not known: "used it as its
    /// headline: ...".
    private Chunk allThereIs(int before) {
        Chunk phrase = nounBefore.at(before, 0);
        return phrase.from() == 0 ? phrase : Chunk.NONE;
    }

    /// "asked not to be named" is about how to quote, and no statement.
    private boolean asksNotTo(Cue cue) {
        return cue.kind() == Verb.Kind.ASK && frame.has(cue.to(), Trait.NEGATION);
    }

    /// "Haro, who told ..., said" and "an aide not allowed to speak said": the words may belong to a
    /// source still to come.
    private boolean isInsideSource(Attribution one) {
        boolean relative =
                !one.source().isNone()
                        && one.place() == Attribution.Place.BEFORE
                        && frame.has(one.source().from(), Trait.RELATIVE);
        return relative || one.place() == Attribution.Place.KEPT;
    }

    private @Nullable Attribution attribution(Cue cue, int floor) {
        return switch (cue.shape()) {
            case ACCORDING, DASH -> after(cue);
            case ING, INFINITIVE -> kept(cue);
            case FINITE -> finite(cue, floor);
            case ZUFOLGE -> zufolge(cue, floor);
            case COLON -> before(cue, new Chunk(0, cue.from()));
            case PASSIVE -> null;
        };
    }

    /// "Dem Bericht zufolge": the source stands before the word.
    private @Nullable Attribution zufolge(Cue cue, int floor) {
        Chunk source = nounBefore.at(cue.from(), floor);
        return source.isNone() ? null : before(cue, source);
    }

    private @Nullable Attribution finite(Cue cue, int floor) {
        boolean quoted = frame.isQuotedUpTo(cue.from());
        boolean aside = cue.from() == 1 && lexicon.isOf("asides", frame.at(0).word());
        if (cue.from() == 0 || quoted || aside || lexicon.has("verb first")) {
            Attribution right = after(cue);
            if (right != null) {
                return right;
            }
        }
        if (quoted) {
            return beforeQuotation(cue, floor);
        }
        Chunk left = nounBefore.at(cue.from(), floor);
        if (!left.isNone()) {
            Attribution closing = isInsideClause(left, cue) ? after(cue) : null;
            return closing != null && isSpeakerAtEnd(closing) ? closing : before(cue, left);
        }
        boolean goesOn = frame.has(cue.from() - 1, Trait.AND);
        if ((lexicon.has("inverts") && !goesOn) || isAfterComma(cue)) {
            Attribution right = after(cue);
            if (right != null && (lexicon.has("inverts") || endsAt(right.rest()))) {
                return right;
            }
        }
        return kept(cue);
    }

    /// "It would cost a lot, said Haro.": what stands before the comma is the end of a clause with a verb
    /// of its own.
    private boolean isInsideClause(Chunk left, Cue cue) {
        if (lexicon.has("inverts") || !isAfterComma(cue) || opensClause(left.from() - 1)) {
            return false;
        }
        for (int at = left.from() - 1; at >= 0; at--) {
            if (isFinite(frame.at(at))) {
                return true;
            }
        }
        return false;
    }

    /// "The pier will close, said Dan Haro, a guide.": the phrase behind the cue ends the sentence.
    private boolean isSpeakerAtEnd(Attribution one) {
        int first = one.source().from();
        int speakers = Trait.DETERMINER | Trait.ROLE | Trait.UNNAMED | Trait.PRONOUN;
        boolean says = one.cue().kind() == Verb.Kind.SAY && one.cue().to() == one.cue().from() + 1;
        return says
                && one.rest() >= frame.lastWord()
                && (frame.at(first).capital() || frame.has(first, speakers));
    }

    private boolean isAfterComma(Cue cue) {
        return frame.isComma(cue.from() - 1) && cue.manner() == Manner.SAID;
    }

    /// `Haro, "no talks" dedi`: where the verb ends the sentence, the source stands before the words.
    private @Nullable Attribution beforeQuotation(Cue cue, int floor) {
        int quotation = frame.isComma(cue.from() - 1) ? cue.from() - 2 : cue.from() - 1;
        int end = frame.isComma(quotation - 1) ? quotation - 1 : quotation;
        Chunk source = nounBefore.at(end, floor);
        return source.isNone() || frame.isQuotation(source.to() - 1)
                ? kept(cue)
                : before(cue, source);
    }

    /// Whether nothing but the end, a mark or a circumstance follows.
    private boolean endsAt(int at) {
        return at >= frame.lastWord()
                || frame.isQuotation(at)
                || frame.at(at).isMark()
                || frame.has(at, Trait.TIME | Trait.PREPOSITION | Trait.ADVERB);
    }

    private @Nullable Attribution after(Cue cue) {
        int from = afterTime(cue.to());
        Chunk source =
                lexicon.has("comma opens content")
                        ? nounAfter.at(from, frame.size())
                        : nounAfter.described(from);
        if (cue.from() == 0 && cue.shape() == Cue.Shape.ACCORDING && !source.isNone()) {
            source = upToComma(source);
        }
        boolean takesAll = cue.from() == 0 && source.to() >= frame.lastWord();
        if (takesAll && cue.shape() == Cue.Shape.ACCORDING) {
            source = nounAfter.at(from, frame.size());
        }
        return source.isNone() ? null : attribution(cue, source, Attribution.Place.AFTER);
    }

    /// "According to the officer in charge of the base, ...": all before the comma.
    private Chunk upToComma(Chunk source) {
        for (int at = source.to(); at < frame.size(); at++) {
            if (frame.isComma(at)) {
                return new Chunk(source.from(), at);
            }
            if (frame.at(at).isMark() || frame.isQuotation(at) || isFinite(frame.at(at))) {
                return source;
            }
        }
        return source;
    }

    /// "anunció el sábado el ministro": the day stands between the cue and its source.
    private int afterTime(int from) {
        int at = frame.has(from, Trait.DETERMINER) ? from + 1 : from;
        return lexicon.has("inverts") && frame.has(at, Trait.TIME) ? at + 1 : from;
    }

    private Attribution before(Cue cue, Chunk source) {
        return attribution(cue, source, Attribution.Place.BEFORE);
    }

    private @Nullable Attribution kept(Cue cue) {
        Chunk source = Chunk.NONE;
        for (Attribution before : found) {
            if (before.isFinite()) {
                source = before.source();
            }
        }
        if (source.isNone() && !lexicon.has("drops the subject")) {
            source = subject(cue.from());
        }
        boolean leftOut = source.isNone() && lexicon.has("drops the subject");
        return source.isNone() && !leftOut
                ? null
                : attribution(cue, source, Attribution.Place.KEPT);
    }

    private Attribution attribution(Cue cue, Chunk source, Attribution.Place place) {
        int start = place == Attribution.Place.BEFORE ? source.from() : cue.from();
        int clause = clause(start);
        boolean afterQuotation = place == Attribution.Place.KEPT && frame.isQuotation(start - 1);
        boolean joined = (clause < start || afterQuotation) && !frame.has(start, Trait.RELATIVE);
        return new Attribution(cue, source, place, clause, joined);
    }

    /// The subject of the first finite verb of the frame.
    private Chunk subject(int before) {
        for (int at = 1; at < before; at++) {
            if (isFinite(frame.at(at))) {
                Chunk subject = nounBefore.at(at, 0);
                if (!subject.isNone()) {
                    return subject;
                }
            }
        }
        return Chunk.NONE;
    }

    static boolean isFinite(Unit unit) {
        if (unit.capital()) {
            return unit.is(Trait.AUXILIARY);
        }
        boolean past = unit.traits() == 0 && unit.word().length() > 4 && unit.word().endsWith("ed");
        return past || unit.is(Trait.FINITE);
    }

    /// Where the clause begins, conjunctions and commas before it included.
    private int clause(int from) {
        int at = from;
        while (at > 0 && opensClause(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean opensClause(int at) {
        if (at < 0) {
            return true;
        }
        Unit unit = frame.at(at);
        boolean breaker = unit.is(Trait.BREAKER) && !unit.is(Trait.THAT);
        return breaker || unit.isComma() || unit.is(";") || unit.is(Trait.AND);
    }
}
