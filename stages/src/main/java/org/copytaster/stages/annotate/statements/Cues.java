// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Statement.Manner;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds the cues of a frame.
final class Cues {

    private static final int LONGEST_HEADLINE_SOURCE = 9;
    private static final int LONGEST_PHRASE = 6;

    /// How far behind its verb, and who speaks, the preposition may stand that the verb asks for.
    private static final int FARTHEST = 9;

    /// What any verb tells beside a whole quotation: `"It is shut," surmised Haro`.
    private static final Verb UNKNOWN = new Verb(Verb.Kind.QUOTED, Verb.Shape.PAST);

    private final Frame frame;
    private final Lexicon lexicon;
    private final ChunkBefore nounBefore;

    private Cues(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.nounBefore = new ChunkBefore(frame, lexicon);
    }

    static List<Cue> in(Frame frame, Lexicon lexicon) {
        Cues cues = new Cues(frame, lexicon);
        List<Cue> found = new ArrayList<>();
        int at = cues.afterHeadlineSource(found);
        while (at < frame.size()) {
            Cue cue = cues.at(at);
            if (cue != null) {
                found.add(cue);
            }
            at = cue == null ? at + 1 : cue.to();
        }
        return found;
    }

    /// "Haro: no talks before May". Adds the colon as a cue; the unit to go on from.
    private int afterHeadlineSource(List<Cue> found) {
        for (int at = 0; at < Math.min(frame.size() - 2, LONGEST_HEADLINE_SOURCE); at++) {
            if (frame.isColon(at)) {
                if (at == 0) {
                    return 0;
                }
                found.add(new Cue(at, at, at + 1, Verb.Kind.SAY, Cue.Shape.COLON, Manner.SAID));
                return at + 1;
            }
            if (!canStandInHeadlineSource(frame.at(at))) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean canStandInHeadlineSource(Unit unit) {
        if (unit.isQuotation() || unit.isNumber()) {
            return false;
        }
        int small = Trait.PREPOSITION | Trait.ROLE | Trait.UNNAMED | Trait.ORGANISATION;
        return unit.isMark() ? ".'-,".contains(unit.word()) : unit.capital() || unit.is(small);
    }

    private @Nullable Cue at(int at) {
        Unit unit = frame.at(at);
        if (!unit.isWord()) {
            return unit.isQuotation() ? null : dash(at);
        }
        int phrase = lexicon.according(frame.units(), at);
        int next = at + phrase;
        int behind = frame.has(next, Trait.DETERMINER) ? next + 1 : next;
        boolean relative =
                frame.has(behind, Trait.RELATIVE)
                        && lexicon.isOf("no sources", frame.wordAt(behind));
        boolean agrees = phrase > 1 && lexicon.isOf("agreeing", frame.wordAt(at - 1));
        boolean accords = phrase > 0 && !agrees && !relative && !isOrdinal(at, phrase);
        if (accords && !isBeforeVerb(next)) {
            return new Cue(at, at, at + phrase, Verb.Kind.SAY, Cue.Shape.ACCORDING, Manner.SAID);
        }
        int owned = lexicon.ownedAccording(frame.units(), at);
        if (owned > 0) {
            return new Cue(at, at, at + owned, Verb.Kind.SAY, Cue.Shape.ACCORDING, Manner.SAID);
        }
        if (unit.is(Trait.ZUFOLGE)) {
            return new Cue(at, at, at + 1, Verb.Kind.SAY, Cue.Shape.ZUFOLGE, Manner.SAID);
        }
        if (isAfterthought(at)) {
            return new Cue(at, at, at + 1, Verb.Kind.SAY, Cue.Shape.ACCORDING, Manner.SAID);
        }
        Cue refused = refused(at);
        if (refused != null) {
            return refused;
        }
        Verb verb = unit.is(Trait.CUE) ? lexicon.verb(unit.word()) : null;
        if (verb == null) {
            return isBesideQuotation(at) ? verb(at, UNKNOWN) : null;
        }
        return isInName(at) || lacksPreposition(at) ? null : verb(at, verb);
    }

    /// "nel secondo turno": behind an article a single word is a number.
    private boolean isOrdinal(int at, int length) {
        return length == 1
                && !lexicon.isWeighed()
                && frame.has(at - 1, Trait.DETERMINER | Trait.PREPOSITION);
    }

    /// "عبر الهاتف", which without its preposition is one itself.
    private boolean lacksPreposition(int at) {
        String word = lexicon.bare(frame.at(at).word());
        boolean lacks = lexicon.isOf("need governed", word);
        for (int next = at + 1; lacks && next < Math.min(frame.size(), at + FARTHEST); next++) {
            lacks = !lexicon.isGoverned(word, frame.wordAt(next));
        }
        return lacks;
    }

    /// "declined to comment", "refused to shake hands": what was not done stands behind it. With a verb of saying
    /// behind it that tells what was not said, it belongs to that verb.
    private @Nullable Cue refused(int at) {
        boolean opens =
                frame.has(at, Trait.REFUSAL)
                        && !frame.at(at).capital()
                        && lexicon.isWeighed()
                        && lexicon.isOf("infinitive marks", frame.wordAt(at + 1));
        boolean says =
                frame.has(at + 2, Trait.CUE)
                        && at + 3 < frame.lastWord()
                        && !lexicon.isOf("replies", frame.wordAt(at + 2));
        if (!opens || says) {
            return null;
        }
        int from = groupStart(at);
        return new Cue(from, at, at + 1, Verb.Kind.CLAIM, Cue.Shape.FINITE, Manner.NOT_SAID);
    }

    /// A past form with its subject right behind words that end like speech, or before a comma and such
    /// words.
    private boolean isBesideQuotation(int at) {
        Unit unit = frame.at(at);
        boolean past = unit.past() && !unit.capital() && lexicon.isWeighed();
        if (!past) {
            return false;
        }
        if (isSpeechUpTo(at)) {
            return true;
        }
        Chunk subject = nounBefore.at(at, 0);
        return !subject.isNone()
                && (isSpeechUpTo(subject.from())
                        || (frame.isComma(at + 1) && frame.isQuotation(at + 2)));
    }

    private boolean isSpeechUpTo(int at) {
        Quotation quotation =
                frame.isQuotation(at - 1)
                        ? frame.at(at - 1).quotation()
                        : frame.isComma(at - 1) && frame.isQuotation(at - 2)
                                ? frame.at(at - 2).quotation()
                                : null;
        return quotation != null && (quotation.endsLikeSpeech() || frame.isComma(at - 1));
    }

    /// "según informó Haro", "وفق ما أعلن": the verb is the cue.
    private boolean isBeforeVerb(int at) {
        if (lexicon.isWeighed()) {
            return false;
        }
        int verb = at < frame.size() && lexicon.isOf("asides", frame.at(at).word()) ? at + 1 : at;
        return frame.has(verb, Trait.CUE) && !frame.at(verb).capital();
    }

    /// `"...", so Haro.` and `"..." - Haro`
    private boolean isAfterthought(int at) {
        return frame.at(at).is(Trait.AFTERTHOUGHT)
                && frame.isComma(at - 1)
                && at + 1 < frame.size()
                && frame.at(at + 1).isWord()
                && (frame.at(at + 1).capital() || frame.has(at + 1, Trait.DETERMINER));
    }

    private @Nullable Cue dash(int at) {
        boolean dash = "—–―-".contains(frame.at(at).word()) && frame.isQuotation(at - 1);
        boolean name = dash && at + 1 < frame.size() && frame.at(at + 1).capital();
        boolean ends = name && frame.size() - at < 12;
        return ends ? new Cue(at, at, at + 1, Verb.Kind.SAY, Cue.Shape.DASH, Manner.SAID) : null;
    }

    /// Capitals on most words: a headline, where a verb may have one too.
    private boolean isHeadline() {
        int words = 0;
        int capitals = 0;
        for (Unit unit : frame.units()) {
            if (unit.isWord()) {
                words++;
                capitals += unit.capital() ? 1 : 0;
            }
        }
        return frame.paragraph() == 0 && capitals * 3 > words * 2;
    }

    private @Nullable Cue verb(int head, Verb verb) {
        int from = groupStart(head);
        Cue.Shape shape = shape(from, head, verb);
        if (shape == null) {
            return null;
        }
        int to = afterParticle(head + 1, verb);
        Verb.Kind phrase = lexicon.phraseVerb(frame.at(head).word(), frame.units(), head + 1);
        return phrase == null
                ? new Cue(from, head, to, verb.kind(), shape, manner(from, head))
                : new Cue(from, head, head + 2, phrase, shape, manner(from, head));
    }

    private int groupStart(int head) {
        int from = head;
        while (from > 0) {
            int before = belongs(from - 1) ? from - 1 : beforeAside(from);
            if (before == from) {
                break;
            }
            from = before;
        }
        boolean linked = false;
        while (from > 0 && lexicon.isOf("quote links", frame.at(from - 1).word())) {
            from--;
            linked = true;
        }
        if (linked) {
            return from;
        }
        while (from < head
                && frame.at(from).is(Trait.ADVERB)
                && !frame.at(from).is(Trait.AUXILIARY)) {
            from++;
        }
        return from;
    }

    /// Where an aside begins that stands between a helper and its verb, with the commas round it: "a, de son côté,
    /// déclaré"; the same place where none does.
    private int beforeAside(int to) {
        int end = frame.isComma(to - 1) ? to - 1 : to;
        int from = lexicon.asideBefore(frame.units(), end);
        int start = frame.isComma(from - 1) ? from - 1 : from;
        return from < end && frame.has(start - 1, Trait.AUXILIARY) ? start : to;
    }

    private boolean belongs(int at) {
        Unit unit = frame.at(at);
        if (!unit.isWord() || isInName(at)) {
            return false;
        }
        if (lexicon.isOf("infinitive marks", unit.word())) {
            return frame.has(at - 1, Trait.REFUSAL | Trait.PASSIVE | Trait.RAISING);
        }
        if (unit.is(Trait.OBJECT) && lexicon.has("objects before the verb")) {
            return true;
        }
        int verbal = Trait.AUXILIARY | Trait.MODAL | Trait.NEGATION | Trait.REFUSAL | Trait.RAISING;
        return unit.is(verbal | Trait.ADVERB) || isUnlistedAdverb(unit);
    }

    private boolean isUnlistedAdverb(Unit unit) {
        return unit.traits() == 0 && lexicon.endsAsAdverb(unit.word());
    }

    private boolean isInName(int at) {
        return at > 0 && frame.at(at).capital() && !isHeadline();
    }

    private Cue.@Nullable Shape shape(int from, int head, Verb verb) {
        int helpers = Trait.AUXILIARY | Trait.MODAL | Trait.REFUSAL | Trait.RAISING;
        boolean helped = hasTrait(from, head, helpers);
        return switch (verb.shape()) {
            case PAST -> past(from, head);
            case PRESENT -> !helped && isPresent(from, head) ? Cue.Shape.FINITE : null;
            case ING -> helped ? Cue.Shape.FINITE : participle(from);
            case BASE -> base(from, head, helped);
        };
    }

    /// Not "the alleged plot", where the form describes a noun.
    private Cue.@Nullable Shape past(int from, int head) {
        boolean describes =
                from == head
                        && from > 0
                        && (lexicon.endsLike("possessive endings", frame.at(from - 1).word())
                                || (frame.at(from - 1).isNumber() && isBeforeNoun(head))
                                || lexicon.isOf("noun makers", frame.at(from - 1).word())
                                || isArticle(from - 1)
                                || isNounBehindOpener(from));
        if (describes) {
            return null;
        }
        return isPassive(from, head) ? Cue.Shape.PASSIVE : Cue.Shape.FINITE;
    }

    /// "una denuncia", "en cuenta": a form that is a noun as well, where only nouns stand.
    private boolean isNounBehindOpener(int head) {
        return frame.has(head, Trait.ALSO_NOUN)
                && frame.has(head - 1, Trait.DETERMINER | Trait.PREPOSITION);
    }

    /// Where the verb comes first it may follow any noun with its article.
    private boolean isArticle(int at) {
        return lexicon.isDefinite(frame.at(at).word()) && !lexicon.has("verb first");
    }

    /// "271 pledged votes": a plain word follows.
    private boolean isBeforeNoun(int head) {
        return head + 1 < frame.size()
                && frame.at(head + 1).isWord()
                && frame.at(head + 1).traits() == 0
                && !frame.at(head + 1).capital();
    }

    private boolean isPassive(int from, int head) {
        for (int at = head - 1; at >= from; at--) {
            if (frame.at(at).is(Trait.AUXILIARY | Trait.MODAL)) {
                return frame.at(at).is(Trait.PASSIVE);
            }
        }
        return false;
    }

    private boolean isPresent(int from, int head) {
        return !isAfterNounMaker(from) && !isNoun(from, head);
    }

    /// "saying", not "the saying".
    private Cue.@Nullable Shape participle(int from) {
        return frame.has(from - 1, Trait.DETERMINER) ? null : Cue.Shape.ING;
    }

    /// "a fait savoir": of some verbs only such a form tells of saying.
    private Cue.@Nullable Shape base(int from, int head, boolean helped) {
        if (lexicon.isOf("raised only", frame.at(head).word())) {
            return hasTrait(from, head, Trait.RAISING) ? Cue.Shape.FINITE : null;
        }
        if (helped && lexicon.has("base forms are participles") && isPassive(from, head)) {
            return Cue.Shape.PASSIVE;
        }
        return helped ? Cue.Shape.FINITE : bare(from, head);
    }

    /// Without a helper the bare form needs a plural before it, or "to".
    private Cue.@Nullable Shape bare(int from, int head) {
        if (lexicon.has("bare forms stand alone")) {
            return Cue.Shape.FINITE;
        }
        if (lexicon.has("base forms are participles")) {
            return null;
        }
        if (from == 0) {
            return null;
        }
        Unit before = frame.at(from - 1);
        if (lexicon.isOf("infinitive marks", before.word())) {
            return Cue.Shape.INFINITIVE;
        }
        boolean plural =
                !isAfterNounMaker(from) && (isPlural(before) || isPluralBeforePhrase(from, head));
        return plural || isOnlyVerb(head, before) ? Cue.Shape.FINITE : null;
    }

    /// "four in ten say": a form that is no noun, where its subject need not show that it is plural.
    private boolean isOnlyVerb(int head, Unit before) {
        if (frame.at(head).is(Trait.ALSO_NOUN)) {
            return false;
        }
        if (before.capital() || before.isMark()) {
            return lexicon.isWeighed() && isBehindMany(head);
        }
        return before.isWord()
                && !lexicon.isDefinite(before.word())
                && !before.is(Trait.OBJECT | Trait.AUXILIARY | Trait.MODAL | Trait.AND)
                && !before.is(Trait.PREPOSITION | Trait.NEGATION);
    }

    /// "Haro and Ruiz say", "critics — and some friends — say": several are named before it.
    private boolean isBehindMany(int head) {
        boolean many = false;
        for (int at = head - 1; at >= Math.max(0, head - LONGEST_PHRASE); at--) {
            Unit unit = frame.at(at);
            if (unit.isQuotation() || unit.is(Trait.FINITE | Trait.BREAKER | Trait.THAT)) {
                return false;
            }
            many |= unit.is(Trait.AND) || (unit.is(Trait.PREPOSITION) && at < head - 1);
        }
        return many;
    }

    /// "aides to Haro say", "42% say": a form that is no noun.
    private boolean isPluralBeforePhrase(int from, int head) {
        if (frame.at(head).is(Trait.ALSO_NOUN)) {
            return false;
        }
        if (frame.at(from - 1).is("%")) {
            return true;
        }
        for (int at = from - 1; at > Math.max(0, from - LONGEST_PHRASE); at--) {
            Unit unit = frame.at(at);
            if (unit.is(Trait.PREPOSITION)) {
                return isPlural(frame.at(at - 1)) && frame.at(at - 1).isWord();
            }
            if (!unit.isWord() || unit.is(Trait.FINITE | Trait.BREAKER | Trait.THAT)) {
                return false;
            }
        }
        return false;
    }

    private boolean isPlural(Unit before) {
        return before.is(Trait.PRONOUN | Trait.UNNAMED | Trait.RELATIVE)
                || before.isComma()
                || lexicon.isOf("plurals", before.word())
                || (lexicon.endsLike("plural endings", before.word())
                        && !before.is(Trait.AUXILIARY));
    }

    /// After "the", "his", "of" or "Haro's" the form is a noun ("the claims").
    private boolean isAfterNounMaker(int from) {
        if (from == 0) {
            return false;
        }
        Unit before = frame.at(from - 1);
        boolean maker =
                before.is(Trait.DETERMINER | Trait.PREPOSITION) && !before.is(Trait.PRONOUN);
        return maker || lexicon.endsLike("possessive endings", before.word()) || before.is("'");
    }

    /// "percentage points": a form that is also a noun needs a name, a pronoun or an office before it.
    private boolean isNoun(int from, int head) {
        if (from == 0 || !frame.at(head).is(Trait.ALSO_NOUN)) {
            return false;
        }
        Unit before = frame.at(from - 1);
        int subjects =
                Trait.PRONOUN | Trait.RELATIVE | Trait.ROLE | Trait.UNNAMED | Trait.ORGANISATION;
        return before.isWord()
                && !before.capital()
                && !before.is(subjects | Trait.ADVERB | Trait.AND);
    }

    private boolean hasTrait(int from, int to, int trait) {
        for (int at = from; at < to; at++) {
            if (frame.at(at).is(trait)) {
                return true;
            }
        }
        return false;
    }

    private Manner manner(int from, int head) {
        if (hasTrait(from, head, Trait.NEGATION | Trait.REFUSAL)) {
            return Manner.NOT_SAID;
        }
        return hasTrait(from, head, Trait.MODAL | Trait.EXPECTED) ? Manner.WOULD_SAY : Manner.SAID;
    }

    /// "said on Monday" is no "called on": after a verb of saying few particles belong to it.
    private int afterParticle(int at, Verb verb) {
        if (at >= frame.size() || !frame.at(at).isWord()) {
            return at;
        }
        boolean says = verb.kind() == Verb.Kind.SAY || verb.kind() == Verb.Kind.TELL;
        return at
                + (says && frame.has(at, Trait.TIME_PREPOSITION)
                        ? 0
                        : lexicon.particle(frame.units(), at));
    }
}
