// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Correction;
import org.copytaster.model.EventId;
import org.copytaster.model.Fact;
import org.copytaster.model.Mention;
import org.copytaster.model.StoryId;
import org.copytaster.store.search.Names;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.StoryCard;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Replaces all conclusions of a case within one transaction.
final class Concluding {

    private final Session session;
    private final FoldedFacts facts;
    private final Map<ArticleId, Member> members;
    private final Map<ArticleId, StoryId> storyOf = new LinkedHashMap<>();
    private final Map<ArticleId, List<String>> actorsOf = new LinkedHashMap<>();
    private final Map<ActorId, String> nameOf = new LinkedHashMap<>();

    private Concluding(Session session, FoldedFacts facts) {
        this.session = session;
        this.facts = facts;
        this.members = Member.all(session);
    }

    /// @param lines the corrections that the facts were found with
    static void conclude(Session session, List<Fact> found, List<String> lines) {
        FoldedFacts facts = new FoldedFacts(found);
        correct(session, facts, lines);
        for (String table : Schema.CONCLUSIONS) {
            session.write("DELETE FROM " + table);
        }
        new Concluding(session, facts).write();
        Meta.set(session, Meta.CORRECTIONS, Json.of(lines));
    }

    /// Takes back what corrections changed before, then changes what they ask for now.
    private static void correct(Session session, FoldedFacts facts, List<String> lines) {
        DroppedPages dropped = DroppedPages.of(Corrections.parsed(lines));
        Set<ArticleId> concerned = dropped.articles(session);
        concerned.addAll(DroppedPages.of(before(session)).articles(session));
        concerned.addAll(
                session.list(
                        "SELECT article FROM articles WHERE corrected IS NOT NULL",
                        row -> new ArticleId(row.text("article"))));
        CurrentArticles current = new CurrentArticles(session, dropped);
        concerned.forEach(current::renew);
        facts.readings.values().forEach(read -> current.correct(read.reading()));
    }

    private static List<Correction> before(Session session) {
        return Meta.get(session, Meta.CORRECTIONS)
                .map(json -> Corrections.parsed(Json.list(json, String.class)))
                .orElse(List.of());
    }

    private void write() {
        copies();
        groups();
        names();
        cast();
        Map<StoryId, List<ChronologyRow>> rows = facts.chronologies();
        rows.forEach(this::rows);
        stories(rows);
        new Utterances(session, facts, members, nameOf).write();
    }

    private void copies() {
        facts.copies
                .values()
                .removeIf(copy ->
                        !members.containsKey(copy.copy()) || !members.containsKey(copy.original()));
        facts.copies
                .values()
                .forEach(copy ->
                        session.write(
                                "INSERT INTO copies(copy, original, relation, shared) VALUES (?, ?, ?, ?)",
                                copy.copy(),
                                copy.original(),
                                copy.relation(),
                                Json.of(copy.shared())));
    }

    private void groups() {
        facts.merges
                .values()
                .forEach(merge ->
                        alias(
                                merge.from().value(),
                                facts.story(merge.from()).value(),
                                merge.reason()));
        facts.groups.values().stream()
                .filter(group -> members.containsKey(group.article()))
                .forEach(this::group);
    }

    private void group(Fact.ArticleGrouped group) {
        StoryId story = facts.story(group.story());
        storyOf.put(group.article(), story);
        session.write(
                "INSERT INTO grouped(article, event, story, reasons) VALUES (?, ?, ?, ?)",
                group.article(),
                group.event(),
                story,
                Json.of(group.reasons()));
        String founder = group.article().value();
        alias(StoryId.of(founder).value(), story.value(), null);
        alias(EventId.of(founder).value(), group.event().value(), null);
    }

    private void alias(String alias, String target, @Nullable String reason) {
        if (!alias.equals(target)) {
            session.write(
                    "INSERT OR IGNORE INTO aliases(alias, target, reason) VALUES (?, ?, ?)",
                    alias,
                    target,
                    reason);
        }
    }

    private void names() {
        facts.joins
                .values()
                .forEach(join ->
                        alias(
                                join.from().value(),
                                facts.actor(join.from()).value(),
                                join.reason()));
        facts.names.forEach(name ->
                session.write(
                        "INSERT OR IGNORE INTO spellings(actor, kind, spelling) VALUES (?, ?, ?)",
                        facts.actor(name.actor()),
                        name.kind(),
                        name.spelling()));
    }

    private record Place(String story, ActorId actor) {}

    private void cast() {
        Map<Place, Cast> cast = new LinkedHashMap<>();
        session.each(
                """
                SELECT n.* FROM articles a JOIN named n USING(article)
                ORDER BY a.moment, a.article, n.place, n.words, n.kind, n.actor
                """,
                row -> {
                    Cast.Naming naming = naming(row);
                    List<String> here =
                            actorsOf.computeIfAbsent(
                                    naming.article().id(), first -> new ArrayList<>());
                    if (!here.contains(naming.actor().value())) {
                        here.add(naming.actor().value());
                    }
                    for (String story : storiesOf(naming.article().id())) {
                        cast.computeIfAbsent(new Place(story, naming.actor()), first -> new Cast())
                                .add(naming);
                    }
                });
        countStatements(cast);
        Map<ActorId, Mention.Kind> kinds = new LinkedHashMap<>();
        facts.names.stream()
                .filter(name -> name.actor().equals(facts.actor(name.actor())))
                .forEach(name -> kinds.putIfAbsent(name.actor(), name.kind()));
        facts.names.forEach(name -> kinds.putIfAbsent(facts.actor(name.actor()), name.kind()));
        cast.forEach((place, gathered) -> {
            ActorCard card = gathered.card(place.actor(), kinds.get(place.actor()));
            session.write(
                    "INSERT INTO cast(story, actor, mentions, card) VALUES (?, ?, ?, ?)",
                    place.story(),
                    place.actor(),
                    gathered.mentions(),
                    Json.of(card));
            if (place.story().isEmpty()) {
                nameOf.put(place.actor(), card.name());
                gathered.names().forEach(name -> name(place.actor(), name));
            }
        });
        facts.names.forEach(name -> name(facts.actor(name.actor()), name.spelling()));
        actorsOf.forEach((article, actors) ->
                actors.forEach(actor ->
                        session.write(
                                "INSERT INTO appearances(actor, article) VALUES (?, ?)",
                                actor,
                                article)));
    }

    private void name(ActorId actor, String name) {
        session.write(
                "INSERT OR IGNORE INTO names(name, actor) VALUES (?, ?)",
                Names.folded(name),
                actor);
    }

    private Cast.Naming naming(Session.Row row) {
        return new Cast.Naming(
                facts.actor(new ActorId(row.text("actor"))),
                Objects.requireNonNull(members.get(new ArticleId(row.text("article")))),
                Mention.Kind.valueOf(row.text("kind")),
                row.maybe("name"),
                row.text("words"),
                row.number("place"),
                row.number("count"));
    }

    /// The whole case, which stands under the empty story, and the article's own story.
    private List<String> storiesOf(ArticleId article) {
        StoryId story = storyOf.get(article);
        return story == null ? List.of("") : List.of("", story.value());
    }

    private void countStatements(Map<Place, Cast> cast) {
        session.each(
                "SELECT actor, article, count(*) AS n FROM statements WHERE actor IS NOT NULL"
                        + " GROUP BY actor, article",
                row -> {
                    ActorId actor = facts.actor(new ActorId(row.text("actor")));
                    for (String story : storiesOf(new ArticleId(row.text("article")))) {
                        Cast gathered = cast.get(new Place(story, actor));
                        if (gathered != null) {
                            gathered.addStatements(row.number("n"));
                        }
                    }
                });
    }

    private void rows(StoryId story, List<ChronologyRow> rows) {
        int place = 0;
        for (ChronologyRow row : rows) {
            session.write(
                    "INSERT INTO rows(story, place, row, json) VALUES (?, ?, ?, ?)",
                    story,
                    place++,
                    row.id(),
                    Json.of(row));
        }
    }

    private void stories(Map<StoryId, List<ChronologyRow>> rows) {
        Map<StoryId, List<Member>> stories = new LinkedHashMap<>();
        members.values()
                .forEach(member -> {
                    StoryId story = storyOf.get(member.id());
                    if (story != null) {
                        stories.computeIfAbsent(story, first -> new ArrayList<>()).add(member);
                    }
                });
        StoryCards cards = new StoryCards(facts.copies.values(), actorsOf);
        stories.forEach((id, articles) -> {
            StoryCard card = cards.card(id, articles, rows.getOrDefault(id, List.of()));
            session.write(
                    "INSERT INTO stories(story, last, card) VALUES (?, ?, ?)",
                    id,
                    card.last() == null ? "" : card.last(),
                    Json.of(card));
        });
    }
}
