// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The differences between what is true and what is found, a line each: `missed` or `wrong`, what it is about,
/// the page, and the words.
final class Differences {

    private final List<String> gaps = new ArrayList<>();

    /// How many things are true, and how many of them are found, by kind.
    private final Map<String, int[]> counts = new TreeMap<>();

    private void gap(String what, String kind, String page, String words) {
        gaps.add(String.join("\t", what, kind, page, words.replaceAll("\\s+", " ").strip()));
    }

    /// Counts what is true and notes what is missed and what is wrong.
    void compare(String kind, String page, List<String> expected, List<String> actual) {
        List<String> extra = new ArrayList<>(actual);
        int[] count = counts.computeIfAbsent(kind, one -> new int[2]);
        for (String one : expected) {
            count[0]++;
            if (extra.remove(one)) {
                count[1]++;
            } else {
                gap("missed", kind, page, one);
            }
        }
        extra.forEach(one -> gap("wrong", kind, page, one));
    }

    List<String> lines() {
        return gaps.stream().sorted().toList();
    }

    String summary() {
        return counts.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue()[1] + "/" + one.getValue()[0])
                .collect(Collectors.joining(", "));
    }
}
