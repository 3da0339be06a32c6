// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Statement.Manner;

import java.util.ArrayList;
import java.util.List;

/// Reads the statements of a sentence in a language whose verbs stand behind what they tell of: the
/// source opens the sentence, then stands what was said, as a noun clause whose last word bears an ending
/// of its own or as a quotation, then its verb (Turkish "Haro köprünün açılacağını söyledi"). Verbs before
/// the last one have endings that chain them: "belirterek" (stating), "diyen Haro" (Haro, who says). A verb
/// turned round tells of what stands in a document: "Bakanlıktan yapılan açıklamada ... belirtildi".
final class VerbLast {

    private static final int FARTHEST_CHANNEL = 9;

    private final Frame frame;
    private final Lexicon lexicon;
    private final VerbLastSubjects subjects;
    private final List<Draft> drafts = new ArrayList<>();

    /// Who speaks, as far as the sentence is read.
    private Chunk source = Chunk.NONE;

    /// The units before this one are read.
    private int done;

    /// Whether one of the verbs is one that only this reader knows.
    private boolean chained;

    private VerbLast(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.subjects = new VerbLastSubjects(frame, lexicon);
    }

    /// Empty when the sentence tells of nothing in this order.
    static List<Draft> read(Frame frame, Lexicon lexicon) {
        VerbLast reader = new VerbLast(frame, lexicon);
        for (int at = 1; at < frame.size(); at++) {
            Verb verb = frame.has(at, Trait.CUE) ? lexicon.verb(frame.at(at).word()) : null;
            if (verb != null) {
                reader.verb(at, verb);
            } else if (reader.isTurnedRound(at)) {
                reader.passive(at);
            }
        }
        return reader.chained ? reader.drafts : List.of();
    }

    private void verb(int head, Verb verb) {
        int from = linked(head);
        boolean telling = from < head || verb.kind() != Verb.Kind.QUOTED;
        int end = frame.isComma(from - 1) && frame.isQuotation(from - 2) ? from - 1 : from;
        boolean quoted = end > done && isSpeech(end - 1);
        boolean thing = verb.kind() == Verb.Kind.CLAIM || verb.kind() == Verb.Kind.NAME;
        if (opensNext(head + 1)) {
            beforeColon(from, head);
        } else if (quoted) {
            told(end - 1, end, new Chunk(from, head + 1), verb.kind());
            chained |= verb.shape() == Verb.Shape.ING || !source.isNone();
        } else if (end > done && ((telling && isClause(end - 1, from < head)) || thing)) {
            chained = true;
            told(-1, end, new Chunk(from, head + 1), verb.kind());
        }
    }

    /// Where the words begin that stand between what was said and its verb.
    private int linked(int head) {
        int from = head;
        while (from > done && lexicon.isOf("quote links", frame.at(from - 1).word())) {
            from--;
        }
        return from;
    }

    private boolean opensNext(int at) {
        return frame.isColon(at) || (at < frame.size() && frame.at(at).is(";"));
    }

    private boolean isTurnedRound(int at) {
        String word = frame.at(at).word();
        return lexicon.isOf("passive verbs", word)
                || (lexicon.isOf("linked passive verbs", word) && linked(at) < at);
    }

    /// "Bakanlıktan yapılan açıklamada okulların kapalı kalacağı belirtildi": the document says it.
    private void passive(int head) {
        int from = linked(head);
        int channel = subjects.channel(done, from);
        boolean relative = lexicon.isOf("relative verbs", frame.at(head).word());
        boolean inDocument = relative ? frame.has(head + 1, Trait.CHANNEL) : channel >= 0;
        boolean quoted = from > done && isSpeech(from - 1);
        boolean clause =
                from > done
                        && lexicon.endsLike("passive clause endings", frame.at(from - 1).word());
        if (!(inDocument || chained) || !(quoted || clause || opensNext(head + 1))) {
            return;
        }
        if (channel >= 0 && source.isNone()) {
            source = subjects.owner(done, channel);
            done = frame.isComma(channel + 1) ? channel + 2 : channel + 1;
        }
        if (opensNext(head + 1)) {
            chained = true;
            colon(from, head);
        } else if (done < from) {
            chained = true;
            int start = quoted ? from - 1 : contentStart(from);
            draft(new Chunk(from, head + 1), start, from).shape = Cue.Shape.PASSIVE;
        }
        done = relative ? head + 2 : head + 1;
    }

    /// @param quotation -1 when what was said is a noun clause
    /// @param end behind what was said
    private void told(int quotation, int end, Chunk cue, Verb.Kind kind) {
        int head = cue.to() - 1;
        boolean relative = lexicon.isOf("relative verbs", frame.at(head).word());
        if (relative) {
            source = subjects.behind(head + 1);
        } else if (source.isNone()) {
            source = subjects.of(done, quotation < 0 ? end : quotation);
            done = source.isNone() ? done : source.to();
        }
        int from = quotation < 0 ? contentStart(end) : quotation;
        boolean thing = kind == Verb.Kind.CLAIM || kind == Verb.Kind.NAME;
        boolean mayBeLeftOut = lexicon.has("drops the subject") && !thing && !relative;
        if ((source.isNone() && !mayBeLeftOut) || from >= end) {
            return;
        }
        draft(cue, from, end).kind = kind;
        done = relative ? source.to() : head + 1;
    }

    private Draft draft(Chunk cue, int from, int end) {
        Chunk content = frame.withoutMarks(from, end);
        Draft draft = new Draft(frame, Manner.SAID, 0.75);
        draft.cue = frame.span(cue.from(), cue.to());
        draft.source = source.isNone() ? null : frame.trimmed(source);
        if (!content.isNone()) {
            draft.content.add(frame.span(content.from(), content.to()));
        }
        drafts.add(draft);
        return draft;
    }

    /// "Haro, şu ifadeleri kullandı: ..."
    private void beforeColon(int from, int head) {
        if (source.isNone()) {
            source = subjects.of(done, from);
        }
        if (!source.isNone() || lexicon.has("drops the subject")) {
            colon(from, head);
        }
    }

    private void colon(int from, int head) {
        int behind = head + 2;
        boolean ends = behind >= frame.size();
        if (frame.isQuotation(behind) || ends) {
            chained = true;
            Draft draft = draft(new Chunk(from, head + 1), behind, frame.lastWord());
            draft.opensNext = ends;
            done = frame.lastWord();
        }
    }

    private boolean isSpeech(int at) {
        Quotation quotation = frame.at(at).quotation();
        return quotation != null && !endsClause(at);
    }

    /// @param linked whether a noun that tells stands behind it: "açılacağı bilgisini"
    private boolean isClause(int at, boolean linked) {
        return endsClause(at)
                || (linked && lexicon.endsLike("passive clause endings", frame.at(at).word()));
    }

    private boolean endsClause(int at) {
        Unit unit = frame.at(at);
        Quotation quotation = unit.quotation();
        if (quotation != null) {
            return at > done
                    && !frame.isComma(at - 1)
                    && quotation.isWordOfItsSentence()
                    && Character.isLowerCase(quotation.first());
        }
        return unit.isWord() && lexicon.hasClauseEnding(unit.word());
    }

    /// Behind the comma, the conjunction, the day and the occasion before what was said.
    private int contentStart(int end) {
        int from = done;
        while (from < end
                && (frame.isComma(from)
                        || frame.has(from, Trait.AND)
                        || lexicon.isOf("behind subjects", frame.at(from).word()))) {
            from++;
        }
        for (int at = Math.min(end - 2, from + FARTHEST_CHANNEL); at >= from; at--) {
            if (frame.has(at, Trait.CHANNEL) && !frame.has(at + 1, Trait.CUE)) {
                return frame.isComma(at + 1) ? at + 2 : at + 1;
            }
        }
        return from;
    }
}
