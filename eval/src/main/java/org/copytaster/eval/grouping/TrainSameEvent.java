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

    private static final List<String> SETS =
            List.of(
                    "allsides-labelled",
                    "allsides",
                    "uci-headlines",
                    "wikinews-events",
                    "ecbplus",
                    "neus-leads");

    private TrainSameEvent() {}

    public static void main(String[] arguments) throws IOException {
        List<GoldPairs> sets = new ArrayList<>();
        for (String set : SETS) {
            sets.add(pairs(GoldSet.read(Path.of(arguments[0]), "events/" + set, "event")));
        }
        Learning.write(
                Path.of(arguments[1]),
                TrainSameEvent.class.getName() + " from " + SETS.size() + " sets",
                NearPairs.clues(),
                Learning.from(sets));
    }

    private static GoldPairs pairs(GoldSet set) {
        List<double[]> same = new ArrayList<>();
        List<double[]> apart = new ArrayList<>();
        for (NearPairs.Pair pair : NearPairs.of(set.articles())) {
            String one = set.groups().get(pair.one());
            String other = set.groups().get(pair.other());
            if (one != null && other != null) {
                (one.equals(other) ? same : apart).add(pair.clues());
            }
        }
        // allsides-labelled is a part of allsides
        String family = set.name().split("-", 2)[0];
        return GoldPairs.bySame(set.name(), family, same, apart);
    }
}
