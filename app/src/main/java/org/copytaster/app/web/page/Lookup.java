// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.ArticleView;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The articles and actors that rows and statements point at, fetched once for one answer.
final class Lookup {

    private final CaseReader reader;
    private final Map<ArticleId, Optional<ArticleLine>> articles = new HashMap<>();
    private final Map<ActorId, Optional<ActorCard>> actors = new HashMap<>();

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

    Optional<ArticleLine> article(ArticleId id) {
        return articles.computeIfAbsent(id, key -> reader.article(key).map(ArticleView::line));
    }

    /// The statement whose words these are.
    Optional<Quote> quote(Evidence words) {
        return reader.article(words.article()).stream()
                .flatMap(view ->
                        view.reading().statements().stream()
                                .filter(one -> one.content().contains(words))
                                .map(one -> new Quote(one, view.line())))
                .findFirst();
    }

    Optional<ActorCard> actor(ActorId id) {
        return actors.computeIfAbsent(id, reader::actor);
    }
}
