// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table of letter groups and what to write for them; at every place the longest group wins.
///
/// `^` and `$` in a group stand for the two ends of the word. A group without a second column is
/// left out.
final class Respelling {

    private final Map<String, String> groups = new HashMap<>();
    private final boolean keepsOthers;
    private int longest = 1;

    /// @param keepsOthers whether letters that stand in no group stay or go
    Respelling(List<List<String>> rows, boolean keepsOthers) {
        this.keepsOthers = keepsOthers;
        for (List<String> row : rows) {
            groups.putIfAbsent(row.getFirst(), row.size() > 1 ? row.get(1) : "");
            longest = Math.max(longest, row.getFirst().length());
        }
    }

    String of(String word) {
        String bounded = "^" + word + "$";
        StringBuilder written = new StringBuilder(word.length());
        int at = 0;
        while (at < bounded.length()) {
            int length = groupAt(bounded, at);
            if (length > 0) {
                written.append(groups.get(bounded.substring(at, at + length)));
                at += length;
            } else {
                char here = bounded.charAt(at++);
                if (keepsOthers && here != '^' && here != '$') {
                    written.append(here);
                }
            }
        }
        return written.toString();
    }

    private int groupAt(String bounded, int at) {
        for (int length = Math.min(longest, bounded.length() - at); length > 0; length--) {
            if (groups.containsKey(bounded.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}
