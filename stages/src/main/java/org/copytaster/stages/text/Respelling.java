// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table of letter groups and what to write for them; at every place the longest group wins.
///
/// `^` and `$` in a group stand for the two ends of the word. A group without a second column is
/// left out.
final class Respelling {

    private static final Comparator<Group> LONGEST_FIRST =
            Comparator.comparingInt(group -> -group.from.length());

    private record Group(String from, String to) {}

    /// The groups by their first letter, longest first.
    private final Map<Character, List<Group>> groups = new HashMap<>();

    private final boolean keepsOthers;

    /// @param keepsOthers whether letters that stand in no group stay or go
    Respelling(List<List<String>> rows, boolean keepsOthers) {
        this.keepsOthers = keepsOthers;
        for (List<String> row : rows) {
            Group group = new Group(row.getFirst(), row.size() > 1 ? row.get(1) : "");
            groups.computeIfAbsent(group.from.charAt(0), first -> new ArrayList<>()).add(group);
        }
        groups.values().forEach(list -> list.sort(LONGEST_FIRST));
    }

    String of(String word) {
        String bounded = "^" + word + "$";
        StringBuilder written = new StringBuilder(word.length());
        int at = 0;
        while (at < bounded.length()) {
            Group group = groupAt(bounded, at);
            if (group != null) {
                written.append(group.to);
                at += group.from.length();
            } else {
                char here = bounded.charAt(at++);
                if (keepsOthers && here != '^' && here != '$') {
                    written.append(here);
                }
            }
        }
        return written.toString();
    }

    private @Nullable Group groupAt(String bounded, int at) {
        for (Group group : groups.getOrDefault(bounded.charAt(at), List.of())) {
            if (bounded.startsWith(group.from, at)) {
                return group;
            }
        }
        return null;
    }
}
