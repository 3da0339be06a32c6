// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Origin;
import org.copytaster.model.Page;
import org.copytaster.model.PageId;
import org.copytaster.model.Stamp;
import org.copytaster.stages.extract.BlockModel;
import org.copytaster.stages.extract.ExtractArticle;
import org.copytaster.stages.extract.Labeller;
import org.copytaster.stages.pipeline.Outcome;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Extracts the pages of the sets by labellers that have not seen their sites, for the bench's scorer: what
/// it says of these lines is what to expect of other sites. The small models are those that ship.
///
/// Arguments: the folder of the extraction bench, and the folder to write `heldout-SET.jsonl` to.
public final class HeldOutPages {

    private static final int PARTS = 5;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HeldOutPages() {}

    public static void main(String[] arguments) throws IOException {
        Path bench = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        List<ExtractArticle> stages = new ArrayList<>();
        List<GoldPage> learned = TrainBlockModels.htmlPages(bench);
        List<BlockModel> held = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            held.add(TrainBlockModels.without(part, learned, List.of()));
        }
        for (Labeller labeller : TrainBlockModels.labellers(learned, held)) {
            stages.add(new ExtractArticle(labeller, labeller));
        }
        for (String set : List.of("naeb", "fundus", "trafilatura", "wcxb")) {
            List<String> lines = new ArrayList<>();
            for (JsonNode gold : ReadGold.gold(bench, set)) {
                Path file = ReadGold.markup(bench, set, gold);
                if (Files.exists(file)) {
                    lines.add(line(file, gold.path("url").asString(""), stages));
                }
            }
            Files.write(target.resolve("heldout-" + set + ".jsonl"), lines);
        }
    }

    private static String line(Path file, String address, List<ExtractArticle> stages)
            throws IOException {
        Page page =
                new Page(
                        PageId.of(file.getFileName().toString()),
                        new Capture(new Origin.File(file.getFileName().toString()), address, null),
                        new Page.Content.Html(ReadGold.markup(file)));
        ExtractArticle stage = stages.get(TrainBlockModels.part(ReadGold.site(address)));
        ObjectNode line = JSON.createObjectNode();
        line.put("page", file.getFileName().toString());
        if (stage.apply(page) instanceof Outcome.Kept<Article>(List<Article> articles)) {
            Article article = articles.getFirst();
            Stamp published = article.header().published();
            line.put("title", article.header().title());
            line.put("standfirst", article.header().standfirst());
            line.put("published", published == null ? null : published.day().toString());
            line.put("text", article.text());
            line.putPOJO("authors", article.header().authors());
        }
        return JSON.writeValueAsString(line);
    }
}
