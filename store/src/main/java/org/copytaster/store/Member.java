// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Stamp;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the conclusions look at of an article.
record Member(
        ArticleId id,
        String title,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable String section,
        @Nullable LocalDate day,
        int pages) {

    /// All articles in time order.
    static Map<ArticleId, Member> all(Session session) {
        Map<ArticleId, Member> members = new LinkedHashMap<>();
        session.each(
                "SELECT * FROM articles ORDER BY moment, article",
                row -> {
                    Member member = of(row);
                    members.put(member.id(), member);
                });
        return members;
    }

    private static Member of(Session.Row row) {
        String published = row.maybe("published");
        return new Member(
                new ArticleId(row.text("article")),
                row.text("title"),
                row.maybe("outlet"),
                row.maybe("language"),
                row.maybe("section"),
                published == null ? null : Stamp.parse(published).day(),
                row.number("pages"));
    }
}
