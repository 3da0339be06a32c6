// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.model.UtteranceId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// One act of saying, in its different wordings; itself and no other is equal to it.
final class Utterance {

    /// So many wordings tell what was said. The same wording on another page is not another one.
    private static final int MOST_WORDINGS = 20;

    private final UtteranceId id;

    /// Each with the latest page that has it, the latest last.
    private final Deque<Wording> wordings = new ArrayDeque<>();

    private final List<String> keys = new ArrayList<>();

    Utterance(UtteranceId id) {
        this.id = id;
    }

    UtteranceId id() {
        return id;
    }

    void add(Wording wording) {
        wordings.removeIf(wording::isLike);
        wordings.addLast(wording);
        if (wordings.size() > MOST_WORDINGS) {
            wordings.removeFirst();
        }
    }

    /// Notes by what this is found.
    void addKey(String key) {
        keys.add(key);
    }

    List<String> keys() {
        return keys;
    }

    /// Whether the latest page that tells of it is from before a day; one without a day is not.
    boolean isPast(LocalDate day) {
        @Nullable LocalDate latest = wordings.getLast().published();
        return latest != null && latest.isBefore(day);
    }

    /// From 0, if the wording is not one of this utterance, to 1. Two statements of one article are two utterances
    /// unless they are the same words: an article says a thing once.
    double likeness(Wording wording, SpeakersKnown speakers) {
        double most = 0;
        for (Wording other : wordings) {
            if (other.article().equals(wording.article()) && !other.sameWordsAs(wording)) {
                return 0;
            }
            if (most < 1) {
                most = Math.max(most, SameWords.likeness(other, wording, speakers));
            }
        }
        return most;
    }
}
