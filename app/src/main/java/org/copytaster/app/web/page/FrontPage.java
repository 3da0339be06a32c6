// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Mention;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StoryCard;
import org.copytaster.store.view.Totals;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The front page: the stories, and beside them what is latest, what is due, who and what is
/// everywhere.
///
/// @param sections the outlets' own sections, over all stories
/// @param section the one that is shown; null for all
/// @param due announced happenings of which no page tells what became, the next day first
public record FrontPage(
        Totals totals,
        List<Card> stories,
        List<String> sections,
        @Nullable String section,
        FrontNews news,
        List<Quote> quotes,
        List<Due> due,
        List<ActorCard> people,
        List<Carried> carried) {

    private static final int SHOWN = 50;
    private static final int BESIDE = 6;

    /// A story with its latest rows.
    public record Card(StoryCard story, Sparkline density, List<Row> latest, String language) {}

    /// An open announcement and its story.
    public record Due(StoryCard story, Row row) {}

    /// An article and how many others carry its copy.
    public record Carried(ArticleLine article, int copies) {}

    /// Reads from the case what the front page shows.
    ///
    /// @param since up to where the visitor has seen the case
    public static FrontPage of(CaseReader reader, @Nullable String section, Since since) {
        Lookup lookup = new Lookup(reader);
        List<StoryCard> stories = reader.latestStories(section, SHOWN);
        return new FrontPage(
                reader.totals(),
                stories.stream().map(story -> card(story, lookup)).toList(),
                reader.sections(),
                section,
                FrontNews.of(reader, since, lookup),
                reader.latestStatements(BESIDE).stream().map(Quote::of).toList(),
                due(reader, stories, lookup),
                reader.mostMentioned(Mention.Kind.PERSON, 2 * BESIDE),
                carried(reader, lookup));
    }

    private static Card card(StoryCard story, Lookup lookup) {
        return new Card(
                story,
                Sparkline.of(story.density()),
                story.latest().stream().map(row -> Row.of(row, lookup)).toList(),
                lookup.article(story.central())
                        .map(line -> Texts.language(line.language()))
                        .orElse(""));
    }

    private static List<Due> due(CaseReader reader, List<StoryCard> stories, Lookup lookup) {
        List<Due> due = new ArrayList<>();
        for (StoryCard story : stories) {
            reader.chronology(story.id()).stream()
                    .filter(FrontPage::isOpen)
                    .forEach(row -> due.add(new Due(story, Row.of(row, lookup))));
        }
        due.sort(Comparator.comparing((Due one) -> one.row().row().date()).reversed());
        return due.subList(0, Math.min(due.size(), BESIDE));
    }

    private static boolean isOpen(ChronologyRow row) {
        ChronologyRow.Outcome outcome = row.outcome();
        return row.kind() == ChronologyRow.Kind.ANNOUNCEMENT
                && (outcome == null || outcome.state() == ChronologyRow.Outcome.State.OPEN);
    }

    private static List<Carried> carried(CaseReader reader, Lookup lookup) {
        List<Carried> carried = new ArrayList<>();
        reader.mostCarried(BESIDE)
                .forEach((id, copies) ->
                        lookup.article(id)
                                .ifPresent(line -> carried.add(new Carried(line, copies))));
        return carried;
    }
}
