// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.store.view.StoryCard;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The two lines that stand over everything printed of a story. The count of pages never comes
/// without the count of origins.
final class StoryHead {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private StoryHead() {}

    static void print(Paper paper, StoryCard story) {
        paper.line(Paper.cut(story.headline(), Paper.WIDTH));
        paper.line(counts(story) + "   " + story.id());
    }

    static String counts(StoryCard story) {
        return String.join(
                ", ",
                Paper.count(story.articles(), "page"),
                Paper.count(story.outlets().size(), "outlet"),
                Paper.count(story.origins(), "origin"),
                Paper.count(story.languages().size(), "language"),
                months(story.first(), story.last()));
    }

    private static String months(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return "undated";
        }
        String from = MONTH.format(first);
        String to = MONTH.format(last);
        return from.equals(to) ? from : from + " to " + to;
    }
}
