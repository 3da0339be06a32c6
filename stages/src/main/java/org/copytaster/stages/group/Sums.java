// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.util.HashMap;
import java.util.Map;

/// A sum of sparse vectors of length one, that knows how many they are and how alike they are on the
/// average, however often it grows.
final class Sums {

    private final Map<String, Double> sums = new HashMap<>();
    private double square;
    private int size;

    void add(Map<String, Double> unit) {
        unit.forEach(this::add);
        size++;
    }

    void add(Sums other) {
        other.sums.forEach(this::add);
        size += other.size;
    }

    private void add(String term, double weight) {
        double before = sums.merge(term, weight, Double::sum) - weight;
        square += weight * (2 * before + weight);
    }

    /// How many vectors.
    int size() {
        return size;
    }

    boolean has(String term) {
        return sums.containsKey(term);
    }

    Map<String, Double> terms() {
        return sums;
    }

    /// The sum of the cosines of all pairs across the two.
    double dot(Sums other) {
        if (sums.size() > other.sums.size()) {
            return other.dot(this);
        }
        double dot = 0;
        for (Map.Entry<String, Double> term : sums.entrySet()) {
            Double weight = other.sums.get(term.getKey());
            dot += weight == null ? 0 : term.getValue() * weight;
        }
        return dot;
    }

    /// The cosine of the two sums; 0 if one is empty.
    double cosine(Sums other) {
        double lengths = Math.sqrt(square) * Math.sqrt(other.square);
        return lengths <= 0 ? 0 : dot(other) / lengths;
    }

    /// The sum of the cosines of all pairs within this, each pair counted twice.
    double within() {
        return Math.max(0, square - size);
    }
}
