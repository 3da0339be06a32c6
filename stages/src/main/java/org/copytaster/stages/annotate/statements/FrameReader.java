// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Statement.Manner;

import java.util.ArrayList;
import java.util.List;

/// Reads what each cue of a frame says was said: the words after it, or those before it.
final class FrameReader {

    private static final int LONGEST_CIRCUMSTANCE = 7;
    private static final int CIRCUMSTANCE = Trait.PREPOSITION | Trait.TIME | Trait.ADVERB;

    private final Frame frame;
    private final Lexicon lexicon;
    private final Circumstances circumstances;
    private final List<Attribution> attributions;
    private final ContentLimits limits;
    private final Acceptance acceptance;
    private final List<Draft> drafts = new ArrayList<>();

    /// The units before this one belong to contents already read.
    private int used;

    /// The units before this one belong to statements whose content stood before their cue; what was
    /// said after a cue may itself be told by a later "she said".
    private int usedBefore;

    private FrameReader(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.circumstances = new Circumstances(frame, lexicon);
        this.attributions = Attributions.in(frame, lexicon);
        this.limits = new ContentLimits(frame, lexicon, attributions);
        this.acceptance = new Acceptance(frame, lexicon);
    }

    /// As the rules see them.
    static List<Draft> read(Frame frame, Lexicon lexicon) {
        FrameReader reader = new FrameReader(frame, lexicon);
        for (int index = 0; index < reader.attributions.size(); index++) {
            reader.draft(index);
        }
        reader.behindColon();
        reader.dropAttitudesTold();
        Relays.join(reader.drafts);
        if (lexicon.has("that is relative too")) {
            reader.drafts.removeIf(reader::isOnlyHandedOn);
        }
        return reader.drafts;
    }

    /// "She says she believes that ...": what she believes is in what she says, and said once.
    private void dropAttitudesTold() {
        drafts.removeIf(inner ->
                inner.attitude
                        && drafts.stream()
                                .anyMatch(outer -> outer != inner && tells(outer, inner)));
    }

    /// "Según fuentes del puerto, Haro dijo que ...": all that the sources tell is what another one said.
    private boolean isOnlyHandedOn(Draft outer) {
        return outer.shape == Cue.Shape.ACCORDING
                && outer.content.size() == 1
                && drafts.stream()
                        .anyMatch(inner ->
                                inner.source != null
                                        && inner.inner
                                        && outer.content.getFirst().start()
                                                == inner.source.start());
    }

    private static boolean tells(Draft outer, Draft inner) {
        return inner.cue != null && outer.covers(inner.cue);
    }

    /// A quotation behind a colon is told by the subject of the sentence, whatever its verb is.
    private void behindColon() {
        for (int at = 1; at < frame.size(); at++) {
            if (!frame.isColon(at) || at + 1 < used) {
                continue;
            }
            boolean ends = at + 1 == frame.size() && drafts.isEmpty();
            if (ends || frame.isQuotation(at + 1)) {
                quotedBehind(at, ends);
                return;
            }
        }
    }

    private void quotedBehind(int colon, boolean ends) {
        Chunk source = new ClauseSubjects(frame, lexicon).firstOrAll(colon);
        if (source.isNone()) {
            return;
        }
        Draft draft = new Draft(frame, Manner.SAID, 0.6);
        draft.source = frame.trimmed(source);
        draft.cue = frame.span(colon, colon + 1);
        draft.shape = Cue.Shape.COLON;
        draft.opensNext = ends;
        draft.weak = ends;
        add(draft, colon + 1, frame.lastWord());
        if (!draft.content.isEmpty() || ends) {
            drafts.add(draft);
        }
    }

    /// "hungry for what she calls a fair deal".
    private boolean isWhatTheyCall(Attribution one) {
        int before = one.source().from() - 1;
        return one.cue().kind() == Verb.Kind.NAME
                && before >= 0
                && frame.has(before, Trait.THAT)
                && frame.has(before + 1, Trait.PRONOUN);
    }

    /// A statement of which nothing but the cue is known.
    static Draft begun(Frame frame, Lexicon lexicon, Cue cue, double confidence) {
        Draft draft = new Draft(frame, cue.manner(), confidence);
        draft.cue = frame.span(cue.from(), cue.to());
        draft.shape = cue.shape();
        draft.kind = cue.isVerb() ? cue.kind() : null;
        draft.earlier = isEarlier(frame, lexicon, new Chunk(cue.from(), cue.to()), cue.head());
        return draft;
    }

    private void draft(int index) {
        Attribution attribution = attributions.get(index);
        Cue cue = attribution.cue();
        Draft draft = begun(frame, lexicon, cue, attribution.confidence());
        draft.source = attribution.source().isNone() ? null : frame.trimmed(attribution.source());
        draft.attitude = cue.kind() == Verb.Kind.QUOTED || isWhatTheyCall(attribution);
        draft.headline = cue.shape() == Cue.Shape.COLON;
        int end = limits.of(index);
        int before = used;
        if (relaysTheOneBefore(index) || isSaidAgain(index)) {
            return;
        }
        Relays.quoting(frame, lexicon, attribution).ifPresent(draft.relays::add);
        if (!attribution.carrier().isNone()) {
            draft.relays.add(frame.trimmed(attribution.carrier()));
        }
        if (attribution.place() == Attribution.Place.ASKED) {
            add(draft, Math.max(attribution.cue().to(), attribution.source().to()), end);
            draft.asked = true;
        } else {
            told(attribution, draft, end);
        }
        if (refersBack(attribution, draft)) {
            draft.content.clear();
            draft.refersBack = true;
        }
        boolean figures = draft.headline && !lexicon.isWeighed() && isFigures(draft);
        if (!figures && (!draft.content.isEmpty() || draft.opensNext || draft.refersBack)) {
            drafts.add(draft);
        }
        if (draft.headline && index + 1 < attributions.size()) {
            used = before;
        }
    }

    /// "Teléfono: 555 20 20": nothing said.
    private boolean isFigures(Draft draft) {
        return frame.units().stream()
                .filter(unit -> draft.covers(unit.span()))
                .allMatch(unit -> unit.isNumber() || unit.isMark());
    }

    /// "وأضاف هارو قائلا: ...": the participle right behind tells of the same words.
    private boolean isSaidAgain(int index) {
        if (index + 1 >= attributions.size() || !lexicon.has("verb first")) {
            return false;
        }
        Cue next = attributions.get(index + 1).cue();
        return next.shape() == Cue.Shape.ING && next.from() == attributions.get(index).rest();
    }

    /// "Об этом сообщил министр.", "Lo ha detto Haro.": words that open the sentence point at the one before; nothing that
    /// is said follows the verb.
    private boolean refersBack(Attribution attribution, Draft draft) {
        int at = lexicon.backReference(frame.units());
        if (at == 0 || !attribution.isFinite()) {
            return false;
        }
        while (at < attribution.start()
                && (frame.at(at).isNumber() || frame.has(at, CIRCUMSTANCE | Trait.DETERMINER))) {
            at++;
        }
        Chunk words = draft.content.isEmpty() ? Chunk.NONE : frame.units(draft.content.getFirst());
        boolean said =
                !words.isNone()
                        && (isThat(words.from(), attribution.rest())
                                || frame.isColon(words.from() - 1)
                                || frame.isQuotation(words.from()));
        return at >= attribution.start() && !said;
    }

    /// Not "a source that is close to the port", where the word opens relative clauses, too.
    private boolean isThat(int at, int rest) {
        return frame.has(at, Trait.THAT) && !(at == rest && lexicon.has("that is relative too"));
    }

    private void told(Attribution attribution, Draft draft, int end) {
        switch (attribution.cue().shape()) {
            case ACCORDING, ZUFOLGE, DASH -> wordsBefore(attribution, draft, end);
            case FINITE, ING, INFINITIVE, PASSIVE, COLON, NOUN -> content(attribution, draft, end);
        }
    }

    /// "Haro said, according to Ternwire": no words of its own, but a channel of those before.
    private boolean relaysTheOneBefore(int index) {
        Attribution attribution = attributions.get(index);
        if (attribution.cue().shape() != Cue.Shape.ACCORDING || index == 0 || drafts.isEmpty()) {
            return false;
        }
        for (int at = attributions.get(index - 1).rest(); at < attribution.start(); at++) {
            if (!frame.isComma(at)
                    && !frame.has(at, Trait.TIME | Trait.PREPOSITION | Trait.ADVERB)) {
                return false;
            }
        }
        Draft before = drafts.getLast();
        boolean told =
                before.cue != null
                        && before.cue.end()
                                > frame.at(Math.max(0, attributions.get(index - 1).cue().from()))
                                        .start();
        if (told) {
            before.relays.add(frame.trimmed(attribution.source()));
        }
        return told;
    }

    /// Whether a cue is told as earlier than the news.
    ///
    /// @param head the unit of the cue before which a helper puts it there: "had said"
    static boolean isEarlier(Frame frame, Lexicon lexicon, Chunk cue, int head) {
        for (int at = cue.from(); at < Math.min(frame.size(), cue.to() + 2); at++) {
            if (frame.has(at, Trait.EARLIER)
                    || (at < head && lexicon.isOf("earlier helpers", frame.at(at).word()))) {
                return true;
            }
        }
        return frame.has(0, Trait.EARLIER);
    }

    /// "The pier will close, according to Haro": what stands before; after it only where nothing does.
    private void wordsBefore(Attribution attribution, Draft draft, int end) {
        int before = attribution.start();
        boolean opens =
                opensClause(frame.isComma(before - 1) ? before - 2 : before - 1)
                        || areAdverbs(used, before);
        opens &= attribution.rest() + 1 < end;
        opens |= used == 0 && !lexicon.isWeighed() && frame.isOpened(before);
        if ((before - used >= 2 && !opens) || frame.isQuotation(before - 1)) {
            add(draft, used, before);
            wordsAfterComma(draft, attribution.rest(), end, frame.isComma(before - 1));
        } else {
            add(draft, behindLink(attribution.rest()), end);
        }
    }

    /// "según Haro, y gracias a la lluvia, ...": without the conjunction.
    private int behindLink(int rest) {
        boolean linked =
                lexicon.has("that is relative too")
                        && frame.isComma(rest)
                        && frame.has(rest + 1, Trait.AND);
        return linked ? rest + 2 : rest;
    }

    /// "Ahora, siempre según Haro, ...".
    private boolean areAdverbs(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean small =
                    frame.has(at, Trait.ADVERB) || lexicon.isOf("no nouns", frame.wordAt(at));
            if (!small && !frame.at(at).isMark()) {
                return false;
            }
        }
        return from < to && lexicon.has("that is relative too");
    }

    /// "..., donde según Haro no hay agua", "...: según Haro, ...": what the source says begins behind it.
    private boolean opensClause(int before) {
        boolean link = frame.has(before, Trait.BREAKER | Trait.RELATIVE | Trait.THAT | Trait.AND);
        return lexicon.has("subjects go on")
                && before >= 0
                && (link || (frame.at(before).isMark() && ":;".contains(frame.wordAt(before))));
    }

    /// "The pier, Haro said, will close": what follows the second comma.
    private void wordsAfterComma(Draft draft, int rest, int end, boolean commaBefore) {
        boolean enough = end - rest > 2 || frame.holdsQuotation(rest, end);
        boolean more = lexicon.isOf("including", rest + 1 < end ? frame.at(rest + 1).word() : "");
        boolean relative =
                lexicon.has("that is relative too")
                        && frame.has(rest + 1, Trait.THAT | Trait.RELATIVE);
        boolean other = more || relative;
        if (commaBefore && frame.isComma(rest) && enough && !other && end == frame.lastWord()) {
            add(draft, rest + 1, end);
        }
    }

    private void content(Attribution attribution, Draft draft, int end) {
        int aside = aside(attribution);
        if (aside >= 0) {
            besideAside(draft, aside, attribution, end);
            return;
        }
        int rest = circumstances.afterAddressee(attribution, draft, end);
        int tail = circumstances.skip(rest, end, draft);
        int left = leftEnd(attribution);
        int inside = attribution.source().to();
        if (attribution.place() == Attribution.Place.BEFORE
                && frame.holdsQuotation(inside, attribution.cue().from())) {
            add(draft, inside, attribution.cue().from());
            return;
        }
        boolean clauseBehind =
                frame.has(tail, Trait.THAT)
                        && !describesSource(attribution)
                        && !isParted(rest, tail);
        if (left > 0 && frame.isQuotedUpTo(left) && !clauseBehind) {
            add(draft, used > left ? usedBefore : used, left);
            usedBefore = Math.max(usedBefore, attribution.rest());
            add(draft, quotationAfter(tail, rest, end), end);
            return;
        }
        boolean clauseBefore =
                left - usedBefore >= 2
                        && isCommaUpTo(left)
                        && takesClauseBefore(attribution)
                        && !isOnlyAdverb(attribution, left);
        boolean follows = clauseBefore && describesSource(attribution) && !opensWords(tail);
        if (!follows && tail < end && acceptance.takes(attribution, tail, end)) {
            add(draft, tail, end);
        } else if (clauseBefore
                && (tail >= end || lexicon.isWeighed() || !needsThat(attribution.cue()))) {
            addBefore(draft, left, attribution);
            wordsAfterComma(draft, rest, end, true);
        }
    }

    /// `"...", concluye un vecino que ...`: where the words stand before the verb, "que" behind the source tells who it
    /// is.
    private boolean describesSource(Attribution attribution) {
        return attribution.place() == Attribution.Place.AFTER
                && lexicon.has("that is relative too");
    }

    /// "Poco después, Haro informó ...": what stands before the source is no clause.
    private boolean isOnlyAdverb(Attribution attribution, int left) {
        return attribution.place() == Attribution.Place.BEFORE
                && lexicon.has("that is relative too")
                && !frame.holdsFinite(usedBefore, left);
    }

    private boolean opensWords(int at) {
        return frame.isQuotation(at) || frame.has(at, Trait.THAT) || frame.isColon(at - 1);
    }

    /// `"...", a-t-il dit, sans préciser si ...`: a comma parts the verb from what follows.
    private boolean isParted(int from, int to) {
        boolean tells = !lexicon.isWeighed() && !lexicon.has("comma opens content");
        for (int at = from; tells && at < to; at++) {
            if (frame.isComma(at)) {
                return true;
            }
        }
        return false;
    }

    /// `"...," Haro said, and still "..."`: the words go on after the comma. `end` when they do not.
    private int quotationAfter(int tail, int rest, int end) {
        if (tail < end && frame.isQuotation(tail)) {
            return tail;
        }
        int from = rest;
        while (from < end && !frame.isComma(from)) {
            from++;
        }
        for (int at = from + 1; at < Math.min(end, from + 7); at++) {
            if (frame.isQuotation(at)) {
                return from + 1;
            }
        }
        return end;
    }

    /// With or without a dash behind it, as dialogue has it.
    private boolean isCommaUpTo(int at) {
        boolean dash = at > 1 && frame.at(at - 1).isMark() && "—–".contains(frame.wordAt(at - 1));
        return frame.isComma(dash ? at - 2 : at - 1);
    }

    private boolean needsThat(Cue cue) {
        return lexicon.isOf("need that", lexicon.bare(frame.at(cue.head()).word()));
    }

    private boolean takesClauseBefore(Attribution attribution) {
        Verb.Kind kind = attribution.cue().kind();
        boolean opens = lexicon.has("verb first") || attribution.source().isNone();
        boolean deed = opens && needsThat(attribution.cue());
        boolean opener =
                lexicon.has("inverts")
                        && attribution.place() == Attribution.Place.BEFORE
                        && !frame.holdsFinite(usedBefore, attribution.start());
        return attribution.isFinite()
                && !deed
                && !opener
                && (kind == Verb.Kind.SAY || kind == Verb.Kind.TELL);
    }

    /// Where "as Haro said" begins: it opens the sentence, or follows a
    /// comma; -1 when the cue is no such clause.
    private int aside(Attribution attribution) {
        int rest = closing(attribution.rest());
        boolean closed = frame.isComma(rest) || rest >= frame.lastWord();
        if (!closed || attribution.place() == Attribution.Place.KEPT) {
            return -1;
        }
        if (attribution.place() == Attribution.Place.AFTER) {
            return Asides.before(frame, lexicon, attribution.cue().from());
        }
        boolean opens = attribution.source().from() == 1 && frame.isComma(rest);
        if (opens && lexicon.isOf("asides", frame.at(0).word())) {
            return 0;
        }
        int as = attribution.source().from() - 1;
        boolean inside = frame.isComma(as - 1) && lexicon.isOf("asides", frame.wordAt(as));
        return inside ? as : -1;
    }

    /// Behind the times and places that follow a cue: "as Haro said on Monday, ..."
    private int closing(int rest) {
        int at = rest;
        while (at < Math.min(frame.lastWord(), rest + LONGEST_CIRCUMSTANCE)
                && frame.at(at).isWord()
                && !frame.has(at, Trait.THAT | Trait.BREAKER | Trait.PRONOUN)
                && !frame.at(at).isFinite()) {
            at++;
        }
        boolean closed = frame.isComma(at) || at >= frame.lastWord();
        return closed && frame.has(rest, CIRCUMSTANCE) ? at : rest;
    }

    /// "As Haro said, the pier is closed."; "The pier, as Haro said, is closed."
    private void besideAside(Draft draft, int aside, Attribution attribution, int end) {
        if (aside > used) {
            add(draft, used, aside);
        }
        int rest = closing(attribution.rest());
        boolean relative =
                lexicon.has("that is relative too")
                        && frame.has(rest + 1, Trait.THAT | Trait.RELATIVE);
        if (relative) {
            return;
        }
        if (aside == 0 || end - rest > 3 || frame.holdsQuotation(rest, end)) {
            add(draft, rest + 1, end);
        }
    }

    /// Where content before the cue would end; 0 when none can stand there.
    private int leftEnd(Attribution attribution) {
        boolean leftOut = attribution.source().isNone() && lexicon.has("drops the subject");
        boolean kept = attribution.place() == Attribution.Place.KEPT && !leftOut;
        int start = attribution.start();
        return !attribution.isFinite() || kept || start < usedBefore ? 0 : start;
    }

    private void addBefore(Draft draft, int to, Attribution attribution) {
        add(draft, usedBefore, to);
        usedBefore = Math.max(usedBefore, attribution.rest());
    }

    /// Adds a piece without the marks round it.
    private void add(Draft draft, int from, int to) {
        Chunk piece = frame.withoutMarks(from, to);
        if (!piece.isNone()) {
            draft.content.add(frame.span(piece.from(), piece.to()));
            used = Math.max(used, to);
        }
    }
}
