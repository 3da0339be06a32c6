// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.ArticleId;
import org.copytaster.model.StoryId;
import org.copytaster.stages.pipeline.Aside;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/// One running affair: what its articles are about, and from when to when they appeared.
final class Story {

    /// Of a story that has become part of another one.
    private static final Subject NONE = new Subject();

    private final Head founder;
    private final StoryId id;
    private final List<ArticleId> articles = new ArrayList<>(1);
    private final AwakeStories awake;

    /// What the articles are about; null while it is left aside.
    private @Nullable Subject subject = new Subject();

    /// Gives that back, as long as it has not changed; null if it was never left, or has changed since.
    private @Nullable Supplier<Subject> left;

    /// When somebody asked for it last.
    private long asked;

    private double first = Double.POSITIVE_INFINITY;
    private double last = Double.NEGATIVE_INFINITY;
    private @Nullable Story joined;

    /// The story that this one was part of when somebody asked last; null if none.
    private @Nullable Story latest;

    /// The large story that this piece goes with; null if none.
    private @Nullable Story larger;

    private final Set<Story> pieces = new LinkedHashSet<>();
    private String reason = "";

    /// What this has in common with the story that was asked for last, as far as that is known, and by which
    /// of all terms ever looked up this was met last.
    private double common;

    private long metBy;

    private int compared;

    Story(Head founder, AwakeStories awake) {
        this.founder = founder;
        this.awake = awake;
        this.id = StoryId.of(founder.id().value());
    }

    StoryId id() {
        return id;
    }

    /// The story that this one is part of now; mostly this one.
    Story now() {
        Story now = this;
        for (Story next = latest; next != null; next = next.latest) {
            now = next;
        }
        if (now != this) {
            latest = now;
        }
        return now;
    }

    /// The story that the articles of this one are told in: the large one that it goes with, or itself.
    Story head() {
        Story now = now();
        return now.larger == null ? now : now.larger.now();
    }

    /// The large story that this piece goes with; null if none.
    @Nullable Story larger() {
        return larger == null ? null : larger.now();
    }

    /// Goes with a large story from now on, without being part of what that one is compared by, or with none.
    void goWith(@Nullable Story story) {
        if (larger != null) {
            larger.now().pieces.remove(this);
        }
        larger = story;
        if (story != null) {
            story.pieces.add(this);
        }
    }

    /// The pieces that go with this story.
    List<Story> pieces() {
        return List.copyOf(pieces);
    }

    /// Why this story is part of another one or goes with it, in words for a reader; empty if it does not.
    String reason() {
        return reason;
    }

    void setReason(String reason) {
        this.reason = reason;
    }

    /// The story that this one became part of first, or else goes with; null if none.
    @Nullable Story next() {
        return joined == null ? larger : joined;
    }

    boolean isOlderThan(Story other) {
        return Head.IN_TIME_ORDER.compare(founder, other.founder) < 0;
    }

    void add(Profile profile) {
        articles.add(profile.head().id());
        boolean isNew = articles.size() == 1;
        subject().add(profile);
        left = null;
        if (isNew) {
            awake.add(this);
        } else {
            awake.grow(profile.names().size() + profile.terms().size());
        }
        if (profile.day() != null) {
            first = Math.min(first, profile.day());
            last = Math.max(last, profile.day());
        }
    }

    /// Takes in a later story, whose articles lead here from now on.
    void takeIn(Story other) {
        articles.addAll(other.articles);
        subject().takeIn(other.subject());
        left = null;
        first = Math.min(first, other.first);
        last = Math.max(last, other.last);
        other.pieces().forEach(piece -> piece.goWith(this));
        if (larger == null) {
            goWith(other.larger());
        }
        other.goWith(null);
        other.joined = this;
        other.latest = this;
        other.subject = NONE;
        other.left = null;
    }

    /// What the articles are about.
    Subject subject() {
        asked = awake.ask();
        Subject known = subject;
        if (known == null) {
            known = Objects.requireNonNull(left).get();
            subject = known;
            awake.add(this);
        }
        return known;
    }

    long asked() {
        return asked;
    }

    /// Of what the articles are about, as far as that is in memory.
    int termsInMemory() {
        return subject == null ? 0 : subject.terms();
    }

    /// Leaves aside what the articles are about, until somebody asks.
    void sleep(Aside aside) {
        if (left == null && subject != null) {
            left = aside.leave(subject, Subject.FORM);
        }
        subject = null;
    }

    boolean isPartOfAnother() {
        return joined != null;
    }

    /// Those that were ever put here; some may have left with their event.
    List<ArticleId> articles() {
        return articles;
    }

    int size() {
        return articles.size();
    }

    Sums names() {
        return subject().names();
    }

    /// The words of each language in which the story is told.
    Map<String, Sums> words() {
        return subject().words();
    }

    boolean knows(int name) {
        return names().has(name);
    }

    boolean uses(String language, int word) {
        Sums sums = words().get(language);
        return sums != null && sums.has(word);
    }

    boolean isDated() {
        return first <= last;
    }

    /// The days without an article of either story between the two; 0 if they overlap.
    double pause(Story other) {
        return Math.max(0, Math.max(other.first - last, first - other.last));
    }

    /// Has a term in common with the story that is asked for; the same term twice counts once.
    ///
    /// @param term the number of the look-up
    /// @param first that of the first look-up of this search
    /// @return whether this is met for the first time in this search
    boolean share(double weight, long term, long first) {
        boolean isNew = metBy < first;
        if (isNew) {
            common = 0;
        }
        if (metBy != term) {
            common += weight;
            metBy = term;
        }
        return isNew;
    }

    /// The weight of the terms that the last search found here.
    double common() {
        return common;
    }

    /// Whether the story has grown so much since it was compared with others, or to so many articles, that it
    /// may look different.
    boolean hasGrown(double by, int to) {
        int size = articles.size();
        return size >= compared * by || (compared < to && size >= to);
    }

    void setCompared() {
        compared = articles.size();
    }
}
