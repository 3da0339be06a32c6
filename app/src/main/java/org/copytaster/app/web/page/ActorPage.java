// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ActorId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Correction;
import org.copytaster.model.Mention;
import org.copytaster.stages.text.NameKeys;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.CorrectionLine;
import org.copytaster.store.view.StoryCard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The page of a person, an organisation or a place.
///
/// @param said what the actor said, by the day said
/// @param positions stories on which the actor spoke on more than one day
/// @param about what others said that names the actor, latest first
/// @param together who takes part in the same dated rows, with the number of rows
/// @param articles the pages that name the actor, in time order
/// @param near the names of others who may be the same person
/// @param apart the spellings that can be told apart from the name, as somebody else's
public record ActorPage(
        ActorCard actor,
        List<StoryPage.Utterance> said,
        List<Position> positions,
        List<Quote> about,
        List<StoryCard> stories,
        List<Companion> together,
        List<ArticleLine> articles,
        List<String> near,
        Set<String> apart) {

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
                reader.articlesOf(actor.id()),
                NearNames.of(reader, actor).stream().map(ActorCard::name).toList(),
                apart(reader, actor));
    }

    /// Who was joined by the likeness of names can be set apart again; where a person joined them, that
    /// correction is taken back instead.
    private static Set<String> apart(CaseReader reader, ActorCard actor) {
        Set<String> apart = new TreeSet<>();
        Set<String> joined = new HashSet<>();
        for (CorrectionLine line : reader.correctionLines()) {
            if (line.inForce()
                    && line.correction() instanceof Correction.JoinNames(String one, String two)) {
                joined.add(NameKeys.fold(one));
                joined.add(NameKeys.fold(two));
            }
        }
        for (ActorCard.Spelling spelling : actor.spellings()) {
            String fold = NameKeys.fold(spelling.text());
            ActorId own = ActorId.of("person", fold);
            if (actor.kind() == Mention.Kind.PERSON
                    && fold.indexOf(' ') > 0
                    && !fold.equals(NameKeys.fold(actor.name()))
                    && !joined.contains(fold)
                    && reader.actor(own).filter(one -> one.id().equals(actor.id())).isPresent()) {
                apart.add(spelling.text());
            }
        }
        return apart;
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
