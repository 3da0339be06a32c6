// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Speaker;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.UtteranceCard;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/// What of a story a person wants to see; an empty part keeps all.
///
/// @param person the id of an actor who takes part, or speaks
/// @param origins at least so many independent origins
public record StoryFilter(String person, String outlet, String kind, String language, int origins) {

    /// Reads the choices of a filter form.
    ///
    /// @param parameter gives the value of a query parameter, null where there is none
    public static StoryFilter of(Function<String, @Nullable String> parameter) {
        return new StoryFilter(
                given(parameter, "person"),
                given(parameter, "outlet"),
                given(parameter, "kind").toLowerCase(Locale.ROOT),
                given(parameter, "language"),
                given(parameter, "origins").matches("[1-9]\\d{0,3}")
                        ? Integer.parseInt(given(parameter, "origins"))
                        : 1);
    }

    private static String given(Function<String, @Nullable String> parameter, String name) {
        return Objects.requireNonNullElse(parameter.apply(name), "");
    }

    public boolean isEmpty() {
        return (person + outlet + kind + language).isEmpty() && origins <= 1;
    }

    boolean keeps(Row row) {
        return isEmpty() || isAskedFor(row);
    }

    private boolean isAskedFor(Row row) {
        return row.row().origins() >= origins
                && (kind.isEmpty() || kind.equals(name(row.row().kind())))
                && (person.isEmpty() || takesPart(row))
                && row.places().stream().anyMatch(place -> keeps(place.article()));
    }

    private boolean takesPart(Row row) {
        return row.row().actors().stream().anyMatch(actor -> actor.value().equals(person))
                || row.quotes().stream().anyMatch(quote -> speaks(quote.speaker()));
    }

    private boolean speaks(Speaker speaker) {
        return speaker instanceof Speaker.Named named
                && named.actor() != null
                && named.actor().value().equals(person);
    }

    boolean keeps(UtteranceCard utterance) {
        return utterance.origins() >= origins
                && (person.isEmpty() || speaks(utterance.speaker()))
                && utterance.wordings().stream().anyMatch(wording -> keeps(wording.article()));
    }

    /// Persons and kinds are not asked of a whole article.
    boolean keeps(ArticleLine article) {
        return (outlet.isEmpty() || outlet.equals(article.outlet()))
                && (language.isEmpty() || language.equals(article.language()));
    }

    private static String name(ChronologyRow.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
