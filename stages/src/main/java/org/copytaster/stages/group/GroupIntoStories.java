// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.model.Correction;
import org.copytaster.model.Fact;
import org.copytaster.model.Reading;
import org.copytaster.stages.pipeline.Aside;
import org.copytaster.stages.pipeline.Stage;

import java.util.Comparator;
import java.util.List;

/// Groups articles into events, and events into stories.
///
/// An event is one happening within its days, found among the articles of one language by their words, and
/// across languages by their names ([EventWindow]). A story is one running affair over months: events are held together by names and
/// words, across languages by the names alone ([StoryIndex]). A wrong merge is worse than a missed
/// one: two newsrooms would seem to confirm each other. A person's corrections win over both.
///
/// All languages share one state, because stories cross languages; the last fact about an article
/// holds.
public final class GroupIntoStories implements Stage.Keyed<String, Grouping, Reading, Fact> {

    private static final List<String> ONE_KEY = List.of("all");

    private final List<Correction> corrections;
    private final Aside aside;

    public GroupIntoStories() {
        this(List.of());
    }

    public GroupIntoStories(List<Correction> corrections) {
        this(corrections, Aside.inMemory());
    }

    /// @param aside where stories are left that nobody has asked for lately
    public GroupIntoStories(List<Correction> corrections, Aside aside) {
        this.corrections = List.copyOf(corrections);
        this.aside = aside;
    }

    @Override
    public List<String> keysOf(Reading reading) {
        return ONE_KEY;
    }

    @Override
    public Comparator<Reading> order() {
        return Comparator.comparing(Reading::article, Article.IN_TIME_ORDER);
    }

    @Override
    public Grouping begin(String key) {
        return new Grouping(corrections, new AwakeStories(aside));
    }

    @Override
    public Step<Grouping, Fact> apply(String key, Grouping grouping, Reading reading) {
        return new Step<>(grouping, grouping.add(reading));
    }
}
