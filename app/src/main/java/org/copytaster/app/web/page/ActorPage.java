// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ActorId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StoryCard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The page of a person, an organisation or a place.
///
/// @param said what the actor said, by the day said
/// @param positions stories on which the actor spoke on more than one day
/// @param about what others said that names the actor, latest first
/// @param together who takes part in the same dated rows, with the number of rows
/// @param articles the pages that name the actor, in time order
public record ActorPage(
        ActorCard actor,
        List<StoryPage.Utterance> said,
        List<Position> positions,
        List<Quote> about,
        List<StoryCard> stories,
        List<Companion> together,
        List<ArticleLine> articles) {

    private static final int COMPANIONS = 12;
    private static final int ABOUT = 20;

    /// What the actor said on one story, by the day said, in order.
    public record Position(StoryCard story, List<StoryPage.Utterance> said) {}

    /// Another actor, and in how many rows both take part.
    public record Companion(ActorCard actor, int rows) {}

    public static ActorPage of(CaseReader reader, ActorCard actor) {
        List<StoryCard> stories = reader.storiesOf(actor.id());
        List<StoryPage.Utterance> said =
                reader.utterances(null, actor.id()).stream().map(StoryPage.Utterance::of).toList();
        return new ActorPage(
                actor,
                said,
                positions(stories, said),
                reader.statementsAbout(actor.id(), ABOUT).stream().map(Quote::of).toList(),
                stories,
                together(reader, actor.id(), stories),
                reader.articlesOf(actor.id()));
    }

    private static List<Position> positions(
            List<StoryCard> stories, List<StoryPage.Utterance> said) {
        List<Position> positions = new ArrayList<>();
        for (StoryCard story : stories) {
            List<StoryPage.Utterance> here =
                    said.stream()
                            .filter(one ->
                                    one.card().said() != null
                                            && story.id().equals(one.first().article().story()))
                            .toList();
            if (here.stream().map(one -> one.card().said()).distinct().count() > 1) {
                positions.add(new Position(story, here));
            }
        }
        return List.copyOf(positions);
    }

    private static List<Companion> together(
            CaseReader reader, ActorId actor, List<StoryCard> stories) {
        Map<ActorId, Integer> rows = new LinkedHashMap<>();
        for (StoryCard story : stories) {
            for (ChronologyRow row : reader.chronology(story.id())) {
                if (row.actors().contains(actor)) {
                    row.actors().forEach(other -> rows.merge(other, 1, Integer::sum));
                }
            }
        }
        rows.remove(actor);
        List<Companion> together = new ArrayList<>();
        rows.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(COMPANIONS)
                .forEach(entry -> {
                    Optional<ActorCard> other = reader.actor(entry.getKey());
                    other.ifPresent(one -> together.add(new Companion(one, entry.getValue())));
                });
        return together;
    }
}
