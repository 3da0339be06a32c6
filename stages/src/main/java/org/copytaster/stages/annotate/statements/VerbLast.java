// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Statement.Manner;

import java.util.ArrayList;
import java.util.List;

/// Reads the statements of a sentence in a language whose verbs stand behind what they tell of: the
/// source opens the sentence, then stands what was said, as a noun clause whose last word bears an ending
/// of its own or as a quotation, then its verb (Turkish "Haro köprünün açılacağını söyledi"). Verbs before
/// the last one have endings that chain them: "belirterek" (stating), "diyen Haro" (Haro, who says).
final class VerbLast {

    private static final int LONGEST_SOURCE = 10;
    private static final int FARTHEST_CHANNEL = 9;

    private final Frame frame;
    private final Lexicon lexicon;
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
    }

    /// Empty when the sentence tells of nothing in this order.
    static List<Draft> read(Frame frame, Lexicon lexicon) {
        VerbLast reader = new VerbLast(frame, lexicon);
        for (int at = 1; at < frame.size(); at++) {
            Verb verb = frame.has(at, Trait.CUE) ? lexicon.verb(frame.at(at).word()) : null;
            if (verb != null) {
                reader.verb(at, verb);
            }
        }
        return reader.chained ? reader.drafts : List.of();
    }

    private void verb(int head, Verb verb) {
        int from = head;
        while (from > done && lexicon.isOf("quote links", frame.at(from - 1).word())) {
            from--;
        }
        int end = frame.isComma(from - 1) && frame.isQuotation(from - 2) ? from - 1 : from;
        boolean quoted = end > done && isSpeech(end - 1);
        boolean thing = verb.kind() == Verb.Kind.CLAIM || verb.kind() == Verb.Kind.NAME;
        if (frame.isColon(head + 1)) {
            beforeColon(from, head);
        } else if (quoted) {
            chained |= verb.shape() == Verb.Shape.ING;
            told(end - 1, end, new Chunk(from, head + 1));
        } else if (end > done && (thing || endsClause(end - 1))) {
            chained = true;
            told(-1, end, new Chunk(from, head + 1));
        }
    }

    /// @param quotation -1 when what was said is a noun clause
    /// @param end behind what was said
    private void told(int quotation, int end, Chunk cue) {
        int head = cue.to() - 1;
        boolean relative = lexicon.isOf("relative verbs", frame.at(head).word());
        if (relative) {
            source = behind(head + 1);
        } else if (source.isNone()) {
            source = opening(quotation < 0 ? end : quotation);
            done = source.isNone() ? done : source.to();
        }
        int from = quotation < 0 ? contentStart(end) : quotation;
        if (source.isNone() || from >= end) {
            return;
        }
        draft(cue, from, end);
        done = relative ? source.to() : head + 1;
    }

    private void draft(Chunk cue, int from, int end) {
        Chunk content = frame.withoutMarks(from, end);
        Draft draft = new Draft(frame, Manner.SAID, 0.75);
        draft.cue = frame.span(cue.from(), cue.to());
        draft.source = frame.trimmed(source);
        draft.content.add(frame.span(content.from(), content.to()));
        drafts.add(draft);
    }

    /// "Haro, şu ifadeleri kullandı: ..."
    private void beforeColon(int from, int head) {
        if (source.isNone()) {
            source = opening(from);
        }
        boolean quoted = frame.isQuotation(head + 2);
        if (!source.isNone() && quoted) {
            chained = true;
            draft(new Chunk(from, head + 1), head + 2, frame.lastWord());
            done = frame.lastWord();
        }
    }

    private boolean isSpeech(int at) {
        Quotation quotation = frame.at(at).quotation();
        return quotation != null && !endsClause(at);
    }

    private boolean endsClause(int at) {
        Unit unit = frame.at(at);
        Quotation quotation = unit.quotation();
        if (quotation != null) {
            return at > done && !frame.isComma(at - 1) && quotation.isWordOfItsSentence();
        }
        return unit.isWord() && lexicon.hasClauseEnding(unit.word());
    }

    /// Behind the comma, the conjunction, the day and the occasion before what was said.
    private int contentStart(int end) {
        int from = done;
        while (from < end && (frame.isComma(from) || frame.has(from, Trait.AND))) {
            from++;
        }
        for (int at = Math.min(end - 2, from + FARTHEST_CHANNEL); at >= from; at--) {
            if (frame.has(at, Trait.CHANNEL)) {
                return frame.isComma(at + 1) ? at + 2 : at + 1;
            }
        }
        return from;
    }

    /// The words that open the sentence and name the source: up to a comma, or the names and offices.
    private Chunk opening(int limit) {
        int comma = done;
        while (comma < limit && comma < LONGEST_SOURCE && frame.at(comma).isWord()) {
            comma++;
        }
        boolean parted =
                frame.isComma(comma) && comma > done && comma < limit && isNamed(comma - 1);
        int to = parted ? comma : names(done, limit);
        return to > done ? new Chunk(done, to) : Chunk.NONE;
    }

    private boolean isNamed(int at) {
        int nouns = Trait.ROLE | Trait.UNNAMED | Trait.ORGANISATION;
        return frame.at(at).capital() || frame.has(at, nouns);
    }

    /// Who stands behind a verb that describes him: "diyen Haro".
    private Chunk behind(int from) {
        int to = names(from, frame.lastWord());
        return to > from ? new Chunk(from, to) : Chunk.NONE;
    }

    /// Where the names and offices end that begin at a unit.
    private int names(int from, int limit) {
        int at = from;
        while (at < limit && frame.at(at).isWord()) {
            boolean joins = frame.has(at, Trait.AND) && at > from && frame.at(at + 1).capital();
            boolean opener = at == from + 1 && frame.has(from, Trait.DETERMINER);
            boolean suffixed = frame.at(at).word().indexOf('\'') >= 0;
            if (suffixed && !isNamed(at + 1)) {
                return at;
            }
            if (!isNamed(at) && !joins && !opener) {
                return at;
            }
            at++;
        }
        return at;
    }
}
