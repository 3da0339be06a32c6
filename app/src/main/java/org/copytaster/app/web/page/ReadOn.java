// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.EventId;
import org.copytaster.model.Stamp;
import org.copytaster.store.view.ArticleLine;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Where to read on after an article: the other pages on its event, in any language, and the events of its story
/// before and after it.
///
/// @param sameEvent in time order
/// @param before a page on the last event that began before this one; null if none is known to
/// @param after a page on the first event that began after this one; null if none is known to
public record ReadOn(
        List<ArticleLine> sameEvent, @Nullable ArticleLine before, @Nullable ArticleLine after) {

    static final ReadOn NOTHING = new ReadOn(List.of(), null, null);

    /// @param story the articles of the article's story, in time order
    static ReadOn of(ArticleLine article, List<ArticleLine> story) {
        EventId here = article.event();
        if (here == null) {
            return NOTHING;
        }
        Map<EventId, ArticleLine> began = new LinkedHashMap<>();
        for (ArticleLine line : story) {
            if (line.event() != null && line.published() != null) {
                began.putIfAbsent(line.event(), line);
            }
        }
        List<EventId> events = List.copyOf(began.keySet());
        int at = events.indexOf(here);
        return new ReadOn(
                story.stream()
                        .filter(line ->
                                here.equals(line.event()) && !line.id().equals(article.id()))
                        .toList(),
                at <= 0 ? null : page(events.get(at - 1), article, story),
                at < 0 || at + 1 == events.size()
                        ? null
                        : page(events.get(at + 1), article, story));
    }

    public boolean isEmpty() {
        return sameEvent.isEmpty() && before == null && after == null;
    }

    /// The first page on an event that is in the language of this article, or else the first one; rather one with
    /// its own copy.
    private static ArticleLine page(EventId event, ArticleLine article, List<ArticleLine> story) {
        ArticleLine best = null;
        int most = -1;
        for (ArticleLine line : story) {
            @Nullable Stamp published = line.published();
            if (event.equals(line.event()) && published != null) {
                int fits =
                        (Objects.equals(line.language(), article.language()) ? 2 : 0)
                                + (line.copyOf() == null ? 1 : 0);
                if (fits > most) {
                    most = fits;
                    best = line;
                }
            }
        }
        return Objects.requireNonNull(best, "an event without a page");
    }
}
