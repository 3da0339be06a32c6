// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How much each day of a story matters, by all that its pages tell of it. Dates that pages mention
/// and days of publication are the two signals that date selection for timelines has been found to
/// need (Martschat and Markert 2018; Gholipour Ghalandari and Ifrim 2020).
///
/// 1. A day counts once for each page that names it; a page that names it more often counts by the
///    root, for a long page is no second witness.
/// 2. A day that is still named a week later matters more; one that is only announced, little.
/// 3. A sentence about the story's leading names counts more, and so does a page that opens with the
///    first of them.
/// 4. Pages that carry the same copy are one witness.
/// 5. A day on which pages appeared matters a little.
final class DayWeights {

    private static final double PUBLISHED = 0.3;
    private static final int OPENING = 300;

    private final LeadingNames leading;
    private final Origins origins;
    private final Map<LocalDate, Map<ArticleId, Double>> byWitness = new TreeMap<>();

    private DayWeights(LeadingNames leading, Origins origins) {
        this.leading = leading;
        this.origins = origins;
    }

    static Map<LocalDate, Double> of(List<Reading> readings, Origins origins) {
        DayWeights weights = new DayWeights(LeadingNames.of(readings), origins);
        readings.forEach(weights::add);
        Map<LocalDate, Double> sums = new TreeMap<>();
        weights.byWitness.forEach((day, shares) ->
                sums.put(day, shares.values().stream().mapToDouble(share -> share).sum()));
        return sums;
    }

    private void add(Reading reading) {
        Article article = reading.article();
        // Rule 3: the page.
        boolean isAboutIt = leading.in(opening(article)) == 2;
        Map<LocalDate, List<DayTold>> byDay = new TreeMap<>();
        for (DayTold told : DayTold.in(reading)) {
            byDay.computeIfAbsent(told.day(), none -> new ArrayList<>()).add(told);
        }
        Stamp published = article.header().published();
        if (published != null) {
            // Rule 5.
            byDay.computeIfAbsent(published.day(), none -> new ArrayList<>());
        }
        byDay.forEach((day, told) -> {
            boolean appeared = published != null && published.day().equals(day);
            double share = share(told, isAboutIt) + (appeared ? PUBLISHED : 0);
            // Rule 4.
            byWitness
                    .computeIfAbsent(day, none -> new TreeMap<>())
                    .merge(origins.of(article.id()), share, Math::max);
        });
    }

    private static String opening(Article article) {
        String text = article.text();
        return article.header().title() + " " + text.substring(0, Math.min(OPENING, text.length()));
    }

    private double share(List<DayTold> told, boolean isAboutIt) {
        if (told.isEmpty()) {
            return 0;
        }
        int aboutIt = 0;
        int aboutItsFirst = 0;
        for (DayTold one : told) {
            int names = leading.in(one.sentence().words());
            aboutIt += names > 0 ? 1 : 0;
            aboutItsFirst += names == 2 ? 1 : 0;
        }
        // Rules 1 and 3.
        double page = Math.sqrt(told.size()) * (isAboutIt ? 2 : 1);
        double sentences = Math.sqrt(aboutIt) + Math.sqrt(aboutItsFirst);
        return (page + sentences) * weight(told.getFirst().when());
    }

    // Rule 2.
    private static double weight(DayTold.When when) {
        return switch (when) {
            case ON_THE_DAY, WITHIN_A_WEEK -> 1;
            case LATER -> 2;
            case BEFORE -> 0.15;
        };
    }
}
