// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Fact;
import org.copytaster.model.Said;
import org.copytaster.model.Speaker;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeValue;
import org.copytaster.model.UtteranceId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Puts the ledger together: each utterance with its wordings, speaker, day and origins.
final class Utterances {

    private final Session session;
    private final FoldedFacts facts;
    private final CopyGraph copies;
    private final Map<ArticleId, Member> members;
    private final Map<ActorId, String> nameOf;
    private final Map<UtteranceId, List<Wording>> wordings = new LinkedHashMap<>();

    private record Wording(Statement statement, ArticleId article) {}

    /// @param nameOf what the case calls each actor
    Utterances(
            Session session,
            FoldedFacts facts,
            Map<ArticleId, Member> members,
            Map<ActorId, String> nameOf) {
        this.session = session;
        this.facts = facts;
        this.members = members;
        this.nameOf = nameOf;
        this.copies = new CopyGraph(facts.copies.values());
    }

    void write() {
        session.each(
                """
                SELECT s.article, s.json FROM articles a JOIN statements s USING(article)
                ORDER BY a.moment, a.article, s.place
                """,
                row -> {
                    Statement statement = Json.read(row.text("json"), Statement.class);
                    Fact.UtteranceAligned aligned = facts.utterances.get(statement.id());
                    if (aligned != null) {
                        wordings.computeIfAbsent(aligned.utterance(), first -> new ArrayList<>())
                                .add(new Wording(statement, new ArticleId(row.text("article"))));
                    }
                });
        wordings.forEach(this::write);
    }

    private void write(UtteranceId id, List<Wording> carried) {
        Speaker speaker = speaker(carried);
        TimeValue said = said(carried);
        session.write(
                "INSERT INTO utterances(utterance, actor, said, speaker, day, origins)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                id,
                speaker instanceof Speaker.Named named ? named.actor() : null,
                said,
                Json.of(new Spoken(speaker)),
                day(said, carried),
                copies.origins(carried.stream().map(Wording::article).toList()));
        for (Wording wording : carried) {
            session.write(
                    "INSERT INTO wordings(statement, utterance, article) VALUES (?, ?, ?)",
                    wording.statement().id(),
                    id,
                    wording.article());
            UtteranceId own = UtteranceId.of(wording.statement().id().value());
            if (!own.equals(id)) {
                session.write(
                        "INSERT OR IGNORE INTO aliases(alias, target) VALUES (?, ?)", own, id);
            }
        }
    }

    /// Holds a speaker, so that the kind of speaker is written with it.
    record Spoken(Speaker speaker) {}

    /// The first wording that names its speaker decides, with the actor that the name turned out to
    /// mean and the name that the case has for that actor; where none does, the first.
    private Speaker speaker(List<Wording> carried) {
        for (Wording wording : carried) {
            if (wording.statement().speaker() instanceof Speaker.Named named) {
                ActorId actor = named.actor() == null ? null : facts.actor(named.actor());
                String name = actor == null ? null : nameOf.get(actor);
                return name == null
                        ? new Speaker.Named(named.name(), named.kind(), null, named.with())
                        : new Speaker.Named(name, named.kind(), actor, named.with());
            }
        }
        return carried.getFirst().statement().speaker();
    }

    private static @Nullable TimeValue said(List<Wording> carried) {
        Map<TimeValue, Long> days =
                carried.stream()
                        .map(wording -> wording.statement().said())
                        .flatMap(java.util.stream.Stream::ofNullable)
                        .map(Said::day)
                        .collect(
                                Collectors.groupingBy(
                                        day -> day, LinkedHashMap::new, Collectors.counting()));
        TimeValue best = null;
        long most = 0;
        for (Map.Entry<TimeValue, Long> day : days.entrySet()) {
            if (day.getValue() > most) {
                most = day.getValue();
                best = day.getKey();
            }
        }
        return best;
    }

    /// Sorts by the day said; those without one stand last, by the day of their first page.
    private String day(@Nullable TimeValue said, List<Wording> carried) {
        Member first = members.get(carried.getFirst().article());
        String known =
                said == null
                        ? Moments.LAST
                        : said.firstDay().map(String::valueOf).orElse(Moments.LAST) + " " + said;
        return known + " " + (first == null || first.day() == null ? Moments.LAST : first.day());
    }
}
