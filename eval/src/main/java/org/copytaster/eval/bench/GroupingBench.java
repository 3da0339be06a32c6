// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.bench;

import org.copytaster.model.Fact;
import org.copytaster.model.Reading;
import org.copytaster.stages.copies.FindCopies;
import org.copytaster.stages.group.GroupIntoStories;
import org.copytaster.stages.pipeline.Stage;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What it costs to find an article's copies, its event and its story as it comes in: processor time of
/// one warm thread, on generated articles of 5 kB that are spread over 24 months, however many there are.
/// The cost must not grow with their number. What collecting garbage costs is told apart. What is left
/// aside lies in a file, as with whoever takes in a stream.
///
/// Arguments: how many articles, several times; the first is what the others are compared with. `60000/1000000` takes
/// the first 60,000 of a million: as many a day, and sooner done.
public final class GroupingBench {

    private static final int WARM_UP = 4_000;
    private static final List<String> USUAL = List.of("10000", "100000");

    private GroupingBench() {}

    public static void main(String[] args) throws IOException {
        cost(WARM_UP, WARM_UP);
        double first = 0;
        for (String count : args.length == 0 ? USUAL : List.of(args)) {
            int slash = count.indexOf('/');
            int articles = Integer.parseInt(slash < 0 ? count : count.substring(0, slash));
            double cost = cost(articles, Integer.parseInt(count.substring(slash + 1)));
            first = first == 0 ? cost : first;
            System.out.printf(Locale.ROOT, "  %.2f times the first%n", cost / first);
        }
    }

    /// @param of how many articles come in all, over the 24 months
    private static double cost(int articles, int of) throws IOException {
        try (AsideInAFile aside = new AsideInAFile()) {
            return cost(articles, new MadeUpArticles(of), aside);
        }
    }

    private static double cost(int articles, MadeUpArticles made, AsideInAFile aside) {
        Meter copying = new Meter("copies", start(new FindCopies(aside)));
        Meter grouping =
                new Meter("events and stories", start(new GroupIntoStories(List.of(), aside)));
        long collecting = collecting();
        IntStream.range(0, articles)
                .mapToObj(made::reading)
                .forEach(reading -> {
                    copying.feed(reading);
                    grouping.feed(reading);
                });
        double collected = (collecting() - collecting) * 1e6 / articles;
        System.out.printf(
                Locale.ROOT,
                "%d articles; memory %.0f MB, left aside %.0f MB%n",
                articles,
                memory() / 1e6,
                aside.size() / 1e6);
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
