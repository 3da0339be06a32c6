// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.StatementId;
import org.copytaster.stages.text.Sentences;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One wording of an utterance, cut into sentences for comparison.
///
/// @param said null when the article does not tell the day
/// @param published null when the article is undated
/// @param whole all sentences together
record Wording(
        StatementId statement,
        ArticleId article,
        String language,
        @Nullable LocalDate said,
        @Nullable LocalDate published,
        List<Gist> sentences,
        Gist whole,
        Sense sense,
        Speaker speaker) {

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
                List.copyOf(sentences),
                Gist.together(sentences),
                Sense.of(statement.words(), language),
                statement.speaker());
    }

    /// What wordings of one utterance in one language have in common, at least one of them; all its
    /// words, if none tells anything.
    Set<String> keysOfItsLanguage() {
        Set<String> keys = new TreeSet<>();
        whole.stems().forEach(stem -> keys.add(language + " " + stem));
        if (keys.isEmpty()) {
            keys.add("words " + String.join(" ", whole.words()));
        }
        return keys;
    }

    /// What wordings in two languages have in common, at least one of them.
    Set<String> keysOfAnyLanguage() {
        Set<String> keys = new TreeSet<>();
        sense.matters().forEach(matter -> keys.add("matter " + matter));
        sense.numbers().forEach(number -> keys.add("number " + number));
        return keys;
    }

    boolean sameWordsAs(Wording other) {
        return whole.words().equals(other.whole.words());
    }
}
