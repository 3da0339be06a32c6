// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds a source for each cue of a frame: before it, after it, or that of the verb before.
final class Attributions {

    /// Among how many words of a phrase its noun stands.
    private static final int FARTHEST_NOUN = 3;

    private final Frame frame;
    private final Lexicon lexicon;
    private final ChunkBefore nounBefore;
    private final SourceAfter sourceAfter;
    private final ChunkAfter nounAfter;
    private final Naming naming;
    private final Objects objects;
    private final ClauseBorders borders;
    private final ClauseSubjects subjects;
    private final List<Attribution> found = new ArrayList<>();

    private Attributions(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.nounBefore = new ChunkBefore(frame, lexicon);
        this.sourceAfter = new SourceAfter(frame, lexicon);
        this.nounAfter = new ChunkAfter(frame, lexicon);
        this.naming = new Naming(frame, lexicon);
        this.objects = new Objects(frame, lexicon);
        this.borders = new ClauseBorders(frame, lexicon);
        this.subjects = new ClauseSubjects(frame, lexicon);
    }

    static List<Attribution> in(Frame frame, Lexicon lexicon) {
        Attributions attributions = new Attributions(frame, lexicon);
        int floor = 0;
        for (Cue cue : Cues.in(frame, lexicon)) {
            if (attributions.asksNotTo(cue)) {
                continue;
            }
            Attribution found = attributions.attribution(cue, floor);
            if (found != null) {
                Attribution one = Relays.passedOn(frame, lexicon, found);
                attributions.found.add(one);
                floor = attributions.isInsideSource(one) ? floor : one.rest();
            }
        }
        return attributions.found;
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
                        && (frame.has(one.source().from(), Trait.RELATIVE)
                                || isWhose(one.source().from() - 1));
        return relative
                || one.place() == Attribution.Place.KEPT
                || one.place() == Attribution.Place.OPENING;
    }

    /// "Haro, cuyo mandato concluye en mayo, ha dicho": what is theirs stands in the relative clause.
    private boolean isWhose(int at) {
        return lexicon.has("that is relative too") && frame.has(at, Trait.RELATIVE);
    }

    private @Nullable Attribution attribution(Cue cue, int floor) {
        if (isAlone(cue)) {
            return null;
        }
        if (isAsked(cue)) {
            boolean named = lexicon.isOf("agents", frame.wordAt(cue.to()));
            Chunk source = named ? nounAfter.at(cue.to() + 1, frame.size()) : Chunk.NONE;
            return source.isNone() ? null : attribution(cue, source, Attribution.Place.ASKED);
        }
        return switch (cue.shape()) {
            case ACCORDING, DASH -> after(cue);
            case ING -> participle(cue);
            case INFINITIVE -> kept(cue);
            case FINITE -> finite(cue, floor);
            case ZUFOLGE -> zufolge(cue, floor);
            case COLON -> before(cue, new Chunk(0, cue.from()));
            case PASSIVE, NOUN -> null;
        };
    }

    /// "ويذكر أن", "كتب: ...": a form that tells of a statement only with its source behind it, and has none.
    private boolean isAlone(Cue cue) {
        int next = frame.has(cue.to(), Trait.PREPOSITION) ? cue.to() + 1 : cue.to();
        boolean opens =
                frame.has(next, Trait.THAT)
                        || (next < frame.size() && frame.at(next).isMark() && !frame.isComma(next));
        return opens && lexicon.isOf("need a source", frame.wordAt(cue.head()));
    }

    /// "Asked whether ...", "when asked about", "was asked to": what stands before is who is asked, and the
    /// question is a statement only where somebody asks it.
    private boolean isAsked(Cue cue) {
        Verb verb = lexicon.verb(frame.at(cue.head()).word());
        return cue.kind() == Verb.Kind.ASK
                && verb != null
                && verb.shape() == Verb.Shape.PAST
                && lexicon.isWeighed()
                && (cue.shape() == Cue.Shape.PASSIVE
                        || cue.from() == 0
                        || frame.has(cue.from() - 1, Trait.BREAKER));
    }

    /// "Noting that the pier is old, Haro ...": who does what the main clause tells.
    private Chunk behindOpening(Cue cue) {
        boolean opens = cue.from() == 0 || (cue.from() == 1 && frame.has(0, Trait.BREAKER));
        boolean weighed = lexicon.isWeighed();
        for (int at = cue.to() + 1; opens && weighed && at < frame.lastWord(); at++) {
            if (frame.isComma(at)) {
                Chunk phrase = nounAfter.at(at + 1, frame.size());
                int verb = frame.has(phrase.to(), Trait.ADVERB) ? phrase.to() + 1 : phrase.to();
                if (!phrase.isNone() && verb < frame.size() && frame.at(verb).isFinite()) {
                    return phrase;
                }
            }
        }
        return Chunk.NONE;
    }

    /// "Dem Bericht zufolge": the source stands before the word.
    private @Nullable Attribution zufolge(Cue cue, int floor) {
        Chunk source = possible(nounBefore.at(cue.from(), floor));
        return source.isNone() || !mayTell(source.to() - 1) ? null : before(cue, source);
    }

    /// "Polise göre" (as the police say), not "geçen yıla göre" (against last year): where a language lists how the
    /// words end that tell, only they and names do.
    private boolean mayTell(int at) {
        Unit last = frame.at(at);
        boolean name = last.word().indexOf('\'') >= 0 && !last.isNumber();
        return !lexicon.hasSection("telling endings")
                || name
                || last.isQuotation()
                || lexicon.endsLike("telling endings", last.word());
    }

    private @Nullable Attribution finite(Cue cue, int floor) {
        if (lexicon.isOf("impersonal", frame.wordAt(cue.head()))) {
            Chunk document = new Openers(frame, lexicon).document(cue);
            boolean told = !document.isNone() || isToldByNobody(cue);
            Attribution.Place place =
                    document.isNone() ? Attribution.Place.KEPT : Attribution.Place.AFTER;
            return told ? attribution(cue, document, place) : null;
        }
        boolean quoted = frame.isQuotedUpTo(cue.from());
        boolean aside = Asides.before(frame, lexicon, cue.from()) >= 0;
        if (cue.from() == 0 || quoted || aside || lexicon.has("verb first")) {
            Chunk first = subjectFirst(cue, floor);
            Attribution right = first.isNone() ? after(cue) : before(cue, first);
            boolean opens = cue.from() == 0 && !lexicon.has("verb first");
            boolean object = right != null && opens && isObject(right);
            if (right != null && !object) {
                return right;
            }
        }
        if (quoted) {
            return beforeQuotation(cue, floor);
        }
        Chunk left = placeBefore(cue);
        if (left.isNone() && !lexicon.isConjoined(frame.at(cue.from()))) {
            left = possible(nounBefore.at(cue.from(), floor));
        }
        if (!left.isNone() && (borders.isEndOfClause(left, cue) || objects.isTopic(left, cue))) {
            left = Chunk.NONE;
        }
        if (!left.isNone() && naming.isOblique(left)) {
            left = Chunk.NONE;
        }
        Attribution inverted = left.isNone() ? null : inverted(left, cue);
        if (inverted != null) {
            return inverted;
        }
        if (!left.isNone()) {
            if (borders.isClause(left, cue)) {
                Attribution told = after(cue);
                if (told != null) {
                    return told;
                }
            }
            Attribution closing = borders.isInsideClause(left, cue) ? after(cue) : null;
            return closing != null && isSpeakerAtEnd(closing) ? closing : before(cue, left);
        }
        boolean goesOn = frame.has(cue.from() - 1, Trait.AND);
        if ((lexicon.has("inverts") && !goesOn) || borders.isAfterComma(cue)) {
            Attribution right = after(cue);
            boolean object = right != null && isObject(right);
            // "Haro, que atribuyó el retraso a ...": tells who Haro is.
            boolean relative =
                    lexicon.has("that is relative too") && frame.has(cue.from() - 1, Trait.THAT);
            if (object && relative) {
                return null;
            }
            if (right != null
                    && !object
                    && (lexicon.has("inverts") || borders.endsAt(right.rest()))) {
                return right;
            }
        }
        return kept(cue);
    }

    /// "Отмечается, что ...": and no "as it is said".
    private boolean isToldByNobody(Cue cue) {
        return Asides.before(frame, lexicon, cue.from()) < 0
                && frame.has(cue.to() + (frame.isComma(cue.to()) ? 1 : 0), Trait.THAT);
    }

    /// "Il a rejeté cette offre": behind a verb that claims stands what is claimed, unless what is said follows it.
    private boolean isObject(Attribution right) {
        boolean claims =
                right.cue().kind() == Verb.Kind.CLAIM || right.cue().kind() == Verb.Kind.NAME;
        int rest = right.rest();
        return claims
                && !lexicon.isWeighed()
                && !borders.isAfterComma(right.cue())
                && !frame.has(rest, Trait.THAT)
                && !frame.isQuotation(rest)
                && !frame.isColon(rest);
    }

    /// "Le quai a brûlé à Tolvik, ville du nord, a déclaré le maire Haro.": the phrase before the comma ends a
    /// clause, and who speaks ends the sentence.
    private @Nullable Attribution inverted(Chunk left, Cue cue) {
        boolean inverts =
                lexicon.has("inverts")
                        && !lexicon.isWeighed()
                        && cue.kind() == Verb.Kind.SAY
                        && frame.isComma(cue.from() - 1)
                        && (!borders.opensClause(left.from() - 1)
                                || borders.isLongClause(left.from(), cue.from()));
        Attribution right = inverts ? after(cue) : null;
        boolean ends =
                right != null
                        && naming.isSomebody(right.source())
                        && (borders.endsAt(right.rest()) && !frame.isQuotation(right.rest()));
        return ends ? right : null;
    }

    /// Where the verb comes first, a phrase that opens the sentence before it is its subject all the same: in
    /// headlines, with a verb of the present, and where it is an office or a body.
    private Chunk subjectFirst(Cue cue, int floor) {
        if (!lexicon.has("verb first")
                || cue.from() == 0
                || lexicon.isConjoined(frame.at(cue.from()))) {
            return Chunk.NONE;
        }
        Chunk left = possible(nounBefore.at(cue.from(), floor));
        Verb verb = lexicon.verb(frame.at(cue.head()).word());
        boolean opens =
                left.from() == 0 || frame.has(left.from() - 1, Trait.BREAKER | Trait.AUXILIARY);
        boolean present = verb != null && verb.shape() == Verb.Shape.PRESENT;
        return opens && left.to() == cue.from() && (present || holdsSpeaker(left))
                ? left
                : Chunk.NONE;
    }

    private boolean holdsSpeaker(Chunk phrase) {
        int speakers = Trait.ROLE | Trait.ORGANISATION | Trait.UNNAMED | Trait.TITLE;
        int last = Math.min(phrase.to(), phrase.from() + FARTHEST_NOUN);
        for (int at = phrase.from(); at < last; at++) {
            if (frame.has(at, speakers)) {
                return true;
            }
        }
        return false;
    }

    /// Where weights do not settle it, only what can be a source.
    private Chunk possible(Chunk source) {
        boolean stands = source.isNone() || lexicon.isWeighed() || naming.isPossible(source);
        return stands ? source : Chunk.NONE;
    }

    /// "В полиции сообщили": where a place speaks by a plural without a subject, the phrase that opens the
    /// sentence, up to its verb.
    private Chunk placeBefore(Cue cue) {
        boolean place =
                cue.from() > 1
                        && lexicon.isOf("speaking places", frame.at(0).word())
                        && lexicon.isOf("plural cues", frame.at(cue.head()).word());
        for (int at = 1; place && at < cue.from(); at++) {
            Unit unit = frame.at(at);
            int others = Trait.FINITE | Trait.PRONOUN | Trait.TIME | Trait.THAT | Trait.BREAKER;
            place = (unit.isWord() || unit.isQuotation()) && !unit.is(others);
        }
        return place ? new Chunk(1, cue.from()) : Chunk.NONE;
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

    /// `Haro, "no talks" dedi`: where the verb ends the sentence, the source stands before the words.
    private @Nullable Attribution beforeQuotation(Cue cue, int floor) {
        int quotation = frame.isComma(cue.from() - 1) ? cue.from() - 2 : cue.from() - 1;
        int end = frame.isComma(quotation - 1) ? quotation - 1 : quotation;
        Chunk source = possible(nounBefore.at(end, floor));
        boolean inside =
                lexicon.has("inverts")
                        && !source.isNone()
                        && !borders.opensClause(source.from() - 1);
        return source.isNone() || inside || frame.isQuotation(source.to() - 1)
                ? kept(cue)
                : before(cue, source);
    }

    private @Nullable Attribution after(Cue cue) {
        Chunk source = possible(sourceAfter.of(cue));
        boolean names = cue.isVerb() && !source.isNone() && naming.isOblique(source);
        return source.isNone()
                        || names
                        || objects.isObject(cue, source)
                        || objects.isNoTeller(cue, source)
                ? null
                : attribution(cue, source, Attribution.Place.AFTER);
    }

    private Attribution before(Cue cue, Chunk source) {
        return attribution(cue, source, Attribution.Place.BEFORE);
    }

    private @Nullable Attribution participle(Cue cue) {
        Chunk behind = behindOpening(cue);
        return behind.isNone() ? kept(cue) : attribution(cue, behind, Attribution.Place.OPENING);
    }

    private @Nullable Attribution kept(Cue cue) {
        if (isInRelativeClause(cue) || objects.isPassive(cue)) {
            return null;
        }
        Chunk source = Chunk.NONE;
        for (Attribution before : found) {
            if (before.isFinite() && before.place() != Attribution.Place.ASKED) {
                source = upTo(before.source(), cue);
            }
        }
        if (source.isNone() && !lexicon.has("drops the subject")) {
            source = subjects.first(cue.from());
        }
        boolean conjoined = frame.has(cue.from() - 1, Trait.AND) || frame.isColon(cue.from() - 1);
        boolean first = lexicon.has("inverts") && !lexicon.has("subjects go on");
        if (source.isNone() && first && conjoined) {
            Chunk acting = possible(subjects.first(cue.from()));
            source = acting.isNone() ? new Openers(frame, lexicon).opener() : acting;
        }
        boolean leftOut = source.isNone() && lexicon.has("drops the subject");
        return source.isNone() && !leftOut
                ? null
                : attribution(cue, source, Attribution.Place.KEPT);
    }

    /// "argumentó Haro, que atribuyó el retraso a la nieve": without the clause that the cue itself stands in.
    private Chunk upTo(Chunk source, Cue cue) {
        int to = source.to();
        if (source.from() < cue.from() && cue.from() < to) {
            to = cue.from();
            while (to > source.from() + 1 && !frame.isComma(to)) {
                to--;
            }
        }
        return to == source.to() ? source : new Chunk(source.from(), to);
    }

    /// "los vecinos que dijeron no": who they are, and no statement.
    private boolean isInRelativeClause(Cue cue) {
        int that = cue.from() - 1;
        if (!lexicon.has("that is relative too") || that < 1 || !frame.has(that, Trait.THAT)) {
            return false;
        }
        Unit before = frame.at(that - 1);
        return before.isWord() && !before.is(Trait.FINITE | Trait.TIME | Trait.ADVERB);
    }

    private Attribution attribution(Cue cue, Chunk source, Attribution.Place place) {
        int start = place == Attribution.Place.BEFORE ? source.from() : cue.from();
        int clause = borders.clause(start);
        boolean afterQuotation = place == Attribution.Place.KEPT && frame.isQuotation(start - 1);
        boolean conjoined =
                place == Attribution.Place.KEPT
                        && start > 0
                        && lexicon.isConjoined(frame.at(start));
        boolean joined =
                conjoined
                        || ((clause < start || afterQuotation)
                                && !frame.has(start, Trait.RELATIVE));
        return new Attribution(cue, source, place, clause, joined);
    }
}
