// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.List;

/// Tells where the content behind a cue must end, as other cues of its sentence stand behind it.
final class ContentLimits {

    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Attribution> attributions;

    ContentLimits(Frame frame, Lexicon lexicon, List<Attribution> attributions) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.attributions = attributions;
    }

    /// Where the content after a cue must end: before the next cue that is not inside it.
    int of(int index) {
        Attribution one = attributions.get(index);
        int rest = one.rest();
        if (one.place() == Attribution.Place.OPENING) {
            return one.source().from() - 1;
        }
        if (one.place() == Attribution.Place.ASKED && one.cue().from() <= 1) {
            return firstClause(one);
        }
        for (Attribution next : attributions.subList(index + 1, attributions.size())) {
            boolean inside =
                    next.place() == Attribution.Place.BEFORE
                            && next.source().from() < one.start()
                            && next.source().to() >= rest;
            if (inside) {
                return Math.max(rest, next.source().to());
            }
            int quotation = quotationOf(next);
            if (quotation > rest) {
                return quotation;
            }
        }
        for (Attribution next : attributions.subList(index + 1, attributions.size())) {
            if (next.joined() && next.clause() >= rest && endsContent(rest, next)) {
                return next.clause();
            }
        }
        return opensSubordinate(one) ? firstClause(one) : beforeNextDeed(one);
    }

    /// "شكر هارو الضيوف، ثم غادر": what somebody thanked, or asked for, ends where their next deed is told.
    private int beforeNextDeed(Attribution one) {
        boolean thing = lexicon.has("verb first") && one.cue().kind() == Verb.Kind.CLAIM;
        for (int at = one.rest() + 1; thing && at + 1 < frame.lastWord(); at++) {
            if (frame.isComma(at) && lexicon.isOf("sequels", frame.wordAt(at + 1))) {
                return at;
            }
        }
        return frame.lastWord();
    }

    /// The quotation that stands by itself before a cue that tells of it: `Haro denies it - "Why?" asked
    /// Ruiz`; -1 without one.
    private int quotationOf(Attribution next) {
        int start = next.start();
        if (!next.isFinite() || next.place() == Attribution.Place.KEPT) {
            return -1;
        }
        int quotation = frame.isQuotation(start - 1) ? start - 1 : start - 2;
        boolean alone =
                quotation > 0
                        && frame.isQuotedUpTo(start)
                        && frame.isQuotation(quotation)
                        && frame.at(quotation - 1).isMark();
        return alone ? quotation : -1;
    }

    /// "After Haro said the pier was shut, the guests left."
    private boolean opensSubordinate(Attribution one) {
        boolean second = one.place() == Attribution.Place.BEFORE && one.source().from() == 1;
        Unit first = frame.at(0);
        return second
                && (first.is(Trait.BREAKER) || lexicon.isOf("clause prepositions", first.word()))
                && !lexicon.isOf("contrasts main", first.word());
    }

    private int firstClause(Attribution one) {
        boolean thing = one.cue().kind() == Verb.Kind.CLAIM || one.cue().kind() == Verb.Kind.NAME;
        for (int at = one.rest(); at < frame.lastWord(); at++) {
            if (frame.isComma(at) && (thing || frame.holdsFinite(one.rest(), at))) {
                return at;
            }
        }
        return frame.lastWord();
    }

    /// Not an attitude without a quotation, which is no statement and so part of what is said; not
    /// "because Haro said ...", which is a reason given; and not the first clause of the content
    /// itself: "said that in May, when ..., Haro told ..."; "At first, she said, she thought ...".
    private boolean endsContent(int rest, Attribution next) {
        boolean attitude =
                next.cue().kind() == Verb.Kind.QUOTED
                        && !frame.holdsQuotation(next.rest(), frame.lastWord());
        boolean opensOnly =
                next.place() == Attribution.Place.BEFORE
                        && next.start() == next.clause() + 1
                        && frame.isComma(next.clause())
                        && (frame.has(rest, Trait.THAT) || next.clause() == rest)
                        && !frame.holdsFinite(rest, next.clause());
        return !attitude && !opensOnly && isSetApart(next);
    }

    private boolean isSetApart(Attribution next) {
        for (int at = next.clause(); at < next.start(); at++) {
            if (!frame.has(at, Trait.BREAKER) || lexicon.isOf("contrasts", frame.at(at).word())) {
                return true;
            }
        }
        return next.clause() == next.start();
    }
}
