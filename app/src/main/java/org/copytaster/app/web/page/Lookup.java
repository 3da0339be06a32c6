// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.UtteranceCard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The articles and actors that rows and statements point at, fetched once for one answer.
final class Lookup {

    private final CaseReader reader;
    private final Map<ArticleId, Optional<ArticleLine>> articles = new HashMap<>();
    private final Map<ActorId, Optional<ActorCard>> actors = new HashMap<>();
    private final Map<ArticleId, List<Quote>> statements = new HashMap<>();

    Lookup(CaseReader reader) {
        this.reader = reader;
    }

    Lookup articles(List<ArticleLine> known) {
        known.forEach(line -> articles.put(line.id(), Optional.of(line)));
        return this;
    }

    Lookup cast(List<ActorCard> known) {
        known.forEach(card -> actors.put(card.id(), Optional.of(card)));
        return this;
    }

    /// Takes all statements of some articles from the utterances that they belong to.
    Lookup statements(List<UtteranceCard> known) {
        known.stream()
                .flatMap(utterance -> utterance.wordings().stream())
                .forEach(wording ->
                        statements
                                .computeIfAbsent(wording.article().id(), key -> new ArrayList<>())
                                .add(Quote.of(wording)));
        return this;
    }

    Optional<ArticleLine> article(ArticleId id) {
        return articles.computeIfAbsent(id, key -> reader.line(key));
    }

    /// The statements that a row tells, in the order of their words.
    List<Quote> quotes(ChronologyRow row) {
        if (row.kind() != ChronologyRow.Kind.STATEMENT) {
            return List.of();
        }
        ArticleId own = row.evidence().getFirst().article();
        return statements.computeIfAbsent(own, this::statementsOf).stream()
                .filter(quote -> row.tells(quote.statement()))
                .sorted(Comparator.comparing(quote -> quote.first()))
                .toList();
    }

    private List<Quote> statementsOf(ArticleId id) {
        return reader.article(id).stream()
                .flatMap(view ->
                        view.reading().statements().stream()
                                .map(one -> new Quote(one, one.speaker(), view.line())))
                .toList();
    }

    Optional<ActorCard> actor(ActorId id) {
        return actors.computeIfAbsent(id, reader::actor);
    }
}
