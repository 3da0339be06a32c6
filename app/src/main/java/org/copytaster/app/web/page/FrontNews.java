// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Speaker;
import org.copytaster.model.StoryId;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StoryCard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What the front page tells of the time since a visitor's last visit.
///
/// @param since when that was
/// @param facts dated rows that only new pages carry, with their stories
/// @param said utterances that only new pages carry
public record FrontNews(
        Instant since, News news, List<FrontPage.Due> facts, List<StoryPage.Utterance> said) {

    /// So many stories are looked at: after a long pause the cards below tell more.
    private static final int STORIES = 12;

    private static final int SHOWN = 6;

    static FrontNews of(CaseReader reader, Since since, Lookup lookup) {
        News news = News.of(reader, since);
        List<FrontPage.Due> facts = new ArrayList<>();
        List<StoryPage.Utterance> said = new ArrayList<>();
        for (StoryId id : stories(news)) {
            reader.story(id).ifPresent(story -> facts.addAll(facts(reader, story, news, lookup)));
            reader.utterances(id, null).stream()
                    .filter(news::isNew)
                    .map(StoryPage.Utterance::of)
                    .forEach(said::add);
        }
        return new FrontNews(since.at(), news, facts, said);
    }

    private static List<StoryId> stories(News news) {
        return news.added().stream()
                .map(ArticleLine::story)
                .filter(Objects::nonNull)
                .distinct()
                .limit(STORIES)
                .toList();
    }

    private static List<FrontPage.Due> facts(
            CaseReader reader, StoryCard story, News news, Lookup lookup) {
        return reader.chronology(story.id()).stream()
                .filter(row -> row.kind() != ChronologyRow.Kind.STATEMENT && news.isNew(row))
                .map(row -> new FrontPage.Due(story, Row.of(row, lookup)))
                .toList();
    }

    public boolean isEmpty() {
        return news.isEmpty();
    }

    /// The latest of the new facts.
    public List<FrontPage.Due> latestFacts() {
        return facts.subList(Math.max(0, facts.size() - SHOWN), facts.size()).reversed();
    }

    /// The latest of the new statements.
    public List<StoryPage.Utterance> latestSaid() {
        return said.subList(Math.max(0, said.size() - SHOWN), said.size()).reversed();
    }

    /// The known speakers of the new statements, each once.
    public List<Quote> speakers() {
        Set<Speaker> seen = new LinkedHashSet<>();
        return said.stream()
                .map(StoryPage.Utterance::first)
                .filter(quote -> quote.speakerHref() != null && seen.add(quote.speaker()))
                .limit(2 * SHOWN)
                .toList();
    }
}
