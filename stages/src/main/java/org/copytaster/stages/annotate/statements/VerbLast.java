// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Statement.Manner;
import org.jspecify.annotations.Nullable;

/// Reads indirect speech in a language whose verb ends the sentence: the source opens it, then stands
/// what was said, as a noun clause whose last word bears an ending of its own (Turkish "Haro köprünün
/// açılacağını söyledi").
final class VerbLast {

    private final Frame frame;
    private final Lexicon lexicon;

    VerbLast(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
    }

    /// Null when the sentence does not end in a noun clause and a verb of saying.
    @Nullable Draft read() {
        int head = frame.lastWord() - 1;
        if (head < 2 || !frame.has(head, Trait.CUE) || !endsClause(head - 1)) {
            return null;
        }
        int source = source(head);
        int from = frame.isComma(source) ? source + 1 : source;
        if (source == 0 || from >= head) {
            return null;
        }
        Draft draft = new Draft(frame, Manner.SAID, 0.75);
        draft.cue = frame.at(head).span();
        draft.source = frame.span(0, source);
        draft.content.add(frame.span(from, head));
        return draft;
    }

    private boolean endsClause(int at) {
        Unit unit = frame.at(at);
        Quotation quotation = unit.quotation();
        if (quotation != null) {
            return at > 0 && !frame.isComma(at - 1) && quotation.isWordOfItsSentence();
        }
        return unit.isWord()
                && !lexicon.isOf("quote links", unit.word())
                && lexicon.hasClauseEnding(unit.word());
    }

    /// Where the words end that name the source: at a comma, or behind the names and offices that open
    /// the sentence.
    private int source(int limit) {
        int at = 0;
        int offices = Trait.ROLE | Trait.UNNAMED | Trait.ORGANISATION;
        while (at < limit && frame.at(at).isWord()) {
            boolean joins = frame.has(at, Trait.AND) && at > 0 && frame.at(at + 1).capital();
            if (at > 0 && frame.at(at).word().indexOf('\'') >= 0) {
                return at;
            }
            boolean opener = at == 1 && frame.has(0, Trait.DETERMINER);
            if (!frame.at(at).capital() && !frame.has(at, offices) && !joins && !opener) {
                return at;
            }
            at++;
        }
        return frame.isComma(at) ? at : 0;
    }
}
