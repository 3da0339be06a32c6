// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static final Group[] NONE = {};

    /// The groups by their first letter, longest first: most letters are plain Latin ones.
    private final Group[][] plain = new Group[128][];

    private final Map<Character, Group[]> others = new HashMap<>();

    private final boolean keepsOthers;

    /// @param keepsOthers whether letters that stand in no group stay or go
    Respelling(List<List<String>> rows, boolean keepsOthers) {
        this.keepsOthers = keepsOthers;
        Arrays.fill(plain, NONE);
        Map<Character, List<Group>> groups = new HashMap<>();
        for (List<String> row : rows) {
            Group group = new Group(row.getFirst(), row.size() > 1 ? row.get(1) : "");
            groups.computeIfAbsent(group.from.charAt(0), first -> new ArrayList<>()).add(group);
        }
        groups.forEach((first, list) -> {
            list.sort(LONGEST_FIRST);
            Group[] sorted = list.toArray(NONE);
            if (first < plain.length) {
                plain[first] = sorted;
            } else {
                others.put(first, sorted);
            }
        });
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
        for (Group group : beginningWith(bounded.charAt(at))) {
            if (bounded.startsWith(group.from, at)) {
                return group;
            }
        }
        return null;
    }

    private Group[] beginningWith(char first) {
        return first < plain.length ? plain[first] : others.getOrDefault(first, NONE);
    }
}
