// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Stamp;
import org.copytaster.stages.pipeline.Aside;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// An article that carries somebody's copy, as far as that concerns its copies.
///
/// @param credit the line that names where the copy came from
/// @param length how many characters the text has
record Carrier(
        ArticleId id,
        @Nullable Stamp published,
        @Nullable String outlet,
        @Nullable String credit,
        List<String> agencies,
        int length,
        Supplier<String> text) {

    static final Comparator<Carrier> IN_TIME_ORDER =
            Article.inTimeOrder(Carrier::published, Carrier::id);

    static Carrier of(Article article, Aside aside) {
        Header header = article.header();
        return new Carrier(
                article.id(),
                header.published(),
                header.outlet(),
                header.credit(),
                header.agencies(),
                article.text().length(),
                aside.leave(article.text(), Aside.TEXT));
    }
}
