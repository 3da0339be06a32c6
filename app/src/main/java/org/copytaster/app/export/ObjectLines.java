// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.export;

import org.copytaster.app.lines.CaseLines;

import tools.jackson.databind.json.JsonMapper;

/// Stories as JSON lines: the objects of the API, each with the id of its story.
final class ObjectLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ObjectLines() {}

    private record RowLine(String story, CaseLines.Row row) {}

    private record UtteranceLine(String story, CaseLines.Utterance utterance) {}

    static String chronology(Dossier dossier) {
        StringBuilder lines = new StringBuilder();
        for (Dossier.Chapter chapter : dossier.chapters()) {
            String story = chapter.story().id().value();
            chapter.rows().forEach(row -> append(lines, new RowLine(story, CaseLines.Row.of(row))));
        }
        return lines.toString();
    }

    static String quotes(Dossier dossier) {
        StringBuilder lines = new StringBuilder();
        for (Dossier.Chapter chapter : dossier.chapters()) {
            String story = chapter.story().id().value();
            chapter.utterances()
                    .forEach(one ->
                            append(lines, new UtteranceLine(story, CaseLines.Utterance.of(one))));
        }
        return lines.toString();
    }

    private static void append(StringBuilder lines, Object line) {
        lines.append(JSON.writeValueAsString(line)).append('\n');
    }
}
