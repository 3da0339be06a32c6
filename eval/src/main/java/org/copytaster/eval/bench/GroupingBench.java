// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.bench;

import org.copytaster.model.Fact;
import org.copytaster.model.Reading;
import org.copytaster.stages.copies.FindCopies;
import org.copytaster.stages.copies.Texts;
import org.copytaster.stages.group.GroupIntoStories;
import org.copytaster.stages.pipeline.Stage;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What it costs to find an article's copies, its event and its story as it comes in: processor time of
/// one warm thread, on generated articles of 5 kB that are spread over 24 months, however many there are.
/// The cost must not grow with their number. What collecting garbage costs is told apart. Texts are left in a
/// file, as whoever takes in a stream would.
///
/// Arguments: how many articles, several times; the first is what the others are compared with.
public final class GroupingBench {

    private static final int WARM_UP = 4_000;
    private static final List<Integer> USUAL = List.of(10_000, 100_000);

    private final Stage.Keyed<String, ?, Reading, Fact> groups = new GroupIntoStories();

    private GroupingBench() {}

    public static void main(String[] args) throws IOException {
        List<Integer> counts = new ArrayList<>();
        for (String arg : args) {
            counts.add(Integer.parseInt(arg));
        }
        GroupingBench bench = new GroupingBench();
        bench.cost(WARM_UP);
        double first = 0;
        for (int count : counts.isEmpty() ? USUAL : counts) {
            double cost = bench.cost(count);
            first = first == 0 ? cost : first;
            System.out.printf(Locale.ROOT, "  %.2f times the first%n", cost / first);
        }
    }

    private double cost(int articles) throws IOException {
        try (TextsInAFile texts = new TextsInAFile()) {
            return cost(articles, texts);
        }
    }

    private double cost(int articles, Texts texts) {
        MadeUpArticles made = new MadeUpArticles(articles);
        Meter copying = new Meter("copies", start(new FindCopies(texts)));
        Meter grouping = new Meter("events and stories", start(groups));
        long collecting = collecting();
        IntStream.range(0, articles)
                .mapToObj(made::reading)
                .forEach(reading -> {
                    copying.feed(reading);
                    grouping.feed(reading);
                });
        double collected = (collecting() - collecting) * 1e6 / articles;
        System.out.printf(Locale.ROOT, "%d articles; memory %.0f MB%n", articles, memory() / 1e6);
        copying.tell(articles);
        grouping.tell(articles);
        double all = (copying.spent + grouping.spent) / (double) articles;
        System.out.printf(
                Locale.ROOT,
                "  %-20s %.3f ms an article, and %.3f ms for collecting garbage%n",
                "both",
                all / 1e6,
                collected / 1e6);
        return all;
    }

    /// A stage and the state of its one key.
    private static <S> Feed start(Stage.Keyed<String, S, Reading, Fact> stage) {
        return new Feed() {
            private S state = stage.begin("all");

            @Override
            public int apply(Reading reading) {
                Stage.Step<S, Fact> step = stage.apply("all", state, reading);
                state = step.state();
                return step.output().size();
            }
        };
    }

    private interface Feed {
        int apply(Reading reading);
    }

    private static final class Meter {
        private final String name;
        private final Feed feed;
        private long spent;
        private long facts;

        private Meter(String name, Feed feed) {
            this.name = name;
            this.feed = feed;
        }

        private void feed(Reading reading) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            facts += feed.apply(reading);
            spent += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        }

        private void tell(int articles) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-20s %.3f ms an article, %d facts%n",
                    name,
                    spent / 1e6 / articles,
                    facts);
        }
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static long memory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
