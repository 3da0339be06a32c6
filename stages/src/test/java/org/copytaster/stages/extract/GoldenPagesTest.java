// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Furniture;
import org.copytaster.model.Origin;
import org.copytaster.model.Page;
import org.copytaster.model.PageId;
import org.copytaster.model.Paragraph;
import org.copytaster.stages.pipeline.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Pages that we wrote, each beside the article that must come out of it. A page `NAME.html` or
/// `NAME.txt` has its article in `NAME.expected.txt`, or there the reason why it is dropped.
class GoldenPagesTest {

    static List<Path> pages() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(GoldenPagesTest.class.getResource("golden"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            List<Path> pages =
                    files.filter(file -> !file.toString().endsWith(".expected.txt"))
                            .sorted()
                            .toList();
            assertThat(pages).isNotEmpty();
            return pages;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesTheExpectedArticle(Path page) throws IOException {
        String written =
                switch (extract(page)) {
                    case Outcome.Dropped<Article> dropped -> "dropped: " + dropped.reason() + "\n";
                    case Outcome.Kept<Article> kept -> Written.of(kept.records().getFirst());
                };
        assertThat(written).isEqualTo(Files.readString(expected(page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyVisibleWordIsInOnePlace(Path page) throws IOException {
        if (extract(page) instanceof Outcome.Kept<Article> kept) {
            Article article = kept.records().getFirst();
            String all = Folding.letters(Written.of(article));
            for (Block block : PageBlocks.of(content(page)).layout().blocks()) {
                if (!block.has(Block.Trait.HIDDEN)) {
                    assertThat(wordsOf(block)).allSatisfy(word -> assertThat(all).contains(word));
                }
            }
        }
    }

    /// The words of a block but for those that only open a credit: "Photo:".
    private static List<String> wordsOf(Block block) {
        return Stream.of(block.text().split(" ", -1))
                .map(Folding::letters)
                .filter(word -> !ExtractWords.all("caption").contains(word))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sourceSpansOfADumpHoldTheirWords(Path page) throws IOException {
        if (page.toString().endsWith(".txt")
                && extract(page) instanceof Outcome.Kept<Article> kept) {
            String dump = Files.readString(page);
            Article article = kept.records().getFirst();
            for (Paragraph paragraph : article.paragraphs()) {
                String source = Objects.requireNonNull(paragraph.source()).of(dump);
                assertThat(Folding.letters(source))
                        .isEqualTo(Folding.letters(paragraph.span().of(article.text())));
            }
            for (Furniture piece : article.furniture()) {
                String source = Objects.requireNonNull(piece.source()).of(dump);
                assertThat(Folding.letters(source))
                        .contains(Folding.letters(piece.text().lines().findFirst().orElseThrow()));
            }
        }
    }

    private static Path expected(Path page) {
        return page.resolveSibling(
                page.getFileName().toString().replaceFirst("\\.[a-z]+$", ".expected.txt"));
    }

    private static Outcome<Article> extract(Path page) throws IOException {
        Capture capture = new Capture(new Origin.File(page.getFileName().toString()), null, null);
        return new ExtractArticle()
                .apply(new Page(PageId.of(page.getFileName().toString()), capture, content(page)));
    }

    private static Page.Content content(Path page) throws IOException {
        String text = Files.readString(page);
        return page.toString().endsWith(".html")
                ? new Page.Content.Html(text)
                : new Page.Content.Dump(text);
    }
}
