// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.timelines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Learns weights of clues by which a story's best days come first.
///
/// What is maximised is what is measured: how many of the days of a timeline are among the first so many. Made
/// smooth, so that it has a slope: a day counts as among the first by a logistic function of how far its score
/// is above that of the last one. Gradient ascent with the step sizes of Kingma and Ba, "Adam" (2015). Each set
/// weighs the same, within a set each topic, within a topic each timeline.
final class Ranking {

    private static final int STEPS = 300;
    private static final int FAST_STEPS = 180;
    private static final double STEP = 0.08;
    private static final double SHRINK = 0.03;
    private static final double SHARPNESS = 0.3;

    /// @param timelines for each the places of its days, and how many days it has
    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    private record Topic(
            double[][] days, List<boolean[]> timelines, List<Integer> sizes, double weight) {}

    private final List<Topic> topics;
    private final double[] spread;

    private Ranking(List<GoldTopic> gold) {
        spread = spread(gold);
        topics = gold.stream().map(topic -> topic(topic, gold)).toList();
    }

    /// The weights of the clues; there is no bias, for only the order counts.
    static double[] learn(List<GoldTopic> topics) {
        return new Ranking(topics).weights();
    }

    /// How far the clues of a topic's days lie apart, on average: weights of clues are learned in this unit.
    private static double[] spread(List<GoldTopic> gold) {
        double[] squares = new double[gold.getFirst().days().values().iterator().next().length];
        for (GoldTopic topic : gold) {
            for (int clue = 0; clue < squares.length; clue++) {
                int at = clue;
                double[] values =
                        topic.days().values().stream().mapToDouble(day -> day[at]).toArray();
                double mean = Arrays.stream(values).average().orElse(0);
                squares[clue] +=
                        Arrays.stream(values)
                                        .map(value -> (value - mean) * (value - mean))
                                        .average()
                                        .orElse(0)
                                / gold.size();
            }
        }
        return Arrays.stream(squares).map(Math::sqrt).toArray();
    }

    private Topic topic(GoldTopic topic, List<GoldTopic> gold) {
        List<LocalDate> all = List.copyOf(topic.days().keySet());
        double[][] days =
                topic.days().values().stream().map(this::inUnits).toArray(double[][]::new);
        List<boolean[]> timelines = new ArrayList<>();
        for (Set<LocalDate> timeline : topic.timelines()) {
            boolean[] places = new boolean[days.length];
            for (int at = 0; at < days.length; at++) {
                places[at] = timeline.contains(all.get(at));
            }
            timelines.add(places);
        }
        double ofSet =
                gold.stream()
                        .filter(other -> other.set().equals(topic.set()))
                        .map(GoldTopic::name)
                        .collect(Collectors.toSet())
                        .size();
        return new Topic(
                days,
                timelines,
                topic.timelines().stream().map(Set::size).toList(),
                1 / ofSet / timelines.size());
    }

    private double[] inUnits(double[] clues) {
        double[] units = new double[clues.length];
        for (int clue = 0; clue < clues.length; clue++) {
            units[clue] = clues[clue] / spread[clue];
        }
        return units;
    }

    private double[] weights() {
        double[] weights = new double[spread.length];
        Arrays.fill(weights, 0.2 / weights.length);
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = new double[weights.length];
            for (Topic topic : topics) {
                addSlope(topic, weights, slope);
            }
            double size = STEP * (step <= FAST_STEPS ? 1 : 0.25);
            for (int clue = 0; clue < weights.length; clue++) {
                double now = slope[clue] - SHRINK * weights[clue];
                mean[clue] = 0.9 * mean[clue] + 0.1 * now;
                square[clue] = 0.99 * square[clue] + 0.01 * now * now;
                double smooth = mean[clue] / (1 - Math.pow(0.9, step));
                double scale = Math.sqrt(square[clue] / (1 - Math.pow(0.99, step)));
                weights[clue] += size * smooth / (scale + 1e-8);
            }
        }
        for (int clue = 0; clue < weights.length; clue++) {
            weights[clue] /= spread[clue];
        }
        return weights;
    }

    private static void addSlope(Topic topic, double[] weights, double[] slope) {
        double[] scores = scores(topic.days(), weights);
        double[] rising = scores.clone();
        Arrays.sort(rising);
        for (int timeline = 0; timeline < topic.timelines().size(); timeline++) {
            int size = topic.sizes().get(timeline);
            if (size < scores.length) {
                int last = scores.length - size;
                double bar = (rising[last] + rising[last - 1]) / 2;
                addSlope(topic, topic.timelines().get(timeline), size, scores, bar, slope);
            }
        }
    }

    /// The bar moves with the weights, so that always as many days are above it: what raises all days alike
    /// gains nothing.
    private static void addSlope(
            Topic topic,
            boolean[] timeline,
            int size,
            double[] scores,
            double bar,
            double[] slope) {
        double[] all = new double[slope.length];
        double[] right = new double[slope.length];
        double sumOfAll = 0;
        double sumOfRight = 0;
        for (int day = 0; day < scores.length; day++) {
            double above = 1 / (1 + Math.exp((bar - scores[day]) / SHARPNESS));
            double bend = above * (1 - above);
            sumOfAll += bend;
            sumOfRight += timeline[day] ? bend : 0;
            for (int clue = 0; clue < slope.length; clue++) {
                all[clue] += bend * topic.days()[day][clue];
                right[clue] += timeline[day] ? bend * topic.days()[day][clue] : 0;
            }
        }
        double share = topic.weight() / size / SHARPNESS;
        for (int clue = 0; clue < slope.length; clue++) {
            slope[clue] += share * (right[clue] - sumOfRight * all[clue] / (sumOfAll + 1e-12));
        }
    }

    static double[] scores(double[][] days, double[] weights) {
        return Arrays.stream(days)
                .mapToDouble(day -> {
                    double sum = 0;
                    for (int clue = 0; clue < weights.length; clue++) {
                        sum += weights[clue] * day[clue];
                    }
                    return sum;
                })
                .toArray();
    }
}
