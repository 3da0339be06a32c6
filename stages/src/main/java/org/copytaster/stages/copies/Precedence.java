// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import org.copytaster.stages.text.FoldedWords;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
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

    static Carrier original(List<Carrier> articles) {
        return articles.stream()
                .min(
                        Comparator.comparingLong((Carrier one) -> -creditsTo(one, articles))
                                .thenComparing(Precedence::creditsSomebody)
                                .thenComparing(
                                        Precedence::day, Comparator.nullsLast(naturalOrder()))
                                .thenComparingInt(Precedence::shortness)
                                .thenComparing(Carrier.IN_TIME_ORDER))
                .orElseThrow();
    }

    /// In steps of a tenth, so that texts that differ by a line of boilerplate mostly count as equal.
    private static int shortness(Carrier article) {
        return -(int) (Math.log1p(article.length()) / Math.log(1.1));
    }

    private static Comparator<LocalDate> naturalOrder() {
        return Comparator.naturalOrder();
    }

    private static @Nullable LocalDate day(Carrier article) {
        return article.published() == null ? null : article.published().day();
    }

    /// How many of the articles say that they have it from this one's outlet, itself included.
    private static long creditsTo(Carrier article, List<Carrier> articles) {
        String outlet = article.outlet();
        return outlet == null
                ? 0
                : articles.stream().filter(other -> credits(other, outlet)).count();
    }

    private static boolean credits(Carrier article, String outlet) {
        String name = folded(outlet);
        return !name.isEmpty()
                && (article.agencies().stream().anyMatch(agency -> folded(agency).equals(name))
                        || (article.credit() != null
                                && folded(article.credit()).contains(name)
                                && !outlet.equals(article.outlet())));
    }

    private static boolean creditsSomebody(Carrier article) {
        String outlet = article.outlet();
        boolean own =
                outlet != null
                        && article.agencies().stream()
                                .anyMatch(agency -> folded(agency).equals(folded(outlet)));
        return !own && (article.credit() != null || !article.agencies().isEmpty());
    }

    private static String folded(String name) {
        String folded = String.join(" ", FoldedWords.of(name).words());
        return folded.startsWith("the ") ? folded.substring(4) : folded.toLowerCase(Locale.ROOT);
    }
}
