// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.model.StoryId;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// One running affair: what its articles are about, by names and, in each language, by words.
final class Story {

    private final Article founder;
    private final VectorSum names = new VectorSum();
    private final Map<String, VectorSum> words = new TreeMap<>();
    private final Set<Event> events = new LinkedHashSet<>();
    private int articles;

    Story(Article founder) {
        this.founder = founder;
    }

    StoryId id() {
        return StoryId.of(founder.id().value());
    }

    boolean isOlderThan(Story other) {
        return Article.IN_TIME_ORDER.compare(founder, other.founder) < 0;
    }

    Set<Event> events() {
        return events;
    }

    void add(
            Event event,
            Map<String, Double> itsNames,
            String language,
            Map<String, Double> itsWords) {
        articles++;
        events.add(event);
        names.add(itsNames);
        words.computeIfAbsent(language, key -> new VectorSum()).add(itsWords);
    }

    int articles() {
        return articles;
    }

    /// How large a part of this story's names a name is.
    double part(String name) {
        return names.part(name);
    }

    boolean knows(String name) {
        return names.knows(name);
    }

    /// How near an article is: the mean of the names and the words that it shares with this story, or
    /// of the names alone in a language that this story has no articles in.
    Nearness nearness(Map<String, Double> itsNames, String language, Map<String, Double> itsWords) {
        VectorSum its = words.get(language);
        double byNames = names.cosine(itsNames);
        return its == null
                ? new Nearness(byNames, true)
                : new Nearness((byNames + its.cosine(itsWords)) / 2, false);
    }

    /// How near two stories are, in the same measure.
    Nearness nearness(Story other) {
        double byNames = names.cosine(other.names);
        double byWords = -1;
        for (Map.Entry<String, VectorSum> its : words.entrySet()) {
            VectorSum theirs = other.words.get(its.getKey());
            byWords = theirs == null ? byWords : Math.max(byWords, its.getValue().cosine(theirs));
        }
        return byWords < 0
                ? new Nearness(byNames, true)
                : new Nearness((byNames + byWords) / 2, false);
    }

    /// Takes the articles of a younger story in.
    void absorb(Story younger) {
        articles += younger.articles;
        names.addAll(younger.names);
        younger.words.forEach((language, sum) ->
                words.computeIfAbsent(language, key -> new VectorSum()).addAll(sum));
        events.addAll(younger.events);
        younger.events.forEach(event -> event.setStory(this));
    }

    /// @param namesOnly whether there were no words of one language to compare
    record Nearness(double value, boolean namesOnly) {}
}
