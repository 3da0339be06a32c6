// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Fact;
import org.copytaster.model.Header;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;
import org.copytaster.model.StoryId;
import org.copytaster.stages.NewsPipeline;
import org.copytaster.stages.pipeline.Pipeline;
import org.copytaster.stages.pipeline.PlainRunner;
import org.copytaster.stages.pipeline.Stage;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ReadForGroupingTest {

    private static final Article DAM =
            article(
                    "dam-de",
                    "2025-03-04",
                    "de",
                    "Risse im Damm von Velmora",
                    "Im Damm von Velmora sind Risse entdeckt worden. Die Ingenieurin Halda Breck sagte am"
                            + " Montag, das Dorf Sunder werde geräumt. Halda Breck zeigte Fotos der Risse.");

    private static final Article DAM_LATER =
            article(
                    "dam-de-2",
                    "2025-04-14",
                    "de",
                    "Der Damm von Velmora wird geflickt",
                    "Am Damm von Velmora haben die Arbeiten begonnen. Die Ingenieurin Halda Breck sagte,"
                            + " die Risse würden mit Harz geschlossen. In Sunder wartet man darauf, was"
                            + " Halda Breck noch findet.");

    private static final Article DAM_IN_MAY =
            article(
                    "dam-en",
                    "2025-05-20",
                    "en",
                    "Lake at Velmora may fill again",
                    "The people of Sunder may unpack: Engineer Halda Breck said on Tuesday that the"
                            + " Velmora dam had been mended and the lake would be filled.");

    @Test
    void namesAreReadOnlyWhereCapitalsDoNotTellThem() {
        Reading german = run(new ReadForGrouping(), DAM).getFirst();
        Reading english = run(new ReadForGrouping(), DAM_IN_MAY).getFirst();
        assertThat(german.mentions()).isEqualTo(whole(DAM).mentions()).isNotEmpty();
        assertThat(german.statements()).isEmpty();
        assertThat(english.evidence()).isEmpty();
    }

    @Test
    void articlesAreGroupedAsTheirWholeReadingsAre() {
        List<Reading> readings = List.of(whole(DAM), whole(DAM_LATER), whole(DAM_IN_MAY));
        List<Fact> byReadings = new ArrayList<>();
        try (PlainRunner runner = new PlainRunner(1)) {
            NewsPipeline.plain().finding().stream()
                    .flatMap(branch -> runner.run(branch, readings).stream())
                    .filter(Fact.ArticleGrouped.class::isInstance)
                    .forEach(byReadings::add);
            assertThat(NewsPipeline.plain().group(runner, List.of(DAM, DAM_LATER, DAM_IN_MAY)))
                    .isEqualTo(byReadings);
        }
        Fact.ArticleGrouped later = (Fact.ArticleGrouped) byReadings.get(1);
        assertThat(later.story()).isEqualTo(StoryId.of(DAM.id().value()));
    }

    private static Reading whole(Article article) {
        return run(new AnnotateArticle(), article).getFirst();
    }

    private static List<Reading> run(Stage<Article, Reading> stage, Article article) {
        try (PlainRunner runner = new PlainRunner(1)) {
            return runner.run(Pipeline.of(stage), List.of(article));
        }
    }

    private static Article article(
            String id, String day, String language, String title, String text) {
        Header header = Header.of(null, title, Stamp.parse(day), language);
        return Article.ofText(ArticleId.of(id), header, text);
    }
}
