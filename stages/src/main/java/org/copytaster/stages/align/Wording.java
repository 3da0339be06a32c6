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
import java.util.Objects;
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
        List<Saying> sentences,
        Saying whole,
        Speaker speaker) {

    static Wording of(Statement statement, Article article) {
        String declared = article.header().language();
        String language = declared == null ? "" : declared;
        Stamp published = article.header().published();
        List<Saying> sentences =
                sentences(
                        statement.content().stream().map(Evidence::words).toList(),
                        language,
                        statement.form() == Statement.Form.DIRECT);
        return new Wording(
                statement.id(),
                article.id(),
                language,
                statement.said() == null ? null : statement.said().day().day().orElse(null),
                published == null ? null : published.day(),
                sentences,
                Saying.together(sentences),
                statement.speaker());
    }

    private static List<Saying> sentences(List<String> pieces, String language, boolean quoted) {
        List<Saying> sentences = new ArrayList<>();
        for (String piece : pieces) {
            for (Span sentence : Sentences.of(piece, language)) {
                sentences.add(Saying.of(sentence.of(piece), language, quoted));
            }
        }
        return List.copyOf(sentences);
    }

    /// What wordings of one utterance in one language have in common, at least one of them; all its
    /// words, if none tells anything.
    Set<String> keysOfItsLanguage() {
        Set<String> keys = new TreeSet<>();
        whole.terms().forEach(term -> keys.add(language + " " + term.key()));
        if (keys.isEmpty()) {
            keys.add("words " + String.join(" ", whole.words()));
        }
        return keys;
    }

    /// What wordings have in common whatever their language, at least one of them.
    Set<String> keysOfAnyLanguage() {
        Set<String> keys = new TreeSet<>();
        for (Term term : whole.terms()) {
            term.matters().forEach(matter -> keys.add("matter " + matter));
            term.sounds().forEach(sound -> keys.add("sound " + sound));
        }
        whole.numbers().forEach(number -> keys.add("number " + number));
        return keys;
    }

    /// Whether another page says the same in the same way: whatever is like one is like the other.
    boolean isLike(Wording other) {
        return sentences.equals(other.sentences)
                && language.equals(other.language)
                && speaker.equals(other.speaker)
                && Objects.equals(said, other.said);
    }

    boolean sameWordsAs(Wording other) {
        return whole.words().equals(other.whole.words());
    }
}
