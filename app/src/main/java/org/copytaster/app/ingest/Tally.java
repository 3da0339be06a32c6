// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.ingest;

import org.copytaster.model.Refusal;
import org.copytaster.store.CaseFolder.Kept;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What became of the pages that were added.
public final class Tally {

    private final Map<Kept, Integer> kept = new EnumMap<>(Kept.class);
    private final List<Refusal> refused = new ArrayList<>();
    private final List<Refusal> dropped = new ArrayList<>();

    void keep(Kept how) {
        kept.merge(how, 1, Integer::sum);
    }

    void refuse(Refusal refusal) {
        refused.add(refusal);
    }

    void drop(Refusal why) {
        dropped.add(why);
    }

    /// How many pages were kept in this way.
    public int count(Kept how) {
        return kept.getOrDefault(how, 0);
    }

    /// How many pages there were, refused ones too.
    public int pages() {
        return kept.values().stream().mapToInt(Integer::intValue).sum() + refused.size();
    }

    /// Files and entries that could not be read, in the order in which they came.
    public List<Refusal> refused() {
        return List.copyOf(refused);
    }

    /// Pages that hold no article, in the order in which they came.
    public List<Refusal> dropped() {
        return List.copyOf(dropped);
    }
}
