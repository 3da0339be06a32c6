// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.names;

import org.copytaster.stages.annotate.names.FormCues;
import org.copytaster.stages.annotate.names.NounCues;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/// Learns what the cues of names weigh, and writes it where the `annotate` stage reads it. Before, it
/// measures the weights on articles that were held out, in five parts.
///
/// Arguments: the folder of the annotation bench, and the folder to write to. The news agency's texts
/// of CoNLL are only measured elsewhere: their licence forbids more.
public final class TrainNameWeights {

    private static final int PARTS = 5;

    private TrainNameWeights() {}

    public static void main(String[] arguments) throws IOException {
        Path bench = Path.of(arguments[0]).resolve("entities");
        Path target = Path.of(arguments[1]);
        List<LabelledName> names = new ArrayList<>();
        names.addAll(LabelledName.in(bench.resolve("re3d-tune.jsonl.gz"), 4.5));
        names.addAll(LabelledName.in(bench.resolve("gum-news.jsonl.gz"), 2));
        names.addAll(LabelledName.in(bench.resolve("wikineural-en-val.jsonl.gz"), 1));
        names.addAll(LabelledName.in(bench.resolve("wikineural-es-val.jsonl.gz"), 0.5));
        List<Layer> layers =
                List.of(
                        new Layer(
                                "among nouns",
                                LabelledName.in(bench.resolve("wikineural-de-val.jsonl.gz"), 1),
                                NounCues::isOne),
                        new Layer(
                                "in cases",
                                LabelledName.in(bench.resolve("wikineural-ru-val.jsonl.gz"), 1),
                                FormCues::isOne));
        Regression all = Regression.learn(names);
        for (Layer layer : layers) {
            layer.measure(all);
        }
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            List<LabelledName> seen = names.stream().filter(name -> part(name) != out).toList();
            List<LabelledName> held = names.stream().filter(name -> part(name) == out).toList();
            System.out.printf(
                    Locale.ROOT,
                    "part %d of %d: %s%n",
                    part + 1,
                    PARTS,
                    Regression.learn(seen).measured(held));
        }
        for (Layer layer : layers) {
            all = all.learnMore(layer.names, layer.isOwn);
        }
        int number = names.size() + layers.stream().mapToInt(layer -> layer.names.size()).sum();
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learned by org.copytaster.eval.names.TrainNameWeights from %d names of re3d,"
                        .formatted(number));
        lines.add("# GUM and WikiNEuRal: numbers for cues, and no word of a text.");
        lines.add("# cue, then a weight for: person, organisation, place, other, no name");
        lines.addAll(all.lines());
        Files.write(target.resolve("names.weights"), lines);
    }

    /// What is learned on top of the cues of all languages, for languages of one kind.
    ///
    /// @param isOwn tells the cues that only they have
    private record Layer(String kind, List<LabelledName> names, IntPredicate isOwn) {

        void measure(Regression before) {
            for (int part = 0; part < PARTS; part++) {
                int out = part;
                System.out.printf(
                        Locale.ROOT,
                        "%s, part %d of %d: %s%n",
                        kind,
                        part + 1,
                        PARTS,
                        before.learnMore(
                                        names.stream().filter(name -> part(name) != out).toList(),
                                        isOwn)
                                .measured(
                                        names.stream().filter(name -> part(name) == out).toList()));
            }
        }
    }

    private static int part(LabelledName name) {
        return Math.floorMod(name.article().hashCode(), PARTS);
    }
}
