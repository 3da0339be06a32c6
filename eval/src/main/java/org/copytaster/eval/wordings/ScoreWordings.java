// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.wordings;

import org.copytaster.stages.align.ComparedWordings;

import java.io.IOException;
import java.util.List;

/// Counts, on pairs written by us, how well the wordings of one utterance are told from others.
///
/// Argument: `--wrong` to print the pairs that are told wrongly in the part for tuning.
public final class ScoreWordings {

    private ScoreWordings() {}

    public static void main(String[] arguments) throws IOException {
        for (String file : List.of(WrittenPairs.TUNING, WrittenPairs.MEASURING)) {
            List<WrittenPairs.Pair> pairs = WrittenPairs.in(file);
            System.out.println(count(pairs).row(file));
            System.out.println(count(within(pairs, false)).row("  in one language"));
            System.out.println(count(within(pairs, true)).row("  in two languages"));
            if (file.equals(WrittenPairs.TUNING) && List.of(arguments).contains("--wrong")) {
                pairs.forEach(ScoreWordings::printIfWrong);
            }
        }
    }

    static Count count(List<WrittenPairs.Pair> pairs) {
        return Count.of(pairs, pair -> pair.compared().areOneUtterance());
    }

    static List<WrittenPairs.Pair> within(List<WrittenPairs.Pair> pairs, boolean across) {
        return pairs.stream()
                .filter(pair -> pair.compared().areAcrossLanguages() == across)
                .toList();
    }

    private static void printIfWrong(WrittenPairs.Pair pair) {
        ComparedWordings compared = pair.compared();
        if (compared.areOneUtterance() != pair.same()) {
            System.out.printf(
                    "%s\t%s\t%s\t%s%n",
                    pair.same() ? "missed" : "wrong", pair.affair(), pair.one(), pair.other());
        }
    }
}
