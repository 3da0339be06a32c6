// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.StatementId;
import org.copytaster.stages.text.Sentences;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One wording of an utterance, cut into sentences for comparison.
///
/// @param said null when the article does not tell the day
/// @param published null when the article is undated
record Wording(
        StatementId statement,
        ArticleId article,
        String language,
        @Nullable LocalDate said,
        @Nullable LocalDate published,
        List<Gist> sentences) {

    static Wording of(Statement statement, Article article) {
        String declared = article.header().language();
        String language = declared == null ? "" : declared;
        Stamp published = article.header().published();
        List<Gist> sentences = new ArrayList<>();
        for (Evidence piece : statement.content()) {
            for (Span sentence : Sentences.of(piece.words(), language)) {
                sentences.add(Gist.of(sentence.of(piece.words()), language));
            }
        }
        return new Wording(
                statement.id(),
                article.id(),
                language,
                statement.said() == null ? null : statement.said().day().day().orElse(null),
                published == null ? null : published.day(),
                List.copyOf(sentences));
    }

    Gist whole() {
        return Gist.together(sentences);
    }

    boolean sameWordsAs(Wording other) {
        return whole().words().equals(other.whole().words());
    }
}
