// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.names;

import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.copytaster.stages.annotate.names.NameWeights;
import org.copytaster.stages.annotate.names.SeenNames;
import org.copytaster.stages.text.Prose;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// A candidate for a name, and what the gold says it is.
///
/// @param article the id of its article
/// @param cues for each cue, how much of it is seen
/// @param label the column of [NameWeights]; the last one for what is no name
/// @param weight how often it counts
record LabelledName(String article, Map<String, Double> cues, int label, double weight) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The candidates of a set on which the gold is clear.
    static List<LabelledName> in(Path set, double weight) throws IOException {
        List<LabelledName> names = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(set)),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(names, JSON.readTree(line), weight);
            }
        }
        return names;
    }

    private static void add(List<LabelledName> names, JsonNode gold, double weight) {
        Prose prose = Prose.of(gold.get("text").asString(), gold.get("language").asString());
        for (SeenNames.Seen seen : SeenNames.in(prose)) {
            Integer label = label(gold, seen.span());
            if (label != null) {
                names.add(new LabelledName(gold.get("id").asString(), seen.cues(), label, weight));
            }
        }
    }

    /// Null where the gold draws the borders otherwise: there the cues are not at fault.
    private static @Nullable Integer label(JsonNode gold, Span span) {
        boolean touched = false;
        for (JsonNode mention : gold.get("mentions")) {
            Span words = new Span(mention.get("start").asInt(), mention.get("end").asInt());
            if (words.equals(span)) {
                return column(mention);
            }
            boolean behindATitle = words.end() == span.end() && words.start() < span.start();
            if (behindATitle && mention.get("kind").asString().equals("person")) {
                return column(mention);
            }
            touched |= words.overlaps(span);
        }
        return touched ? null : NameWeights.KINDS.size();
    }

    private static int column(JsonNode mention) {
        return NameWeights.KINDS.indexOf(
                Mention.Kind.valueOf(mention.get("kind").asString().toUpperCase(Locale.ROOT)));
    }
}
