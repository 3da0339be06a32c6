// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.model.Article;
import org.copytaster.model.Statement;

import java.util.Arrays;
import java.util.List;

/// Two wordings and what is weighed to tell whether they are one utterance: what the weights are learnt from,
/// and what is counted to tell how good they are.
public final class ComparedWordings {

    private final Wording one;
    private final Wording other;

    /// @param statement one of the article's, and so the other
    public ComparedWordings(
            Statement statement, Article article, Statement otherStatement, Article otherArticle) {
        this.one = Wording.of(statement, article);
        this.other = Wording.of(otherStatement, otherArticle);
    }

    /// What is weighed, by name.
    public static List<String> clues() {
        return Arrays.stream(Agreement.Clue.values()).map(Enum::name).toList();
    }

    /// The side that each clue speaks for, in their order: 1 for one utterance, -1 for two.
    public static int[] sides() {
        return Arrays.stream(Agreement.Clue.values()).mapToInt(Agreement.Clue::side).toArray();
    }

    public boolean areAcrossLanguages() {
        return !one.language().equals(other.language());
    }

    /// What is weighed, for each of the parts that are compared and of which neither contradicts the other;
    /// none if all do.
    public List<double[]> weighed() {
        return Windows.of(one.sentences(), other.sentences()).stream()
                .map(pair -> Agreement.clues(pair.getFirst(), pair.getLast(), areAcrossLanguages()))
                .filter(clues -> !Agreement.isContradicted(clues))
                .toList();
    }

    /// Whether they are told to be one utterance.
    public boolean areOneUtterance() {
        return SameWords.likeness(one, other) > 0;
    }
}
