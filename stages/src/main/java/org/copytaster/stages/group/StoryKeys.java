// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// The stories by the names and words that stand in them, however long ago; what was written of last
/// comes first. Of a name that stands in very many stories only the latest are kept: an older one is
/// found by what is rarer in it. So finding takes the same time however much has been read.
final class StoryKeys {

    private static final int KEPT = 100;
    private static final int LOOKED_AT = 20;

    private final Map<String, SequencedSet<Story>> stories = new HashMap<>();

    void put(String key, Story story) {
        SequencedSet<Story> with = stories.computeIfAbsent(key, none -> new LinkedHashSet<>());
        with.remove(story);
        with.add(story);
        if (with.size() > KEPT) {
            with.removeFirst();
        }
    }

    /// The stories that have most of some weighed keys, apart from one.
    List<Story> with(Map<String, Double> keys, Story apartFrom, int most) {
        Map<Story, Double> found = new LinkedHashMap<>();
        keys.forEach((key, weight) -> {
            SequencedSet<Story> with = stories.get(key);
            if (with != null) {
                SequencedSet<Story> latest = new LinkedHashSet<>();
                Iterator<Story> back = with.reversed().iterator();
                for (int i = 0; i < LOOKED_AT && back.hasNext(); i++) {
                    latest.add(back.next().now());
                }
                latest.remove(apartFrom);
                latest.forEach(story -> found.merge(story, weight, Double::sum));
            }
        });
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
