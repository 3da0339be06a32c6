// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.model.StoryId;

import java.util.Map;
import java.util.TreeMap;

/// One running affair: what its articles are about, by names and, for each language, by words.
final class Story {

    private final StoryId id;
    private final Sums names = new Sums();
    private final Map<String, Sums> words = new TreeMap<>();

    Story(Article founder) {
        id = StoryId.of(founder.id().value());
    }

    StoryId id() {
        return id;
    }

    /// Both vectors have length one.
    void add(Map<String, Double> itsNames, String language, Map<String, Double> itsWords) {
        names.add(itsNames);
        words.computeIfAbsent(language, key -> new Sums()).add(itsWords);
    }

    /// From 0 to 1: how much an article's names are this story's names.
    double sharesNames(Map<String, Double> itsNames) {
        return names.cosine(itsNames);
    }

    boolean knows(String name) {
        return names.has(name);
    }

    boolean speaks(String language) {
        return words.containsKey(language);
    }

    boolean uses(String language, String word) {
        Sums sums = words.get(language);
        return sums != null && sums.has(word);
    }

    double sharesWords(String language, Map<String, Double> itsWords) {
        Sums sums = words.get(language);
        return sums == null ? 0 : sums.cosine(itsWords);
    }
}
