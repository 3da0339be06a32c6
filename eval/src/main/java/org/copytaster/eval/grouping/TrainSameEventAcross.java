// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.grouping;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Reading;
import org.copytaster.stages.annotate.ReadForGrouping;
import org.copytaster.stages.group.NearPairs;
import org.copytaster.stages.pipeline.Pipeline;
import org.copytaster.stages.pipeline.PlainRunner;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Trains what tells whether two articles in two languages are about one happening, and writes it where the
/// `group` stage reads it.
///
/// What is known of happenings across languages are pairs without a day (semeval), and stories, which
/// tell what is apart (crosslang-en). What a day tells is learnt on articles in English: one half of a set is taken
/// for another language, so that only names are compared.
///
/// Arguments: the folder of the stories bench, and the file to write.
public final class TrainSameEventAcross {

    private static final List<String> DATED = List.of("allsides-labelled", "wikinews-events");

    private static final double MOST_APART = 20;

    /// What all pairs that nobody judged count together, as taken for apart, where the judged ones of two
    /// languages count one. There are hundreds of times as many as that, but about a third of those that are
    /// taken for one happening are.
    private static final double STRANGERS = 120;

    private static final double SAME = 2;
    private static final double APART = 3;

    private final Path bench;
    private final PlainRunner runner;

    private TrainSameEventAcross(Path bench, PlainRunner runner) {
        this.bench = bench;
        this.runner = runner;
    }

    public static void main(String[] arguments) throws IOException {
        try (PlainRunner runner = new PlainRunner(2)) {
            TrainSameEventAcross training = new TrainSameEventAcross(Path.of(arguments[0]), runner);
            List<GoldPairs> sets = training.sets();
            Learning.write(
                    Path.of(arguments[1]),
                    TrainSameEventAcross.class.getName() + " from " + sets.size() + " sets",
                    NearPairs.clues(),
                    Learning.from(sets, Regression::fit));
        }
    }

    private List<GoldPairs> sets() throws IOException {
        List<GoldPairs> sets = new ArrayList<>(judged());
        for (String set : DATED) {
            GoldSet gold = GoldSet.read(bench, "events/" + set, "event");
            sets.add(byNamesAlone(gold.name(), List.of(gold)));
            sets.add(byNamesAlone(gold.name() + " in small cases", gold.smallCases()));
        }
        GoldSet stories = GoldSet.read(bench, "storylines/crosslang-en", "story");
        sets.add(strangers(stories.name(), List.of(stories)));
        sets.add(strangers(stories.name() + " in small cases", stories.smallCases()));
        return sets;
    }

    /// The pairs across languages that somebody judged, by the languages, and those that nobody did.
    private List<GoldPairs> judged() throws IOException {
        List<Article> articles =
                BenchFiles.articles(bench.resolve("pairs/semeval.articles.jsonl.gz"));
        Map<Set<ArticleId>, Double> grades = new HashMap<>();
        for (JsonNode gold : BenchFiles.lines(bench.resolve("pairs/semeval.gold.jsonl.gz"))) {
            grades.put(
                    Set.of(id(gold.path("a")), id(gold.path("b"))),
                    gold.path("overall").asDouble());
        }
        Map<ArticleId, String> languages = new HashMap<>();
        articles.forEach(article -> languages.put(article.id(), language(article)));
        Map<String, List<double[]>> same = new TreeMap<>();
        Map<String, List<double[]>> apart = new HashMap<>();
        List<double[]> strangers = new ArrayList<>();
        for (NearPairs.Pair pair : across(articles, TrainSameEventAcross::language)) {
            Double grade = grades.get(Set.of(pair.one(), pair.other()));
            String pairing =
                    pairing(
                            languages.getOrDefault(pair.one(), ""),
                            languages.getOrDefault(pair.other(), ""));
            if (grade == null) {
                strangers.add(pair.clues());
            } else if (grade <= SAME) {
                same.computeIfAbsent(pairing, none -> new ArrayList<>()).add(pair.clues());
            } else if (grade >= APART) {
                apart.computeIfAbsent(pairing, none -> new ArrayList<>()).add(pair.clues());
            }
        }
        List<GoldPairs> sets = new ArrayList<>();
        same.forEach((pairing, pairs) -> {
            List<double[]> others = apart.getOrDefault(pairing, List.of());
            String name = "semeval " + pairing;
            sets.add(GoldPairs.bySame(name, pairing, pairs, others, Double.MAX_VALUE));
        });
        sets.add(GoldPairs.bySame("strangers", "semeval", List.of(), strangers, STRANGERS));
        return sets;
    }

    private static ArticleId id(JsonNode node) {
        return new ArticleId(node.asString());
    }

    private static String pairing(String one, String other) {
        return one.compareTo(other) < 0 ? one + " and " + other : other + " and " + one;
    }

    private GoldPairs byNamesAlone(String name, List<GoldSet> cases) {
        List<double[]> same = new ArrayList<>();
        List<double[]> apart = new ArrayList<>();
        for (GoldSet set : cases) {
            for (NearPairs.Pair pair : across(set.articles(), TrainSameEventAcross::half)) {
                String one = set.groups().get(pair.one());
                String other = set.groups().get(pair.other());
                if (one != null && other != null) {
                    (one.equals(other) ? same : apart).add(pair.clues());
                }
            }
        }
        return GoldPairs.bySame(name, family(cases), same, apart, MOST_APART);
    }

    private GoldPairs strangers(String name, List<GoldSet> cases) {
        List<double[]> apart = new ArrayList<>();
        for (GoldSet set : cases) {
            for (NearPairs.Pair pair : across(set.articles(), TrainSameEventAcross::language)) {
                if (!Objects.equals(set.groups().get(pair.one()), set.groups().get(pair.other()))) {
                    apart.add(pair.clues());
                }
            }
        }
        return GoldPairs.bySame(name, family(cases), List.of(), apart, 1);
    }

    private static String family(List<GoldSet> cases) {
        return cases.getFirst().name();
    }

    private List<NearPairs.Pair> across(
            List<Article> articles, Function<Article, String> language) {
        List<Reading> readings = runner.run(Pipeline.of(new ReadForGrouping()), articles);
        return NearPairs.across(readings, language);
    }

    private static String language(Article article) {
        return Objects.requireNonNullElse(article.header().language(), "");
    }

    /// One of two halves, by chance, yet the same in every run.
    private static String half(Article article) {
        String language = language(article);
        return article.id().value().hashCode() % 2 == 0 ? language : language + "-x-other";
    }
}
