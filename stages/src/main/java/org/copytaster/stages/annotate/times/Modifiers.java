// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.copytaster.model.TimeExpression;
import org.copytaster.stages.text.LanguageData;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Words before an expression that belong to it and leave its value alone: "early", "the end of",
/// "more than".
///
/// @param words for each type, the folded words of each modifier, longest first
record Modifiers(Map<TimeExpression.Type, List<List<String>>> words) {

    static Modifiers of(LanguageData data) {
        Map<TimeExpression.Type, List<List<String>>> words =
                new EnumMap<>(TimeExpression.Type.class);
        for (TimeExpression.Type type : TimeExpression.Type.values()) {
            words.put(
                    type,
                    data.rows("modifiers").stream()
                            .filter(row -> row.get(1).contains(type.name()))
                            .map(row -> Arrays.asList(Folding.of(row.getFirst()).split(" ", -1)))
                            .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                            .toList());
        }
        return new Modifiers(words);
    }

    /// The index of the first piece of an expression with its modifiers.
    ///
    /// @param from where the modifiers may begin at the earliest
    int first(TimeExpression.Type type, List<Piece> pieces, int from, int first) {
        for (List<String> modifier : words.getOrDefault(type, List.of())) {
            int start = first - modifier.size();
            if (start >= from && stand(modifier, pieces, start)) {
                return start;
            }
        }
        return first;
    }

    private static boolean stand(List<String> modifier, List<Piece> pieces, int start) {
        for (int i = 0; i < modifier.size(); i++) {
            if (!pieces.get(start + i).folded().equals(modifier.get(i))) {
                return false;
            }
        }
        return true;
    }
}
