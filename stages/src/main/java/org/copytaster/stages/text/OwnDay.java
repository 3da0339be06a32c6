// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import org.copytaster.model.Evidence;
import org.copytaster.model.Said;
import org.copytaster.model.Statement;
import org.jspecify.annotations.Nullable;

/// The words by which a sentence dates the statement in it: "said **on Tuesday**". A statement may have its day
/// from another sentence, or from what was said; such words date something else too.
public final class OwnDay {

    private OwnDay() {}

    public static @Nullable Evidence of(Statement statement, Prose prose) {
        Said said = statement.said();
        Evidence words = said == null ? null : said.words();
        Evidence cue = statement.cue();
        return words != null
                        && cue != null
                        && prose.areInOneSentence(cue.span().start(), words.span().start())
                        && statement.content().stream()
                                .noneMatch(piece -> piece.span().contains(words.span()))
                ? words
                : null;
    }
}
