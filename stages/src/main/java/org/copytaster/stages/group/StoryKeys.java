// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The stories by the names and words that stand in them, however long ago; what was written of last
/// comes first. Of a name that stands in very many stories only the latest are kept: an older one is
/// found by what is rarer in it. So finding takes the same time however much has been read.
final class StoryKeys {

    private static final int KEPT = 100;
    private static final int LOOKED_AT = 20;
    private static final int LEADING_NAMES = 30;
    private static final int LEADING_WORDS = 10;

    private final Shelf names = new Shelf();
    private final Map<String, Shelf> words = new HashMap<>();

    /// How many terms have been looked up.
    private long terms;

    /// The latest stories of each term.
    private static final class Shelf {
        private @Nullable Latest[] latest = new Latest[256];

        private void put(int number, Story story) {
            if (number >= latest.length) {
                latest = Arrays.copyOf(latest, Math.max(number + 1, latest.length * 2));
            }
            Latest with = latest[number];
            if (with == null) {
                with = new Latest();
                latest[number] = with;
            }
            with.put(story);
        }

        private @Nullable Latest of(int number) {
            return number < latest.length ? latest[number] : null;
        }
    }

    /// Stories, each once, the latest last.
    private static final class Latest {
        private @Nullable Story[] stories = new Story[1];
        private int size;

        private void put(Story story) {
            int at = size - 1;
            while (at >= 0 && stories[at] != story) {
                at--;
            }
            if (at < 0 && size == KEPT) {
                at = 0;
            }
            if (at >= 0) {
                System.arraycopy(stories, at + 1, stories, at, size - at - 1);
                size--;
            } else if (size == stories.length) {
                stories = Arrays.copyOf(stories, Math.min(KEPT, size * 2));
            }
            stories[size++] = story;
        }

        /// Adds a weight to the stories that the latest ones are part of now, once to each.
        private void weigh(double weight, Search search) {
            search.nextTerm();
            for (int at = size - 1; at >= Math.max(0, size - LOOKED_AT); at--) {
                Story story = stories[at];
                if (story != null) {
                    search.meet(story.now(), weight);
                }
            }
        }
    }

    /// What one search has found so far. A story keeps what it has in common with the one that is asked for, and
    /// when it was met, so that nothing need be looked up.
    private final class Search {
        private final Story apartFrom;
        private final long first = terms + 1;
        private final List<Story> found = new ArrayList<>();

        private Search(Story apartFrom) {
            this.apartFrom = apartFrom;
        }

        private void nextTerm() {
            terms++;
        }

        private void meet(Story story, double weight) {
            if (story != apartFrom && story.share(weight, terms, first)) {
                found.add(story);
            }
        }
    }

    /// Keeps a story by the leading names and words of an article.
    void put(Profile article, Story story) {
        Terms itsNames = article.names();
        Terms itsWords = article.terms();
        for (int at = 0; at < Math.min(LEADING_NAMES, itsNames.size()); at++) {
            names.put(itsNames.numbers()[at], story);
        }
        Shelf shelf = words.computeIfAbsent(article.head().language(), none -> new Shelf());
        for (int at = 0; at < Math.min(LEADING_WORDS, itsWords.size()); at++) {
            shelf.put(itsWords.numbers()[at], story);
        }
    }

    /// The stories that have most of the leading names and words of another one.
    List<Story> near(Story story, int most) {
        Search search = new Search(story);
        weigh(story.names(), LEADING_NAMES, names, search);
        story.words()
                .forEach((language, sums) -> {
                    Shelf shelf = words.get(language);
                    if (shelf != null) {
                        weigh(sums, LEADING_WORDS, shelf, search);
                    }
                });
        search.found.sort(Comparator.comparingDouble(Story::common).reversed());
        return List.copyOf(search.found.subList(0, Math.min(most, search.found.size())));
    }

    private static void weigh(Sums sums, int leading, Shelf shelf, Search search) {
        for (int term : sums.heaviest(leading)) {
            Latest with = shelf.of(term);
            if (with != null) {
                with.weigh(sums.weight(term), search);
            }
        }
    }
}
