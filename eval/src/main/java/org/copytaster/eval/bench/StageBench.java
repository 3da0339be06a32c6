// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.bench;

import org.copytaster.model.Article;
import org.copytaster.model.Fact;
import org.copytaster.model.Page;
import org.copytaster.model.Reading;
import org.copytaster.stages.NewsPipeline;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.PlainRunner;
import org.copytaster.stages.pipeline.Stage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One page or article a call, taken in turn. `parse` is the bare parser on the same pages: read
/// `extract` as a ratio to it, because the machine is shared.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class StageBench {

    private final Stage.Each<Page, Article> extract = NewsPipeline.plain().extract();
    private final Stage.Each<Article, Reading> annotate = NewsPipeline.plain().annotate();
    private List<Page> pages = List.of();
    private List<Article> articles = List.of();
    private int turn;

    @Setup
    public void load() throws IOException {
        pages = BenchPages.html();
        articles = BenchPages.articles();
    }

    @Benchmark
    public Document parse() {
        return Jsoup.parse(((Page.Content.Html) next(pages).content()).markup());
    }

    @Benchmark
    public Outcome<Article> extract() {
        return extract.apply(next(pages));
    }

    @Benchmark
    public Outcome<Reading> annotate() {
        return annotate.apply(next(articles));
    }

    /// All articles at once, with the reading of their names: divide by their number.
    @Benchmark
    public List<Fact> groupAll() {
        try (PlainRunner runner = new PlainRunner(1)) {
            return NewsPipeline.plain().group(runner, articles);
        }
    }

    private <T> T next(List<T> from) {
        turn = (turn + 1) % from.size();
        return from.get(turn);
    }
}
