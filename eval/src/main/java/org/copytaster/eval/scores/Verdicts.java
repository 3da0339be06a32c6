// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.scores;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Counts whether pages that hold an article were kept, and pages of another kind dropped. A page without
/// a line counts as dropped.
final class Verdicts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Verdicts() {}

    /// Writes the figures as a scorer prints them.
    ///
    /// @param gold lines with `id` and `pageType`
    /// @param lines of `copytaster extract`
    static Path write(Path gold, Path lines, Path to) throws IOException {
        Set<String> kept = new HashSet<>();
        for (String line : Files.readAllLines(lines)) {
            JsonNode page = JSON.readTree(line);
            if (!page.path("text").asString("").isEmpty()) {
                kept.add(id(page.path("page").asString("")));
            }
        }
        int pages = 0;
        int right = 0;
        int articles = 0;
        int found = 0;
        for (String line : Files.readAllLines(gold)) {
            JsonNode page = JSON.readTree(line);
            boolean article = page.path("pageType").asString("article").equals("article");
            boolean isKept = kept.contains(page.path("id").asString(""));
            pages++;
            right += article == isKept ? 1 : 0;
            articles += article ? 1 : 0;
            found += article && isKept ? 1 : 0;
        }
        String figures =
                String.format(
                        Locale.ROOT,
                        "article or none  %.3f%narticles kept    %.3f%n",
                        (double) right / Math.max(1, pages),
                        (double) found / Math.max(1, articles));
        return Files.writeString(to, figures);
    }

    /// The name of a page's file up to its first dot.
    private static String id(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
