// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.PageBlocks.Place;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What the class words of a page weigh, summed up once for each element, and once for the elements around blocks
/// that stand side by side.
final class ClassSums {

    /// Where class words have weights of their own.
    static final List<Place> PLACES = List.of(Place.OWN, Place.NEAR, Place.FAR);

    private static final int LABELS = BlockModel.LABELS;

    private final Map<String, float[]> weights;
    private final IdentityHashMap<ClassWords, double[]> elements = new IdentityHashMap<>();
    private final Around own = new Around(Place.OWN);
    private final Around near = new Around(Place.NEAR);
    private final Around far = new Around(Place.FAR);

    /// @param weights of each word for all labels, in each of the places, one behind the other
    ClassSums(Map<String, float[]> weights) {
        this.weights = weights;
    }

    /// Adds what the class words of a block weigh for each label.
    void add(double[] score, Block block) {
        own.add(score, block.own());
        near.add(score, block.near());
        far.add(score, block.far());
    }

    private double[] sumOfElement(ClassWords element) {
        double[] sum = new double[PLACES.size() * LABELS];
        for (String word : element.words()) {
            float[] all = weights.get(word);
            for (int at = 0; all != null && at < sum.length; at++) {
                sum[at] += all[at];
            }
        }
        return sum;
    }

    /// The sums in one of the places.
    private final class Around {

        private final int from;
        private final IdentityHashMap<ClassWords, double[]> known = new IdentityHashMap<>();
        private ClassWords last = ClassWords.NONE;
        private double[] lastSum = new double[LABELS];

        Around(Place place) {
            this.from = PLACES.indexOf(place) * LABELS;
        }

        @SuppressWarnings("ReferenceEquality") // the same words, not equal ones
        void add(double[] score, ClassWords words) {
            if (words.isEmpty()) {
                return;
            }
            if (words != last) {
                last = words;
                lastSum = known.computeIfAbsent(words, this::sum);
            }
            for (int label = 0; label < LABELS; label++) {
                score[label] += lastSum[label];
            }
        }

        private double[] sum(ClassWords words) {
            double[] sum = new double[LABELS];
            for (ClassWords element : words.elements()) {
                double[] all = elements.computeIfAbsent(element, ClassSums.this::sumOfElement);
                for (int label = 0; label < LABELS; label++) {
                    sum[label] += all[from + label];
                }
            }
            return sum;
        }
    }
}
