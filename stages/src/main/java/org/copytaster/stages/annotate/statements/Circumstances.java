// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Steps over what stands between a cue and its content: the one who is spoken to, times, places and
/// channels ("told reporters on Monday in a statement that").
final class Circumstances {

    private static final int LONGEST_ASIDE = 20;

    private final Frame frame;
    private final ChunkAfter nounAfter;
    private final Lexicon lexicon;
    private final boolean commaOpens;

    /// Whether the verb of the cue takes an infinitive: "promised to come".
    private boolean takesInfinitive;

    private String cueWord = "";

    Circumstances(Frame frame, Lexicon lexicon) {
        this.commaOpens = lexicon.has("comma opens content");
        this.lexicon = lexicon;
        this.frame = frame;
        this.nounAfter = new ChunkAfter(frame, lexicon);
    }

    int afterAddressee(Attribution attribution, Draft draft, int end) {
        int rest = attribution.rest();
        cueWord = frame.at(attribution.cue().head()).word();
        takesInfinitive = lexicon.isOf("infinitive verbs", cueWord);
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
        boolean plain = !frame.at(rest).capital() && !frame.has(rest, Trait.DETERMINER);
        int to = plain ? rest + 1 : addressee.to();
        draft.addressee = frame.span(rest, to);
        return to;
    }

    /// Where the content begins; `end` when nothing is left.
    int skip(int from, int end, Draft draft) {
        int at = from;
        while (at < end) {
            if (isMarked(at)) {
                return at;
            }
            if (frame.isColon(at)) {
                draft.opensNext = at + 1 == end;
                return at + 1;
            }
            if (frame.isComma(at)) {
                return afterComma(at, end);
            }
            if (lexicon.has("verb first") && frame.has(at, Trait.RELATIVE)) {
                return behindRelative(at, end);
            }
            if (isGoverned(at) && lexicon.isOf("need governed", lexicon.bare(cueWord))) {
                return at + 1;
            }
            int next = isDash(at) ? behindDashes(at, end) : over(at, end);
            if (next == at) {
                return at;
            }
            draft.circumstances.add(frame.span(at, next));
            at = next;
        }
        draft.opensNext = frame.isColon(end) || frame.isColon(frame.size() - 1);
        return end;
    }

    /// "قالت اللجنة التي زارت الميناء إن": behind a relative clause without commas only "that" or a mark opens the
    /// content; `end` where none does.
    private int behindRelative(int relative, int end) {
        for (int at = relative + 1; at < Math.min(end, relative + LONGEST_ASIDE); at++) {
            if (frame.has(at, Trait.THAT)) {
                return isOpenerBefore(at) ? at - 1 : at;
            }
            if (frame.isColon(at)) {
                return at + 1;
            }
        }
        return end;
    }

    /// "إلى أن", "على أن": the preposition belongs to what was said.
    private boolean isOpenerBefore(int that) {
        return frame.has(that, Trait.THAT)
                && frame.has(that - 1, Trait.PREPOSITION)
                && lexicon.isGoverned(cueWord, frame.wordAt(that - 1));
    }

    /// "said - on a visit to the pier - that": what stands between two dashes; the same place where only one stands.
    private int behindDashes(int dash, int end) {
        for (int at = dash + 2; at + 1 < Math.min(end, dash + LONGEST_ASIDE); at++) {
            if (isDash(at)) {
                return at + 1;
            }
        }
        return dash;
    }

    private boolean isDash(int at) {
        return frame.at(at).isMark() && "-–—―".contains(frame.wordAt(at)) && !lexicon.isWeighed();
    }

    /// "said, on Monday, that": the content begins behind the second comma.
    private int afterComma(int comma, int end) {
        int at = comma + 1;
        if (at < end && frame.at(at).isNumber()) {
            at++;
        }
        if (at >= end || isMarked(at)) {
            return at;
        }
        if (commaOpens) {
            return at;
        }
        int next = over(at, end);
        while (next > at && next < end) {
            at = next;
            if (isMarked(at)) {
                return at;
            }
            if (frame.isComma(at) && at + 1 < end && isMarked(at + 1)) {
                return at + 1;
            }
            next = over(at, end);
        }
        return behindAside(comma, end);
    }

    /// "said on the radio, where she is a guest, that": behind a relative clause only "that" or a mark
    /// opens the content.
    private int behindAside(int comma, int end) {
        boolean clause =
                lexicon.has("verb first") || frame.has(comma + 1, Trait.RELATIVE | Trait.BREAKER);
        if (comma + 1 >= end || !clause) {
            return end;
        }
        for (int at = comma + 2; at + 1 < Math.min(end, comma + LONGEST_ASIDE); at++) {
            if (frame.isComma(at)) {
                return isMarked(at + 1) ? at + 1 : end;
            }
        }
        return end;
    }

    private boolean isMarked(int at) {
        return frame.isQuotation(at) || frame.has(at, Trait.THAT) || isInfinitive(at);
    }

    /// "to close", not "to the mayor", "to Haro" and "to reporters".
    private boolean isInfinitive(int at) {
        if (opensInfinitive(at)) {
            return true;
        }
        return takesInfinitive
                && lexicon.isOf("infinitive marks", frame.at(at).word())
                && at + 1 < frame.size()
                && frame.at(at + 1).isWord()
                && !frame.at(at + 1).capital()
                && !frame.has(at + 1, Trait.DETERMINER | Trait.OBJECT | Trait.UNNAMED);
    }

    /// "ha dichiarato di voler restare": a preposition with an infinitive behind it.
    private boolean opensInfinitive(int at) {
        if (!lexicon.isOf("infinitive openers", frame.at(at).word())) {
            return false;
        }
        int verb = at + 1;
        while (frame.has(verb, Trait.NEGATION | Trait.OBJECT)) {
            verb++;
        }
        return verb < frame.size()
                && !frame.at(verb).capital()
                && (lexicon.endsLike("infinitive endings", frame.wordAt(verb))
                        || lexicon.isOf("infinitives", frame.wordAt(verb)));
    }

    private int over(int at, int end) {
        if (frame.has(at, Trait.SEPARABLE)
                && (at + 1 >= end || frame.at(at + 1).isMark() || frame.isQuotation(at + 1))) {
            return at + 1;
        }
        if (frame.has(at, Trait.TIME | Trait.ADVERB) || isAdverb(at)) {
            return at + 1;
        }
        if (isDay(at) || isYear(at)) {
            return at + 2;
        }
        if (!frame.has(at, Trait.PREPOSITION) || isGoverned(at)) {
            return at;
        }
        if (lexicon.isFusedPreposition(frame.at(at).word())) {
            Chunk rest = nounAfter.at(at + 1, end);
            int to = rest.isNone() || endsAt(at + 1, end) ? at + 1 : rest.to();
            return endsAt(to, end) ? to : at;
        }
        if (isDay(at + 1)) {
            return at + 3;
        }
        Chunk object = nounAfter.at(at + 1, end);
        int to = object.isNone() ? at + 1 : object.to();
        while (to < end && (frame.has(to, Trait.TIME | Trait.OBJECT) || frame.at(to).isNumber())) {
            to++;
        }
        boolean carries = to > at + 1 && lexicon.has("inverts") && holdsChannel(at + 1, to);
        return to > at + 1 && (carries || endsAt(to, end)) ? to : at;
    }

    /// "dijo previamente que": an adverb that no list holds, before the clause.
    private boolean isAdverb(int at) {
        Unit unit = frame.at(at);
        boolean small = unit.isWord() && !unit.capital();
        return small
                && lexicon.has("that is relative too")
                && lexicon.endsLike("adverb endings", unit.word());
    }

    /// "anunció en 2009 su retirada".
    private boolean isYear(int at) {
        return lexicon.has("that is relative too")
                && frame.has(at, Trait.PREPOSITION)
                && frame.wordAt(at + 1).matches("[12]\\d{3}");
    }

    /// "el martes", "por la noche": a day with its article.
    private boolean isDay(int at) {
        return lexicon.has("inverts")
                && frame.has(at, Trait.DETERMINER)
                && frame.has(at + 1, Trait.TIME);
    }

    /// "aarab an amalihi": a preposition that the verb asks for opens what was said.
    private boolean isGoverned(int at) {
        return !frame.has(at + 1, Trait.THAT) && lexicon.isGoverned(cueWord, frame.at(at).word());
    }

    private boolean holdsChannel(int from, int to) {
        for (int at = from; at < to; at++) {
            if (frame.has(at, Trait.CHANNEL)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAt(int at, int end) {
        return at >= end
                || (lexicon.has("verb first") && frame.has(at, Trait.RELATIVE))
                || isMarked(at)
                || frame.at(at).isMark()
                || frame.has(at, Trait.PREPOSITION | Trait.TIME | Trait.PRONOUN);
    }
}
