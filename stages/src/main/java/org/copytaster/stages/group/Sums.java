// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.util.HashMap;
import java.util.Map;

/// A sum of sparse vectors that knows its length, however often it grows.
final class Sums {

    private final Map<String, Double> sums = new HashMap<>();
    private double square;

    void add(Map<String, Double> vector) {
        vector.forEach((term, weight) -> {
            double before = sums.merge(term, weight, Double::sum) - weight;
            square += weight * (2 * before + weight);
        });
    }

    boolean has(String term) {
        return sums.containsKey(term);
    }

    /// The cosine with a vector of length one; 0 if this is empty.
    double cosine(Map<String, Double> unit) {
        double dot = 0;
        for (Map.Entry<String, Double> term : unit.entrySet()) {
            dot += term.getValue() * sums.getOrDefault(term.getKey(), 0.0);
        }
        return square <= 0 ? 0 : dot / Math.sqrt(square);
    }
}
