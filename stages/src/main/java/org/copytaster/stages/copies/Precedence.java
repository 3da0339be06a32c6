// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import org.copytaster.model.Article;
import org.copytaster.model.Header;
import org.copytaster.model.Stamp;
import org.copytaster.stages.text.FoldedWords;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Which of several articles with the same copy is the original.
///
/// 1. The one whose outlet the others credit, or that is an agency's own wire.
/// 2. The one that credits nobody.
/// 3. The one published on an earlier day; the clock within a day counts only between equal lengths,
///    because portals stamp a page when it was last touched.
/// 4. The longer one, which holds the others.
/// 5. The one with the earlier moment, and then with the smaller id.
final class Precedence {

    private Precedence() {}

    static Article original(List<Article> articles) {
        return articles.stream()
                .min(
                        Comparator.comparingLong((Article one) -> -creditsTo(one, articles))
                                .thenComparing(Precedence::creditsSomebody)
                                .thenComparing(
                                        Precedence::day, Comparator.nullsLast(naturalOrder()))
                                .thenComparingInt(Precedence::shortness)
                                .thenComparing(Article.IN_TIME_ORDER))
                .orElseThrow();
    }

    /// In steps of a tenth, so that texts that differ by a line of boilerplate mostly count as equal.
    private static int shortness(Article article) {
        return -(int) (Math.log1p(article.text().length()) / Math.log(1.1));
    }

    private static Comparator<String> naturalOrder() {
        return Comparator.naturalOrder();
    }

    private static @Nullable String day(Article article) {
        Stamp published = article.header().published();
        return published == null ? null : published.day().toString();
    }

    /// How many of the articles say that they have it from this one's outlet, itself included.
    private static long creditsTo(Article article, List<Article> articles) {
        String outlet = article.header().outlet();
        return outlet == null
                ? 0
                : articles.stream().filter(other -> credits(other.header(), outlet)).count();
    }

    private static boolean credits(Header header, String outlet) {
        String name = folded(outlet);
        return !name.isEmpty()
                && (header.agencies().stream().anyMatch(agency -> folded(agency).equals(name))
                        || (header.credit() != null
                                && folded(header.credit()).contains(name)
                                && !outlet.equals(header.outlet())));
    }

    private static boolean creditsSomebody(Article article) {
        Header header = article.header();
        boolean own =
                header.outlet() != null
                        && header.agencies().stream()
                                .anyMatch(agency -> folded(agency).equals(folded(header.outlet())));
        return !own && (header.credit() != null || !header.agencies().isEmpty());
    }

    private static String folded(String name) {
        String folded = String.join(" ", FoldedWords.of(name).words());
        return folded.startsWith("the ") ? folded.substring(4) : folded.toLowerCase(Locale.ROOT);
    }
}
