// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.stages.learned.ClueWeights;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The events of all languages, a window for each. Articles of one language are compared by their words,
/// those of two languages by their names.
final class EventWindows {

    /// Less likely kinships are not worth keeping.
    private static final double FAINT = 0.02;

    private final ClueWeights byWords;
    private final ClueWeights byNames;
    private final double faint;
    private final Map<String, EventWindow> windows = new TreeMap<>();

    EventWindows() {
        this(
                ClueWeights.read("same-event.weights", Kinship.Clue.class),
                ClueWeights.read("same-event-across.weights", Kinship.Clue.class),
                FAINT);
    }

    EventWindows(ClueWeights byWords, ClueWeights byNames, double faint) {
        this.byWords = byWords;
        this.byNames = byNames;
        this.faint = faint;
    }

    EventWindow of(String language) {
        return windows.computeIfAbsent(language, key -> new EventWindow(key, this));
    }

    /// The windows of the other languages.
    List<EventWindow> apartFrom(EventWindow one) {
        return windows.values().stream().filter(window -> window != one).toList();
    }

    ClueWeights weights(Common by) {
        return by == Common.WORDS ? byWords : byNames;
    }

    double faint() {
        return faint;
    }

    /// The articles of all languages.
    Crowd crowd() {
        int dated = 0;
        int all = 0;
        for (EventWindow window : windows.values()) {
            dated += window.crowd(Common.WORDS).dated();
            all += window.crowd(Common.WORDS).all();
        }
        return new Crowd(dated, all);
    }
}
