// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.search;

import org.copytaster.model.ArticleId;

import java.util.List;

/// Knows who is who in the case, which the index does not: names can be joined at any time.
public interface Names {

    /// The articles that name somebody under any spelling.
    List<ArticleId> articlesNaming(String name);

    /// The articles that carry a statement of somebody.
    List<ArticleId> articlesQuoting(String name);

    /// A name as it is compared: folded words with one space between.
    static String folded(String name) {
        return String.join(" ", Analysis.words(name));
    }
}
