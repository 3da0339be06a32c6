// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.export;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Evidence;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StoryCard;
import org.copytaster.store.view.UtteranceCard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Stories with everything that an export may write of them.
///
/// @param title the story's headline, or the name of the case
public record Dossier(String title, List<Chapter> chapters) {

    public Dossier {
        chapters = List.copyOf(chapters);
    }

    /// One story.
    ///
    /// @param articles the articles that its rows and utterances point at
    /// @param names how the actors of the story are called
    record Chapter(
            StoryCard story,
            List<ChronologyRow> rows,
            List<UtteranceCard> utterances,
            Map<ArticleId, ArticleLine> articles,
            Map<ActorId, String> names) {

        private static Chapter of(CaseReader reader, StoryCard story) {
            Map<ArticleId, ArticleLine> articles = new LinkedHashMap<>();
            reader.articles(story.id()).forEach(line -> articles.put(line.id(), line));
            Map<ActorId, String> names = new LinkedHashMap<>();
            for (ActorCard actor : reader.cast(story.id())) {
                names.put(actor.id(), actor.name());
            }
            return new Chapter(
                    story,
                    reader.chronology(story.id()),
                    reader.utterances(story.id(), null),
                    articles,
                    names);
        }

        /// The articles that carry a row, its own first; each once.
        List<ArticleLine> carriers(ChronologyRow row) {
            return row.evidence().stream()
                    .map(Evidence::article)
                    .distinct()
                    .map(articles::get)
                    .filter(line -> line != null)
                    .toList();
        }

        /// The names of those who take part in a row.
        List<String> actors(ChronologyRow row) {
            return row.actors().stream()
                    .map(names::get)
                    .filter(name -> name != null)
                    .distinct()
                    .toList();
        }
    }

    /// Collects everything about some stories.
    ///
    /// @param stories in the order in which they are to be written
    public static Dossier of(CaseReader reader, List<StoryCard> stories) {
        String title = stories.size() == 1 ? stories.getFirst().headline() : reader.name();
        return new Dossier(title, stories.stream().map(one -> Chapter.of(reader, one)).toList());
    }
}
