// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.ingest;

import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Fact;
import org.copytaster.model.Original;
import org.copytaster.model.Page;
import org.copytaster.model.Reading;
import org.copytaster.model.Refusal;
import org.copytaster.read.Decoded;
import org.copytaster.read.Limits;
import org.copytaster.read.PageSink;
import org.copytaster.read.SavedPages;
import org.copytaster.stages.NewsPipeline;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.PlainRunner;
import org.copytaster.stages.pipeline.Stage;
import org.copytaster.store.CaseFolder;
import org.copytaster.store.Incoming;
import org.copytaster.store.KeptOriginal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Adds pages to a case, and builds a case again from its originals.
///
/// A batch is on disk before the next one is begun; what was kept is never read twice. After the last
/// batch all readings of the case are looked at together. Whoever is interrupted between the two runs
/// [#conclude], which the next command does by itself.
public final class Ingest implements AutoCloseable {

    private static final int BATCH_PAGES = 64;
    private static final long BATCH_BYTES = 32L << 20;

    private final CaseFolder folder;
    private final Progress progress;
    private final PlainRunner runner = PlainRunner.onTwoWorkers();

    public Ingest(CaseFolder folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /// Adds every page under the paths.
    ///
    /// @param addresses of saved pages, by path or file name
    public Tally add(List<Path> paths, Map<String, String> addresses) {
        Batches batches = new Batches();
        return add(SavedPages.with(Limits.usual(), addresses), paths, batches, batches);
    }

    /// Adds every page under a folder that will be gone, so that pages are told by their way inside it.
    public Tally addFrom(Path folder) {
        Batches batches = new Batches();
        return add(
                SavedPages.with(Limits.usual(), Map.of()),
                List.of(folder),
                new FromInside(folder, batches),
                batches);
    }

    private Tally add(SavedPages pages, List<Path> paths, PageSink sink, Batches batches) {
        progress.begin("pages", -1);
        for (Path path : paths) {
            pages.read(path, sink);
        }
        batches.finish();
        progress.end();
        if (!folder.isConcluded()) {
            conclude();
        }
        return batches.tally;
    }

    /// Looks at all readings of the case and replaces what was found in them. What an interrupted
    /// rebuild left unread is read first.
    public void conclude() {
        try (Stream<KeptOriginal> unread = folder.unread()) {
            reread(unread);
        }
        List<Reading> readings = folder.readings();
        progress.begin("stories and statements", readings.size());
        NewsPipeline pipeline = new NewsPipeline(folder.correctionsInForce());
        List<Fact> facts = pipeline.conclude(runner, readings);
        folder.conclude(facts);
        progress.advance(readings.size());
        progress.end();
    }

    /// Forgets everything but originals, captures and corrections, and finds it all again.
    public Tally rebuild() {
        folder.clearDerived();
        progress.begin("pages", -1);
        Tally tally;
        try (Stream<KeptOriginal> originals = folder.originals()) {
            tally = reread(originals);
        }
        progress.end();
        conclude();
        return tally;
    }

    private Tally reread(Stream<KeptOriginal> originals) {
        SavedPages pages = SavedPages.with(Limits.usual(), Map.of());
        Batches batches = new Batches();
        originals.forEach(one -> {
            for (Capture capture : one.captures()) {
                switch (pages.reread(one.original(), capture)) {
                    case Decoded.Again(Page page) -> batches.page(page, one.original());
                    case Decoded.Refused(Refusal refusal) -> batches.refused(refusal);
                }
            }
        });
        batches.finish();
        return batches.tally;
    }

    @Override
    public void close() {
        runner.close();
    }

    /// A page, and the bytes that it was made from.
    private record Waiting(Page page, Original original) {}

    private static Incoming incoming(
            Waiting waiting,
            Stage.Each<Page, Article> extract,
            Stage.Each<Article, Reading> annotate) {
        Page page = waiting.page();
        return switch (extract.apply(page)) {
            case Outcome.Dropped<Article>(String reason) ->
                    Incoming.dropped(page.id(), waiting.original(), page.capture(), reason);
            case Outcome.Kept<Article>(List<Article> articles) ->
                    switch (annotate.apply(articles.getFirst())) {
                        case Outcome.Dropped<Reading>(String reason) ->
                                Incoming.dropped(
                                        page.id(), waiting.original(), page.capture(), reason);
                        case Outcome.Kept<Reading>(List<Reading> readings) ->
                                Incoming.read(
                                        page.id(),
                                        waiting.original(),
                                        page.capture(),
                                        readings.getFirst());
                    };
        };
    }

    /// Collects pages into batches, and sends each through the pipeline into the case. While one batch is
    /// read, the next one is collected; a batch is kept before the one after it is begun.
    private final class Batches implements PageSink {

        private final Tally tally = new Tally();
        private final List<Waiting> waiting = new ArrayList<>();
        private long bytes;
        private PlainRunner.Begun<Incoming> begun = PlainRunner.Begun.nothing();

        @Override
        public void page(Page page, Original original) {
            waiting.add(new Waiting(page, original));
            bytes += original.bytes().length;
            if (waiting.size() >= BATCH_PAGES || bytes >= BATCH_BYTES) {
                begin();
            }
        }

        @Override
        public void refused(Refusal refusal) {
            tally.refuse(refusal);
            folder.refuse(List.of(refusal));
        }

        private void begin() {
            keep();
            NewsPipeline pipeline = NewsPipeline.plain();
            Stage.Each<Page, Article> extract = pipeline.extract();
            Stage.Each<Article, Reading> annotate = pipeline.annotate();
            begun =
                    runner.begin(
                            one -> Outcome.kept(incoming(one, extract, annotate)),
                            List.copyOf(waiting));
            waiting.clear();
            bytes = 0;
        }

        private void keep() {
            List<Incoming> batch = new ArrayList<>();
            for (Outcome<Incoming> outcome : begun.outcomes()) {
                if (outcome instanceof Outcome.Kept<Incoming>(List<Incoming> one)) {
                    batch.addAll(one);
                }
            }
            if (!batch.isEmpty()) {
                folder.keep(batch).forEach(tally::keep);
                batch.forEach(this::noteDropped);
                progress.advance(batch.size());
            }
        }

        /// Keeps everything that came.
        void finish() {
            begin();
            keep();
        }

        private void noteDropped(Incoming incoming) {
            if (incoming.result() instanceof Incoming.Result.Dropped(String reason)) {
                tally.drop(new Refusal(incoming.capture().origin(), reason));
            }
        }
    }
}
