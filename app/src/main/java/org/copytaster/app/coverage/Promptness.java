// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How soon one outlet tells what others tell too.
///
/// @param shared how many facts it tells that another outlet tells too
/// @param first how many of them no other outlet told earlier
/// @param median its lag behind the first, in the middle of all its shared facts
public record Promptness(String outlet, int shared, int first, Lag median) {

    /// The outlet that is first most often first.
    static List<Promptness> of(List<FirstReport> reports) {
        Map<String, List<Lag>> lags = new TreeMap<>();
        for (FirstReport report : reports) {
            for (FirstReport.Telling telling : report.tellings()) {
                lags.computeIfAbsent(telling.outlet(), key -> new ArrayList<>()).add(telling.lag());
            }
        }
        return lags.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt(Promptness::first)
                                .reversed()
                                .thenComparing(Promptness::median)
                                .thenComparing(Promptness::outlet))
                .toList();
    }

    private static Promptness of(String outlet, List<Lag> lags) {
        List<Lag> sorted = lags.stream().sorted().toList();
        int first = (int) lags.stream().filter(Lag::isNone).count();
        return new Promptness(outlet, lags.size(), first, sorted.get((sorted.size() - 1) / 2));
    }
}
