// SPDX-License-Identifier: Apache-2.0
package org.copytaster.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.copytaster.model.Fact;
import org.copytaster.model.Original;
import org.copytaster.model.Page;
import org.copytaster.model.Reading;
import org.copytaster.model.Refusal;
import org.copytaster.read.Limits;
import org.copytaster.read.PageSink;
import org.copytaster.read.SavedPages;
import org.copytaster.stages.NewsPipeline;
import org.copytaster.stages.pipeline.Pipeline;
import org.copytaster.stages.pipeline.PlainRunner;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class SameFactsTest {

    private static final Path PAGES = Path.of("../samples/harbour/pages");
    private static final int MOST = 1_000_000;

    @Test
    void theDistributedEngineFindsTheFactsOfThePlainRunner() throws Exception {
        List<Page> pages = pages();
        assertThat(pages).hasSizeGreaterThan(30);
        List<String> plain = plain(pages);
        assertThat(plain).isNotEmpty();
        assertThat(distributed(pages)).containsExactlyInAnyOrderElementsOf(plain);
    }

    private static List<String> plain(List<Page> pages) {
        NewsPipeline pipeline = NewsPipeline.plain();
        List<String> facts = new ArrayList<>();
        try (PlainRunner runner = PlainRunner.onTwoWorkers()) {
            List<Reading> readings = runner.run(pipeline.reading(), pages);
            for (Pipeline<Reading, Fact> branch : pipeline.finding()) {
                runner.run(branch, readings).forEach(fact -> facts.add(fact.toString()));
            }
        }
        return facts;
    }

    private static List<String> distributed(List<Page> pages) throws Exception {
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.createLocalEnvironment(2);
        return NewsJob.facts(flink.fromData(List.<Object>copyOf(pages), NewsJob.ANY))
                .executeAndCollect(MOST)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        SavedPages.with(Limits.usual(), Map.of())
                .read(
                        PAGES,
                        new PageSink() {
                            @Override
                            public void page(Page page, Original original) {
                                pages.add(page);
                            }

                            @Override
                            public void refused(Refusal refusal) {
                                throw new AssertionError(refusal.toString());
                            }
                        });
        return pages;
    }
}
