// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.bench;

import org.copytaster.eval.grouping.BenchFiles;
import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Mention;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.copytaster.stages.annotate.happenings.FindHappenings;
import org.copytaster.stages.annotate.names.FindNames;
import org.copytaster.stages.annotate.statements.FindStatements;
import org.copytaster.stages.annotate.times.ResolveTimes;
import org.copytaster.stages.text.Prose;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// What reading an article costs: processor time of one warm thread, by step, for an article of 5 kB;
/// the time until the first article is read; and the memory that the words and weights take.
///
/// Arguments: a gzipped set of the annotation bench, and how many rounds; the best round counts.
public final class AnnotateBench {

    private static final String USUAL = "../shared/bench/annotate/statements/polnear-dev.jsonl.gz";
    private static final double ARTICLE = 5000;
    private static final List<String> STEPS =
            List.of("tokens and sentences", "names", "times", "statements", "happenings");

    private final long[] spent = new long[STEPS.size()];
    private long letters;
    private long found;

    private AnnotateBench() {}

    public static void main(String[] args) throws IOException {
        Path set = Path.of(args.length > 0 ? args[0] : USUAL);
        List<Article> articles =
                BenchFiles.lines(set).stream().map(AnnotateBench::article).toList();
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 60;
        long before = memory();
        long start = cpu();
        new AnnotateBench().annotate(articles.getFirst());
        System.out.printf(Locale.ROOT, "first article: %.0f ms%n", (cpu() - start) / 1e6);
        System.out.printf(Locale.ROOT, "words and weights: %.1f MB%n", (memory() - before) / 1e6);
        AnnotateBench warmest = new AnnotateBench();
        for (int round = 0; round < rounds; round++) {
            AnnotateBench one = new AnnotateBench();
            articles.forEach(one::annotate);
            warmest = round == 0 || one.total() < warmest.total() ? one : warmest;
        }
        System.out.print(warmest.told(articles.size()));
    }

    private static Article article(JsonNode line) {
        String day = line.path("published").asString("");
        Header header =
                Header.of(
                        null,
                        line.path("title").asString(""),
                        day.isEmpty() ? null : Stamp.parse(day),
                        line.path("language").asString("en"));
        return Article.ofText(
                ArticleId.of(line.path("id").asString("")), header, line.path("text").asString(""));
    }

    private void annotate(Article article) {
        letters += article.text().length();
        Prose prose = step(0, () -> Prose.of(article));
        List<Mention> names = step(1, () -> FindNames.in(article, prose));
        List<TimeExpression> times = step(2, () -> ResolveTimes.in(article, prose));
        List<Statement> said = step(3, () -> FindStatements.in(article, prose, names, times));
        found += step(4, () -> FindHappenings.in(article, prose, names, times, said)).size();
    }

    private <T> T step(int step, Supplier<T> work) {
        long start = cpu();
        T result = work.get();
        spent[step] += cpu() - start;
        return result;
    }

    private long total() {
        long sum = 0;
        for (long one : spent) {
            sum += one;
        }
        return sum;
    }

    private String told(int articles) {
        StringBuilder told = new StringBuilder();
        double share = ARTICLE / letters / 1e6;
        for (int step = 0; step < spent.length; step++) {
            told.append(
                    String.format(
                            Locale.ROOT, "%-22s %.3f ms%n", STEPS.get(step), spent[step] * share));
        }
        return told.append(
                        String.format(
                                Locale.ROOT,
                                "%-22s %.3f ms for 5 kB; %d articles, %d letters, %d happenings%n",
                                "all",
                                total() * share,
                                articles,
                                letters,
                                found))
                .toString();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long memory() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
