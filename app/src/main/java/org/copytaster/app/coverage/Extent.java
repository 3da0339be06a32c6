// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.coverage;

import org.copytaster.app.diff.Word;
import org.copytaster.app.diff.WordDiff;
import org.copytaster.model.Statement;
import org.copytaster.store.view.StatementLine;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// How much of an utterance a wording of it carries.
public enum Extent {
    /// All the words of the fullest wording.
    WHOLE,
    /// Some of them, and hardly any others.
    PART,
    /// Other words: a paraphrase, or another language.
    REWORDED;

    /// Small repairs, a comma or an article, do not make a wording another one.
    private static final double ALL = 0.95;

    /// A part may be led in by a word or two of the reporter's.
    private static final double MOSTLY = 0.8;

    /// Shorter words of somebody's own, set into a sentence of the reporter's, are no full wording.
    private static final int LEAST_WORDS = 4;

    /// The wording that others are measured by: the longest that is the speaker's own, or, where none
    /// is, the longest.
    static StatementLine fullest(List<StatementLine> wordings) {
        if (wordings.size() == 1) {
            return wordings.getFirst();
        }
        return wordings.stream()
                .max(
                        Comparator.comparing(Extent::isOwn)
                                .thenComparingInt(line -> words(line).size())
                                .thenComparing(
                                        line -> line.statement().id(), Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static boolean isOwn(StatementLine line) {
        return line.statement().form() == Statement.Form.DIRECT
                && words(line).size() >= LEAST_WORDS;
    }

    private static List<String> words(StatementLine line) {
        return Word.folded(line.statement().words());
    }

    /// How much of the fullest wording a wording carries.
    static Extent of(StatementLine wording, StatementLine fullest) {
        if (wording.statement().id().equals(fullest.statement().id())) {
            return WHOLE;
        }
        if (!Objects.equals(wording.article().language(), fullest.article().language())) {
            return REWORDED;
        }
        List<String> whole = words(fullest);
        List<String> mine = words(wording);
        int common = WordDiff.common(whole, mine);
        if (common >= ALL * whole.size()) {
            return WHOLE;
        }
        return common >= MOSTLY * mine.size() ? PART : REWORDED;
    }
}
