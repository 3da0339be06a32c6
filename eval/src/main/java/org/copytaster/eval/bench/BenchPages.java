// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.bench;

import org.copytaster.model.Article;
import org.copytaster.model.Original;
import org.copytaster.model.Page;
import org.copytaster.model.Refusal;
import org.copytaster.read.Limits;
import org.copytaster.read.PageSink;
import org.copytaster.read.SavedPages;
import org.copytaster.stages.NewsPipeline;
import org.copytaster.stages.pipeline.Pipeline;
import org.copytaster.stages.pipeline.PlainRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The pages that the benches work on: real ones where they lie beside the project, else our samples.
final class BenchPages {

    private BenchPages() {}

    static List<Page> html() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (Page page : all()) {
            if (page.content() instanceof Page.Content.Html) {
                pages.add(page);
            }
        }
        if (pages.isEmpty()) {
            throw new IOException("no pages to measure with in " + folder());
        }
        return pages;
    }

    private static List<Page> all() {
        List<Page> pages = new ArrayList<>();
        SavedPages.with(Limits.usual(), Map.of())
                .read(
                        folder(),
                        new PageSink() {
                            @Override
                            public void page(Page page, Original original) {
                                pages.add(page);
                            }

                            @Override
                            public void refused(Refusal refusal) {}
                        });
        return pages;
    }

    private static Path folder() {
        Path real = Path.of("../shared/bench/extraction/fundus/pages");
        return Files.isDirectory(real) ? real : Path.of("samples/harbour/pages");
    }

    static List<Article> articles() throws IOException {
        try (PlainRunner runner = PlainRunner.onTwoWorkers()) {
            return runner.run(Pipeline.of(NewsPipeline.plain().extract()), html());
        }
    }
}
