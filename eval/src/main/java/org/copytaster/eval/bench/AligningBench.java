// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.bench;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Fact;
import org.copytaster.model.Header;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.stages.align.AlignUtterances;
import org.copytaster.stages.pipeline.PlainRunner;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// What it costs to find the wordings of one utterance at the worst: statements that nobody made, all on one pattern and
/// within a week, so that each has most words in common with all others; one in five repeats another to the letter.
///
/// Arguments: how many articles of five statements, several times.
public final class AligningBench {

    private static final List<Integer> USUAL = List.of(200, 1_000, 5_000);
    private static final int STATEMENTS = 5;
    private static final int DAYS = 3;
    private static final int SPEAKERS = 400;
    private static final String[] GIVEN = "Ansa Per Mira Tolan Edra Jonas Sel Karim".split(" ", -1);
    private static final String[] FAMILY = "Tre Mal Ola Kor Ves Hal Bri Dun Sor Lin".split(" ", -1);
    private static final String[] ENDINGS = "vik duin nder esh ova man".split(" ", -1);
    private static final String[] TOWNS =
            "Ostra Kelm Varn Dorra Lisk Tamar Ubeck Selma".split(" ", -1);

    private AligningBench() {}

    public static void main(String[] args) {
        List<Integer> counts = new ArrayList<>();
        for (String arg : args) {
            counts.add(Integer.parseInt(arg));
        }
        for (int count : counts.isEmpty() ? USUAL : counts) {
            measure(count);
        }
    }

    private static void measure(int articles) {
        List<Reading> readings = new ArrayList<>();
        for (int number = 0; number < articles; number++) {
            readings.add(reading(number, articles));
        }
        Set<Object> utterances = new HashSet<>();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (PlainRunner runner = new PlainRunner(1)) {
            for (Fact fact : runner.keyed(new AlignUtterances(), readings)) {
                if (fact instanceof Fact.UtteranceAligned aligned) {
                    utterances.add(aligned.utterance());
                }
            }
        }
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        System.out.printf(
                Locale.ROOT,
                "%d articles: %.2f ms a statement, %d utterances%n",
                articles,
                spent / 1e6 / articles / STATEMENTS,
                utterances.size());
    }

    private static Reading reading(int number, int of) {
        List<String> said = new ArrayList<>();
        List<Integer> speakers = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            int which = number * STATEMENTS + i;
            Random random = new Random(which);
            boolean repeated = which > 100 && random.nextInt(5) == 0;
            Random words = new Random(~(repeated ? which - random.nextInt(100) : which));
            speakers.add(words.nextInt(SPEAKERS));
            said.add(
                    "We opened %d schools and %d clinics in %s and will hold talks on aid in %s."
                            .formatted(
                                    2 + words.nextInt(80),
                                    2 + words.nextInt(80),
                                    one(TOWNS, words),
                                    one(TOWNS, words)));
        }
        LocalDate day = LocalDate.of(2025, 3, 3).plusDays((long) number * DAYS / of);
        Article article =
                Article.ofText(
                        ArticleId.of(String.format(Locale.ROOT, "a%07d", number)),
                        Header.of("Outlet", "", Stamp.parse(day.toString()), "en"),
                        String.join("\n", said));
        List<Statement> statements = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < STATEMENTS; i++) {
            int end = at + said.get(i).length();
            List<Evidence> content = List.of(article.evidence(new Span(at, end)));
            statements.add(Statement.of(Statement.Form.DIRECT, content, speaker(speakers.get(i))));
            at = end + 1;
        }
        return new Reading(article, List.of(), List.of(), statements, List.of());
    }

    private static Speaker speaker(int number) {
        Random random = new Random(number);
        String name = one(GIVEN, random) + " " + one(FAMILY, random) + one(ENDINGS, random);
        return new Speaker.Named(name, Mention.Kind.PERSON, null);
    }

    private static String one(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
