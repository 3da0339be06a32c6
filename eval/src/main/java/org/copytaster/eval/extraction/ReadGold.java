// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.copytaster.model.Page;
import org.copytaster.stages.extract.PageBlocks;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Reads the sets of pages that a model learns from.
final class ReadGold {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_-]+)");

    private ReadGold() {}

    /// The pages in markup of one set, articles and others.
    static List<GoldPage> html(Path bench, String set) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (JsonNode gold : gold(bench, set)) {
            Path file = markup(bench, set, gold);
            if (Files.exists(file)) {
                pages.add(page(gold, new Page.Content.Html(markup(file))));
            }
        }
        return pages;
    }

    /// The same pages as dumps that were not kept but are written for training: half of them as a browser
    /// copies a page, half as a text browser prints it.
    static List<GoldPage> asDumps(Path bench, String set) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (JsonNode gold : gold(bench, set)) {
            Path file = markup(bench, set, gold);
            if (Files.exists(file) && isArticle(gold)) {
                String dump = AsDump.of(markup(file), pages.size() % 2 == 0);
                boolean interrupted = pages.size() % 4 >= 2;
                String language = gold.path("language").asString("en");
                pages.add(
                        page(
                                gold,
                                new Page.Content.Dump(
                                        interrupted ? Interruptions.in(dump, language) : dump)));
            }
        }
        return pages;
    }

    static Path markup(Path bench, String set, JsonNode gold) {
        String folder = set.equals("trafilatura") ? "web" : set;
        return bench.resolve(folder)
                .resolve("pages")
                .resolve(gold.path("id").asString() + ".html.gz");
    }

    /// The pages of the set whose gold is pieces that must, and pieces that must not, be in the text: what
    /// lies between them may be either.
    static List<GoldPage> pieces(Path bench) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (JsonNode gold : gold(bench, "trafilatura")) {
            Path file = markup(bench, "trafilatura", gold);
            if (Files.exists(file)) {
                PageBlocks blocks = PageBlocks.of(new Page.Content.Html(markup(file)));
                pages.add(page(gold, blocks, AlignPieces.allowed(blocks, gold)));
            }
        }
        return pages;
    }

    /// The text dumps of one set.
    static List<GoldPage> dumps(Path bench, String set) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (JsonNode gold : gold(bench, set)) {
            for (String kind : new String[] {"w3m", "innertext"}) {
                Path file =
                        bench.resolve("dumps")
                                .resolve(set)
                                .resolve(gold.path("id").asString() + "." + kind + ".txt");
                if (Files.exists(file)) {
                    pages.add(page(gold, new Page.Content.Dump(Files.readString(file))));
                }
            }
        }
        return pages;
    }

    private static boolean isArticle(JsonNode gold) {
        return gold.path("pageType").asString("article").equals("article");
    }

    private static GoldPage page(JsonNode gold, Page.Content content) {
        PageBlocks blocks = PageBlocks.of(content);
        return page(gold, blocks, GoldPage.bits(AlignGold.labels(blocks, gold)));
    }

    private static GoldPage page(JsonNode gold, PageBlocks blocks, int[] allowed) {
        return new GoldPage(
                site(gold.path("url").asString("")),
                blocks,
                allowed,
                AlignGold.letters(gold.path("title").asString("")),
                isArticle(gold));
    }

    static List<JsonNode> gold(Path bench, String set) throws IOException {
        List<JsonNode> gold = new ArrayList<>();
        for (String line : Files.readAllLines(bench.resolve(set).resolve("gold.jsonl"))) {
            gold.add(JSON.readTree(line));
        }
        return gold;
    }

    static String markup(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            bytes = in.readAllBytes();
        }
        String head =
                new String(bytes, 0, Math.min(4096, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(head);
        boolean known = declared.find() && Charset.isSupported(declared.group(1));
        return new String(
                bytes, known ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8);
    }

    /// The last two labels of the host, three where the second is short, as in co.uk.
    static String site(String url) {
        String host = URI.create(url.replaceAll("[^A-Za-z0-9:/._-].*", "")).getHost();
        if (host == null) {
            return url;
        }
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
        int from = labels.length - 2;
        if (from > 0 && labels[from].length() <= 3) {
            from--;
        }
        return String.join(".", List.of(labels).subList(Math.max(0, from), labels.length));
    }
}
