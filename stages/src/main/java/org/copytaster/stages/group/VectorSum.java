// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.util.HashMap;
import java.util.Map;

/// A growing sum of sparse vectors that knows its own length.
final class VectorSum {

    private final Map<String, Double> sums = new HashMap<>();
    private double square;

    void add(Map<String, Double> vector) {
        vector.forEach((term, weight) -> {
            double before = sums.getOrDefault(term, 0.0);
            sums.put(term, before + weight);
            square += weight * (2 * before + weight);
        });
    }

    boolean knows(String term) {
        return sums.containsKey(term);
    }

    /// A term's part of the length, from 0 to 1.
    double part(String term) {
        return square == 0 ? 0 : sums.getOrDefault(term, 0.0) / Math.sqrt(square);
    }

    /// The cosine of a vector with this sum; 0 if one of them is empty.
    double cosine(Map<String, Double> vector) {
        double dot = 0;
        double length = 0;
        for (Map.Entry<String, Double> term : vector.entrySet()) {
            dot += term.getValue() * sums.getOrDefault(term.getKey(), 0.0);
            length += term.getValue() * term.getValue();
        }
        return dot == 0 ? 0 : dot / Math.sqrt(length * square);
    }

    /// The cosine of two sums.
    double cosine(VectorSum other) {
        boolean shorter = sums.size() <= other.sums.size();
        Map<String, Double> fewer = shorter ? sums : other.sums;
        Map<String, Double> more = shorter ? other.sums : sums;
        double dot = 0;
        for (Map.Entry<String, Double> term : fewer.entrySet()) {
            dot += term.getValue() * more.getOrDefault(term.getKey(), 0.0);
        }
        return dot == 0 ? 0 : dot / Math.sqrt(square * other.square);
    }

    void addAll(VectorSum other) {
        add(other.sums);
    }
}
