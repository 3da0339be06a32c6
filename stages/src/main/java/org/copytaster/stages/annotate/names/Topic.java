// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import java.util.List;
import java.util.Set;

/// What an article tells of, as far as it sways what its names are: in reports of matches towns stand for
/// clubs, in reports of business a single name is mostly a company's.
enum Topic {
    OTHER(0, 0),
    MATCHES(1, 50),
    BUSINESS(2, 25);

    private final int fewest;

    /// At most so many words of an article stand behind each word of the topic.
    private final int rare;

    Topic(int fewest, int rare) {
        this.fewest = fewest;
        this.rare = rare;
    }

    static Topic of(List<List<Word>> sentences, Lexicon lexicon) {
        int all = 0;
        int matches = 0;
        int business = 0;
        for (List<Word> words : sentences) {
            for (Word word : words) {
                if (word.isWord()) {
                    all++;
                    matches += count(lexicon.reports().matches(), word);
                    business += count(lexicon.reports().business(), word);
                }
            }
        }
        if (MATCHES.isToldBy(matches, all)) {
            return MATCHES;
        }
        return BUSINESS.isToldBy(business, all) ? BUSINESS : OTHER;
    }

    private static int count(Set<String> topic, Word word) {
        return topic.contains(word.lower()) ? 1 : 0;
    }

    private boolean isToldBy(int words, int all) {
        return words >= fewest && words * rare >= all;
    }
}
