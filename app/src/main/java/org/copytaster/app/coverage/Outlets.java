// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.coverage;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.store.view.ArticleLine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// The outlets of a story, in the order of its columns, and its articles by id.
final class Outlets {

    private final List<String> names;
    private final Map<ArticleId, ArticleLine> articles = new LinkedHashMap<>();

    /// @param articles in time order
    Outlets(List<OutletShare> shares, List<ArticleLine> articles) {
        this.names = shares.stream().map(OutletShare::key).toList();
        articles.forEach(line -> this.articles.put(line.id(), line));
    }

    /// The outlet of an article; empty where its page names none.
    static String of(ArticleLine article) {
        return Objects.requireNonNullElse(article.outlet(), "");
    }

    /// Whether an article is one of the story's; an utterance has wordings elsewhere too.
    boolean hold(ArticleLine article) {
        return articles.containsKey(article.id());
    }

    /// The words that stand on pages of this story.
    List<Place> places(List<Evidence> words) {
        List<Place> places = new ArrayList<>();
        for (Evidence one : words) {
            ArticleLine line = articles.get(one.article());
            if (line != null) {
                places.add(new Place(line, one));
            }
        }
        return places;
    }

    /// One cell for each outlet, in the order of the columns, blank where it has nothing.
    <T> List<Cell<T>> cells(List<T> things, Function<T, ArticleLine> article) {
        Map<String, List<T>> byOutlet = new LinkedHashMap<>();
        names.forEach(name -> byOutlet.put(name, new ArrayList<>()));
        for (T thing : things) {
            List<T> column = byOutlet.get(of(article.apply(thing)));
            if (column != null) {
                column.add(thing);
            }
        }
        List<Cell<T>> cells = new ArrayList<>();
        byOutlet.forEach((outlet, column) -> cells.add(new Cell<>(outlet, column)));
        return cells;
    }
}
