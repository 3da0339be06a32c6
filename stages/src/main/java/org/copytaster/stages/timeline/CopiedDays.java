// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.TimeValue;

import java.util.HashMap;
import java.util.Map;

/// The days that copied words tell of. "On Friday" in a copy that another outlet puts out a day later, or in
/// an opening without any day, tells of the day that it told of where it came out first.
final class CopiedDays {

    /// @param when the words that give the day; empty: none do
    private record Words(ArticleId origin, String sentence, String when) {}

    private final Origins origins;
    private final Map<Words, TimeValue> first = new HashMap<>();

    CopiedDays(Origins origins) {
        this.origins = origins;
    }

    /// The day that a sentence tells of. Asked for the pages in time order.
    ///
    /// @param own what it would be if the page stood alone
    TimeValue of(Evidence sentence, String when, TimeValue own) {
        Words words = new Words(origins.of(sentence.article()), sentence.words(), when);
        TimeValue known = first.putIfAbsent(words, own);
        return known == null ? own : known;
    }
}
