// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.model.Speaker;

import java.util.LinkedHashMap;
import java.util.Map;

/// What was found of the speakers that were compared last. To compare two names by their sounds takes longer than
/// to compare what was said, and the same few speak again and again.
final class SpeakersKnown {

    private static final int MOST = 50_000;

    private record Two(Speaker one, Speaker other) {}

    private final Map<Two, SameSpeaker> known =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Two, SameSpeaker> eldest) {
                    return size() > MOST;
                }
            };

    SameSpeaker same(Speaker one, Speaker other) {
        return known.computeIfAbsent(
                new Two(one, other), two -> SameSpeaker.of(two.one(), two.other()));
    }
}
