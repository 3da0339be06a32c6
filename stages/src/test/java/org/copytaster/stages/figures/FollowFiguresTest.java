// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;
import org.copytaster.stages.annotate.AnnotateArticle;
import org.copytaster.stages.pipeline.Outcome;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

class FollowFiguresTest {

    private static Reading reading(int day, String language, String text) {
        Header header = Header.of(null, "", Stamp.of(LocalDate.of(2025, 2, day)), language);
        Article article = Article.ofText(ArticleId.of(day + text), header, text);
        return new AnnotateArticle().apply(article) instanceof Outcome.Kept<Reading> kept
                ? kept.records().getFirst()
                : failed();
    }

    private static Reading failed() {
        throw new AssertionError("not read");
    }

    /// "measure value BOUND: words" for each figure of a text.
    private static List<String> found(String language, String text) {
        return FindFigures.in(reading(1, language, text)).stream()
                .map(one ->
                        String.format(
                                Locale.ROOT,
                                "%s %.0f %s: %s",
                                one.measure(),
                                one.value(),
                                one.bound(),
                                one.words().words()))
                .toList();
    }

    private static List<List<Double>> series(Reading... readings) {
        return FollowFigures.in(Arrays.asList(readings)).stream()
                .map(series -> series.given().stream().map(one -> one.figure().value()).toList())
                .toList();
    }

    @Test
    void aFateNearANumberIsWhatItCounts() {
        assertThat(
                        found(
                                "en",
                                "The blast killed at least 14 people and wounded thirty-two others."))
                .containsExactly(
                        "killed 14 AT_LEAST: killed at least 14 people",
                        "injured 32 EXACT: wounded thirty-two others");
        assertThat(found("es", "El incendio dejó más de 1.200 desplazados."))
                .containsExactly("displaced 1200 MORE_THAN: más de 1.200 desplazados");
        assertThat(found("de", "Bei dem Brand wurden mindestens zwölf Menschen verletzt."))
                .containsExactly("injured 12 AT_LEAST: mindestens zwölf Menschen verletzt");
        assertThat(found("ar", "وأسفر الحريق عن أربعة عشر جريحا."))
                .containsExactly("injured 14 EXACT: أربعة عشر جريحا");
    }

    @Test
    void aPluralNounBehindANumberIsWhatItCounts() {
        assertThat(found("en", "The port lost 2.5 million tonnes and two hundred fishing boats."))
                .containsExactly(
                        "tonnes 2500000 EXACT: 2.5 million tonnes",
                        "boats 200 EXACT: two hundred fishing boats");
    }

    @Test
    void whatCountsNothingIsLeftAlone() {
        assertThat(
                        found(
                                "en",
                                "Not 14 people came on 12 February 2025, they lost 3-1, prices rose 4% in"
                                        + " three years, and one of them left at 10:30 with No.5 bus."))
                .isEmpty();
    }

    @Test
    void aNumberThatIsCorrectedIsASeries() {
        Reading first =
                reading(11, "en", "The ferry Sea Swallow was stopped with 14 people on board.");
        Reading copy =
                reading(12, "en", "Families of the 14 people on the ferry Sea Swallow wait.");
        Reading corrected =
                reading(20, "en", "Sixteen people were taken from the ferry Sea Swallow.");
        Reading crowd = reading(21, "en", "In the capital 300 people danced on the new square.");
        Reading spanish =
                reading(12, "es", "Las 14 personas viajaban en el transbordador Golondrina.");
        List<Reading> all = Arrays.asList(first, copy, corrected, crowd, spanish);
        Collections.reverse(all);
        assertThat(series(all.toArray(new Reading[0])))
                .containsExactly(List.of(14.0, 14.0, 14.0, 16.0));
    }

    @Test
    void aPageThatComparesManyThingsChangesNoNumber() {
        Reading list =
                reading(
                        11,
                        "en",
                        "Ortunet keeps relay stations in 60 harbours of the coast. Vellanet keeps relay"
                                + " stations in 90 harbours. Marfanet keeps relay stations in 73 harbours.");
        Reading other = reading(12, "en", "Kestnet keeps relay stations in 41 harbours.");
        assertThat(series(list, other)).isEmpty();
    }

    @Test
    void aFigureIsOfOneThingWithItsLikestOfAnotherPage() {
        Reading ferry =
                reading(
                        11,
                        "en",
                        "The ferry Sea Swallow of the river line carried 14 passengers that morning."
                                + " The ferry Blue Heron of the lake line carried 80 passengers.");
        Reading later =
                reading(
                        20,
                        "en",
                        "The ferry Sea Swallow of the river line carried 16 passengers after all.");
        assertThat(series(ferry, later)).containsExactly(List.of(14.0, 16.0));
    }

    @Test
    void aNumberThatNobodyChangesIsNoSeries() {
        assertThat(
                        series(
                                reading(1, "en", "The ferry Sea Swallow had 14 people on board."),
                                reading(2, "en", "The 14 people of the ferry Sea Swallow wait.")))
                .isEmpty();
    }
}
