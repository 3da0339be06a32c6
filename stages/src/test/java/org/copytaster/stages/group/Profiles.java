// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.stages.text.FoldedWords;

/// Profiles of articles without names.
final class Profiles {

    private Profiles() {}

    static Profile of(Article article, TermCounts counts) {
        return Profile.of(article, Terms.NONE, FoldedWords.of(article.text()), counts);
    }
}
