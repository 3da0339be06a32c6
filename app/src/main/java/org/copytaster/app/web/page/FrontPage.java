// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.app.diff.Word;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Mention;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StoryCard;
import org.copytaster.store.view.Totals;
import org.copytaster.store.view.UtteranceCard;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The front page: the stories, and beside them what is latest, what is due, who and what is
/// everywhere.
///
/// @param sections the largest of the outlets' own sections, and the one that is shown
/// @param smaller the other sections
/// @param section the one that is shown; null for all
/// @param quotes the latest utterances
/// @param due announced happenings of which no page tells what became, the next day first
public record FrontPage(
        Totals totals,
        List<Card> stories,
        List<String> sections,
        List<String> smaller,
        @Nullable String section,
        FrontNews news,
        List<Quote> quotes,
        List<Due> due,
        List<ActorCard> people,
        List<Carried> carried) {

    private static final int SHOWN = 50;
    private static final int BESIDE = 6;
    private static final int TABS = 8;

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
        List<String> sections = sections(reader, section);
        return new FrontPage(
                reader.totals(),
                stories.stream().map(story -> card(story, lookup)).toList(),
                sections,
                reader.sections().stream().filter(one -> !isAmong(sections, one)).toList(),
                section,
                FrontNews.of(reader, since, lookup),
                latest(reader),
                due(reader, stories, lookup),
                reader.mostMentioned(Mention.Kind.PERSON, 2 * BESIDE),
                carried(reader, lookup));
    }

    private static List<String> sections(CaseReader reader, @Nullable String shown) {
        List<String> sections = new ArrayList<>(reader.largestSections(TABS));
        if (shown != null && !isAmong(sections, shown)) {
            sections.add(shown);
        }
        return sections;
    }

    private static boolean isAmong(List<String> sections, String section) {
        return sections.stream().anyMatch(section::equalsIgnoreCase);
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

    /// Each utterance once, in the words of the first page that carried it. Where copies of one text could
    /// not be told to carry one utterance, because it has no known speaker, the original's stands.
    private static List<Quote> latest(CaseReader reader) {
        Map<List<String>, Quote> latest = new LinkedHashMap<>();
        reader.latestUtterances(0, 2 * BESIDE).stream()
                .filter(UtteranceCard::isDated)
                .map(said -> Quote.of(said.wordings().getFirst()))
                .forEach(quote -> latest.merge(Word.folded(quote.words()), quote, FrontPage::own));
        return latest.values().stream().limit(BESIDE).toList();
    }

    private static Quote own(Quote first, Quote second) {
        return first.article().copyOf() == null ? first : second;
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
