// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.grouping;

import org.copytaster.stages.group.NearPairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Trains what tells whether two articles are about one happening, and writes it where the `group` stage
/// reads it.
///
/// Arguments: the folder of the stories bench, and the file to write.
public final class TrainSameEvent {

    static final List<String> SETS =
            List.of(
                    "allsides-labelled",
                    "allsides",
                    "uci-headlines",
                    "wikinews-events",
                    "ecbplus",
                    "neus-leads");

    /// Hardly any two of forty headlines of ten thousand belong together; without a limit such a set would
    /// outweigh all others.
    private static final double MOST_APART = 20;

    private static final String SMALL = " in small cases";

    private TrainSameEvent() {}

    public static void main(String[] arguments) throws IOException {
        List<GoldPairs> sets = new ArrayList<>();
        for (String set : SETS) {
            GoldSet gold = GoldSet.read(Path.of(arguments[0]), "events/" + set, "event");
            sets.add(pairs(gold.name(), List.of(gold), Double.MAX_VALUE));
            sets.add(pairs(gold.name() + SMALL, gold.smallCases(), MOST_APART));
        }
        Learning.write(
                Path.of(arguments[1]),
                TrainSameEvent.class.getName() + " from " + SETS.size() + " sets",
                NearPairs.clues(),
                Learning.from(sets, TrainSameEvent::learn));
    }

    /// First what holds among many articles, then only what is different among few: how sure one can be
    /// there is no reason to judge otherwise where there are many.
    private static double[] learn(List<GoldPairs> sets) {
        List<String> clues = NearPairs.clues();
        int few = clues.indexOf("FEW");
        double[] amongMany =
                Regression.fit(
                        sets.stream()
                                .filter(set -> !set.set().endsWith(SMALL))
                                .map(set -> set.without(few, clues.size()))
                                .toList());
        return Regression.fit(sets, amongMany, few, clues.size());
    }

    private static GoldPairs pairs(String name, List<GoldSet> cases, double mostApart) {
        List<double[]> same = new ArrayList<>();
        List<double[]> apart = new ArrayList<>();
        for (GoldSet set : cases) {
            for (NearPairs.Pair pair : NearPairs.of(set.articles())) {
                String one = set.groups().get(pair.one());
                String other = set.groups().get(pair.other());
                if (one != null && other != null) {
                    (one.equals(other) ? same : apart).add(pair.clues());
                }
            }
        }
        // allsides-labelled is a part of allsides
        String family = cases.getFirst().name().split("-", 2)[0];
        return GoldPairs.bySame(name, family, same, apart, mostApart);
    }
}
