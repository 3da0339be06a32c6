// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.grouping;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Stamp;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// One set of articles, some of which are known to belong together.
///
/// @param groups the event or story of each article that has one
record GoldSet(String name, List<Article> articles, Map<ArticleId, String> groups) {

    private static final int SMALL_CASES = 60;
    private static final List<Integer> SMALL = List.of(15, 25, 40, 60, 100, 150);
    private static final int FORTNIGHT = 14;
    private static final int STORIES_OF_A_CASE = 4;

    /// @param set the set's name, with its folder in the bench
    /// @param level `event`, `story` or `topic`
    static GoldSet read(Path bench, String set, String level) throws IOException {
        List<Article> articles = BenchFiles.articles(bench.resolve(set + ".articles.jsonl.gz"));
        Map<ArticleId, String> groups = new HashMap<>();
        for (JsonNode gold : BenchFiles.lines(bench.resolve(set + ".gold.jsonl.gz"))) {
            groups.put(new ArticleId(gold.path("id").asString()), gold.path(level).asString());
        }
        return new GoldSet(set.substring(set.indexOf('/') + 1), articles, groups);
    }

    /// The articles that are known to belong somewhere.
    GoldSet known() {
        List<Article> known =
                articles.stream()
                        .filter(article -> !groups.getOrDefault(article.id(), "").isEmpty())
                        .toList();
        return new GoldSet(name, known, groups);
    }

    /// Small cases made of this set: each some articles of one fortnight, or of all times where articles have
    /// no day, as somebody may have saved them. A nearness that stands out among thousands of articles
    /// says less among forty, since there is hardly anything nearer.
    List<GoldSet> smallCases() {
        List<Article> inOrder = articles.stream().sorted(Article.IN_TIME_ORDER).toList();
        List<GoldSet> cases = new ArrayList<>();
        for (int seed = 0; seed < SMALL_CASES; seed++) {
            int size = SMALL.get(seed % SMALL.size());
            int pool = 2 * size;
            Random random = new Random(seed);
            int first = random.nextInt(Math.max(1, inOrder.size() - pool));
            int end = first;
            while (end < inOrder.size()
                    && (end - first < pool
                            || inOneFortnight(inOrder.get(first), inOrder.get(end)))) {
                end++;
            }
            List<Article> some = new ArrayList<>(inOrder.subList(first, end));
            Collections.shuffle(some, random);
            cases.add(new GoldSet(name, some.subList(0, Math.min(size, some.size())), groups));
        }
        return cases;
    }

    /// Small cases made of this set, each mainly on one story, with some articles on up to three others.
    List<GoldSet> casesOfOneStory() {
        Map<String, List<Article>> stories = new TreeMap<>();
        for (Article article : articles.stream().sorted(Article.IN_TIME_ORDER).toList()) {
            String story = groups.getOrDefault(article.id(), "");
            if (!story.isEmpty()) {
                stories.computeIfAbsent(story, none -> new ArrayList<>()).add(article);
            }
        }
        List<GoldSet> cases = new ArrayList<>();
        for (int seed = 0; seed < SMALL_CASES; seed++) {
            int size = SMALL.get(seed % SMALL.size());
            Random random = new Random(seed);
            List<List<Article>> some = new ArrayList<>(stories.values());
            Collections.shuffle(some, random);
            List<Article> taken = new ArrayList<>();
            for (List<Article> story : some.subList(0, Math.min(STORIES_OF_A_CASE, some.size()))) {
                int most = taken.isEmpty() ? size * 3 / 4 : Math.max(2, size / 12);
                taken.addAll(some(story, most, random));
            }
            cases.add(new GoldSet(name, taken, groups));
        }
        return cases;
    }

    /// Some articles of a story, by chance, of a stretch of time that holds three times as many.
    private static List<Article> some(List<Article> story, int most, Random random) {
        int stretch = most * 3;
        int first = random.nextInt(Math.max(1, story.size() - stretch));
        List<Article> some =
                new ArrayList<>(story.subList(first, Math.min(story.size(), first + stretch)));
        Collections.shuffle(some, random);
        return some.subList(0, Math.min(most, some.size()));
    }

    private static boolean inOneFortnight(Article one, Article later) {
        Stamp here = one.header().published();
        Stamp there = later.header().published();
        return here == null
                || there == null
                || ChronoUnit.DAYS.between(here.day(), there.day()) <= FORTNIGHT;
    }
}
