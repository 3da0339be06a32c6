// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import org.copytaster.model.Article;
import org.copytaster.model.Fact;
import org.copytaster.model.Reading;
import org.copytaster.stages.pipeline.Aside;
import org.copytaster.stages.pipeline.Stage;

import java.util.Comparator;
import java.util.List;

/// Finds which articles carry the copy of another: the same, trimmed or edited.
///
/// Two texts are copies when runs of five words that nobody was quoted with are shared by enough of
/// both ([Shingles#carries]). An article is joined to every group that holds a match, and each group
/// has one original ([Precedence]); a copy points at the original where the two match themselves, and
/// otherwise at the copy that it matches on the way there. A later fact about the same copy holds;
/// what was once reported as a copy is never made an original again.
///
/// The key is the script, since texts in two scripts share no words.
public final class FindCopies implements Stage.Keyed<String, CopyIndex, Reading, Fact> {

    private final Aside aside;

    public FindCopies() {
        this(Aside.inMemory());
    }

    /// @param aside where the texts are left that copies are compared with
    public FindCopies(Aside aside) {
        this.aside = aside;
    }

    @Override
    public List<String> keysOf(Reading reading) {
        return reading.article()
                .text()
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> Character.UnicodeScript.of(letter).name())
                .limit(1)
                .toList();
    }

    @Override
    public Comparator<Reading> order() {
        return Comparator.comparing(Reading::article, Article.IN_TIME_ORDER);
    }

    @Override
    public CopyIndex begin(String script) {
        return new CopyIndex(aside);
    }

    @Override
    public Step<CopyIndex, Fact> apply(String script, CopyIndex index, Reading reading) {
        return new Step<>(index, List.copyOf(index.add(reading.article())));
    }
}
