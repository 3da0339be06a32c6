// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.util.Map;

/// Sums over sparse vectors.
final class Vectors {

    private Vectors() {}

    /// The cosine of two vectors; 0 if one is empty. The first is the shorter one.
    static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double dot = 0;
        for (Map.Entry<String, Double> term : one.entrySet()) {
            dot += term.getValue() * other.getOrDefault(term.getKey(), 0.0);
        }
        return dot == 0 ? 0 : dot / Math.sqrt(square(one) * square(other));
    }

    private static double square(Map<String, Double> vector) {
        return vector.values().stream().mapToDouble(weight -> weight * weight).sum();
    }
}
