// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.sample;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Fact;
import org.copytaster.model.Original;
import org.copytaster.model.Page;
import org.copytaster.model.Reading;
import org.copytaster.model.Refusal;
import org.copytaster.read.AddressList;
import org.copytaster.read.Limits;
import org.copytaster.read.PageSink;
import org.copytaster.read.SavedPages;
import org.copytaster.stages.NewsPipeline;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.PlainRunner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the pipeline finds in the sample case.
///
/// @param readings by file name of the page; a page without an article is missing
record Found(Map<String, Reading> readings, List<Fact> facts) {

    static Found inSample() throws IOException {
        List<Page> pages = new ArrayList<>();
        SavedPages.with(
                        Limits.usual(),
                        AddressList.read(Truth.SAMPLE.resolve("urls.tsv")).addresses())
                .read(Truth.SAMPLE.resolve("pages"), new Collect(pages));
        NewsPipeline pipeline = NewsPipeline.plain();
        Map<String, Reading> readings = new TreeMap<>();
        for (Page page : pages) {
            String name = page.capture().origin().path().replaceAll(".*/", "");
            if (pipeline.extract().apply(page) instanceof Outcome.Kept<Article>(List<Article> one)
                    && pipeline.annotate().apply(one.getFirst())
                            instanceof Outcome.Kept<Reading>(List<Reading> read)) {
                readings.put(name, read.getFirst());
            }
        }
        try (PlainRunner runner = PlainRunner.onTwoWorkers()) {
            return new Found(readings, pipeline.conclude(runner, newestVersions(readings)));
        }
    }

    /// As the case does it: of an edited article only the newest text is looked at.
    private static List<Reading> newestVersions(Map<String, Reading> readings) {
        Map<ArticleId, Reading> newest = new TreeMap<>();
        readings.values().forEach(one -> newest.put(one.article().id(), one));
        return List.copyOf(newest.values());
    }

    Map<ArticleId, String> pageOf() {
        Map<ArticleId, String> pageOf = new TreeMap<>();
        readings.forEach((page, one) -> pageOf.putIfAbsent(one.article().id(), page));
        return pageOf;
    }

    private record Collect(List<Page> pages) implements PageSink {

        @Override
        public void page(Page page, Original original) {
            pages.add(page);
        }

        @Override
        public void refused(Refusal refusal) {
            throw new AssertionError(refusal.toString());
        }
    }
}
