// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.scores;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a scorer printed: one JSON value, or a table with a name, two spaces and a figure a line.
record ScorerOutput(String printed) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The figure at a path; see [Figure#path].
    OptionalDouble figure(String path) {
        String trimmed = printed.strip();
        return trimmed.startsWith("{") || trimmed.startsWith("[")
                ? mean(at(JSON.readTree(trimmed), path.split("\\.", -1)))
                : row(path);
    }

    private OptionalDouble row(String name) {
        Matcher row =
                Pattern.compile("(?m)^" + Pattern.quote(name) + " +(\\d+(?:\\.\\d+)?)(?: |$)")
                        .matcher(printed);
        return row.find()
                ? OptionalDouble.of(Double.parseDouble(row.group(1)))
                : OptionalDouble.empty();
    }

    private static List<Double> at(JsonNode root, String[] path) {
        List<JsonNode> nodes = List.of(root);
        for (String step : path) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : nodes) {
                if (step.equals("*")) {
                    next.addAll(node.values());
                } else if (node.has(step)) {
                    next.add(node.get(step));
                }
            }
            nodes = next;
        }
        return nodes.stream().filter(JsonNode::isNumber).map(JsonNode::asDouble).toList();
    }

    private static OptionalDouble mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average();
    }
}
