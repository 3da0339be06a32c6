// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.model.StoryId;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// One running affair: what its articles are about, by names and, in each language, by words.
final class Story {

    private final StoryId id;
    private final Map<String, Double> names = new HashMap<>();
    private final Map<String, Map<String, Double>> words = new TreeMap<>();
    private int articles;

    Story(Article founder) {
        id = StoryId.of(founder.id().value());
    }

    StoryId id() {
        return id;
    }

    int articles() {
        return articles;
    }

    void add(Map<String, Double> itsNames, String language, Map<String, Double> itsWords) {
        articles++;
        itsNames.forEach((name, weight) -> names.merge(name, weight, Double::sum));
        Map<String, Double> sums = words.computeIfAbsent(language, key -> new HashMap<>());
        itsWords.forEach((word, weight) -> sums.merge(word, weight, Double::sum));
    }

    /// From 0 to 1: how much of an article's names are this story's names.
    double sharesNames(Map<String, Double> itsNames) {
        return Vectors.cosine(itsNames, names);
    }

    boolean knows(String name) {
        return names.containsKey(name);
    }

    boolean speaks(String language) {
        return words.containsKey(language);
    }

    double sharesWords(String language, Map<String, Double> itsWords) {
        return Vectors.cosine(itsWords, words.getOrDefault(language, Map.of()));
    }
}
