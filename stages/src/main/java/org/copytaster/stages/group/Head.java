// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Stamp;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;

/// What is remembered of an article's head; its text is not.
///
/// @param language empty when the page does not tell it
record Head(ArticleId id, @Nullable Stamp published, String title, String language) {

    static final Comparator<Head> IN_TIME_ORDER = Article.inTimeOrder(Head::published, Head::id);

    static Head of(Article article) {
        String language = article.header().language();
        return new Head(
                article.id(),
                article.header().published(),
                article.header().title(),
                language == null ? "" : language);
    }
}
