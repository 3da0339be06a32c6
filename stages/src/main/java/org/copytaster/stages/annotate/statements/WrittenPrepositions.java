// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.text.Prose;

/// Prepositions that are written as the first letters of a word: who speaks in "وفقا للوزارة" is "الوزارة".
final class WrittenPrepositions {

    private WrittenPrepositions() {}

    /// A description of who speaks without the preposition that the cue before it asks for.
    static String without(String description, Draft draft, Prose prose, Lexicon lexicon) {
        Span cue = draft.cue;
        String word = cue == null ? "" : Frames.word(prose.tokensIn(cue).getFirst());
        boolean asks =
                draft.shape == Cue.Shape.ACCORDING
                        && (lexicon.isOf("according with a preposition", word)
                                || lexicon.isOf(
                                        "according with a preposition", lexicon.bare(word)));
        if (!asks) {
            return description;
        }
        for (String prefix : lexicon.words("preposition prefixes")) {
            if (description.startsWith(prefix)) {
                String article = lexicon.words("article prefixes").getFirst();
                return article + description.substring(prefix.length());
            }
        }
        for (String prefix : lexicon.words("addressee prefixes")) {
            if (description.startsWith(prefix)) {
                return description.substring(prefix.length());
            }
        }
        return description;
    }
}
