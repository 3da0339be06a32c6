// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copytaster.store.Pages.page;

import org.copytaster.model.ArticleId;
import org.copytaster.model.EventId;
import org.copytaster.model.Fact;
import org.copytaster.model.ManySeeds;
import org.copytaster.model.Mention;
import org.copytaster.model.StoryId;
import org.copytaster.store.view.SearchHit;
import org.copytaster.store.view.SearchResult;
import org.copytaster.store.view.StoryCard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class SearchTest {

    private static final Pages.Story HERALD =
            page().outlet("Daily Herald")
                    .says("Anna Bell opened the North Bank on Monday. Crowds came to the harbour.")
                    .says("\"The doors stay open\", Ms Bell said.");

    private static final Pages.Story COURIER =
            page().outlet("Courier")
                    .address("https://courier.example/a")
                    .title("El Banco del Norte abre sus puertas")
                    .language("es")
                    .published("2025-03-16")
                    .says("La gobernadora abrió las puertas del Banco del Norte.");

    private static final Pages.Story MINARET =
            page().outlet("المنارة")
                    .address("https://minaret.example/a")
                    .title("افتتاح المصرف")
                    .language("ar")
                    .published("2024-08-02")
                    .says("افتتحت الحاكمةُ المصرفَ يوم الاثنين في المدينة.");

    @TempDir static Path folder;
    private static CaseFolder open;

    @BeforeAll
    static void fill() {
        open = CaseFolder.open(folder.resolve("case"));
        open.keep(List.of(HERALD.incoming(), COURIER.incoming(), MINARET.incoming()));
        open.conclude(
                Stream.of(HERALD, COURIER, MINARET)
                        .map(story ->
                                (Fact)
                                        new Fact.ArticleGrouped(
                                                story.id(),
                                                EventId.of("e"),
                                                StoryId.of("s"),
                                                List.of("test")))
                        .toList());
    }

    @AfterAll
    static void close() {
        open.close();
    }

    private static List<ArticleId> found(String query) {
        return open.search(query, 9).hits().stream().map(hit -> hit.article().id()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bank",
                "opening",
                "\"north bank\"",
                "anna AND harbour",
                "monday -puertas",
                "(zebra OR crowds) bank",
                "bell near/2 north",
                "north near/2 bell",
                "title:harbour",
                "outlet:herald",
                "outlet:\"Daily Herald\"",
                "person:\"Ms Bell\"",
                "person:bell",
                "speaker:bell",
                "said:doors",
                "date:2025-01-15",
                "date:2025-01..2025-02",
                "lang:en",
                "LANG:EN bank"
            })
    void findsTheHerald(String query) {
        assertThat(found(query)).containsExactly(HERALD.id());
        assertThat(open.search(query, 9).problem()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"puerta", "abrio", "\"banco del norte\"", "lang:es", "date:2025-02.."})
    void findsTheSpanishCourier(String query) {
        assertThat(found(query)).containsExactly(COURIER.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"المصرف", "الحاكمة", "مصرف", "date:..2024", "outlet:المنارة"})
    void findsTheArabicMinaret(String query) {
        assertThat(found(query)).containsExactly(MINARET.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said:harbour",
                "\"bank north\"",
                "bell near/1 bank",
                "title:crowds",
                "person:nobody",
                "date:1999"
            })
    void findsNothingAndSaysSo(String query) {
        SearchResult result = open.search(query, 9);
        assertThat(result.total()).isZero();
        assertThat(result.problem()).startsWith("Nothing was found for");
    }

    @Test
    void tellsWhichPartFoundNothing() {
        assertThat(open.search("bank zebra title:xylophone", 9).problem())
                .isEqualTo("Nothing was found for zebra and for title:xylophone.");
        assertThat(open.search("crowds puertas", 9).problem()).contains("no article has all");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(bank|not closed",
                "bank)|without its",
                "''|Type a word",
                "\"bank|closing quotation",
                "near/5 bank|needs a word before",
                "bank near/5|needs a word after",
                "bank OR|missing beside OR",
                "colour:red|no colour: to search in",
                "date:yesterday|A date is written",
                "date:2025-13|A date is written"
            })
    void tellsWhatIsWrongWithAQuery(String query, String problem) {
        SearchResult result = open.search(query, 9);
        assertThat(result.hits()).isEmpty();
        assertThat(result.problem()).contains(problem);
    }

    @ManySeeds
    void noQueryIsAnException(long seed) {
        Random random = new Random(seed);
        String pieces = "( ) \" - : OR AND near/5 bank title: date: person: .. \\ * ? ~ é ا ـ ; '";
        String[] choice = pieces.split(" ", -1);
        StringBuilder query = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            query.append(choice[random.nextInt(choice.length)]);
            query.append(random.nextBoolean() ? " " : "");
        }
        SearchResult result = open.search(query.toString(), 9);
        assertThat(result.total() > 0 || result.problem() != null).isTrue();
    }

    @Test
    void showsTheMatchInItsSentence() {
        SearchHit hit = open.search("crowds", 9).hits().getFirst();
        assertThat(hit.before() + "|" + hit.match() + "|" + hit.after())
                .isEqualTo("|Crowds| came to the harbour.");
        assertThat(hit.span().of(HERALD.reading().article().text())).isEqualTo("Crowds");
        SearchHit stem = open.search("opening", 9).hits().getFirst();
        assertThat(stem.match()).isEqualTo("opened");
        assertThat(stem.before()).isEqualTo("Anna Bell ");
        assertThat(open.search("lang:en", 9).hits().getFirst().match()).isEmpty();
    }

    @Test
    void countsByMonth() {
        SearchResult all = open.search("bank OR banco OR lang:ar", 1);
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.hits()).hasSize(1);
        assertThat(all.months()).hasSize(8);
        assertThat(all.months())
                .extracting(StoryCard.MonthCount::count)
                .containsExactly(1, 0, 0, 0, 0, 1, 0, 1);
    }

    @Test
    void anIndexThatIsDamagedOrMissingIsMadeAnew() throws Exception {
        Path other = folder.resolve("damaged");
        try (CaseFolder first = CaseFolder.open(other)) {
            first.keep(List.of(HERALD.incoming()));
            first.conclude(List.of());
            assertThat(first.search("bank", 9).total()).isEqualTo(1);
        }
        try (Stream<Path> files = Files.list(other.resolve("index"))) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                Files.writeString(file, "half");
            }
        }
        try (CaseFolder reader = CaseFolder.openReadOnly(other)) {
            assertThat(reader.search("bank", 9).total()).isEqualTo(1);
        }
        try (CaseFolder second = CaseFolder.open(other)) {
            assertThat(second.search("bank", 9).total()).isEqualTo(1);
            try (Stream<Path> files = Files.list(other.resolve("index"))) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        try (CaseFolder third = CaseFolder.open(other)) {
            assertThat(third.search("bank", 9).total()).isEqualTo(1);
        }
    }

    @Test
    void anEditedArticleIsFoundUnderItsNewWords() {
        Path other = folder.resolve("edited");
        try (CaseFolder first = CaseFolder.open(other);
                CaseFolder reader = CaseFolder.openReadOnly(other)) {
            first.keep(List.of(page().says("Old words.").incoming()));
            first.conclude(List.of());
            first.keep(List.of(page().modified("2025-02-01").says("New terms.").incoming()));
            first.conclude(List.of());
            assertThat(first.search("old", 9).total()).isZero();
            assertThat(first.search("terms", 9).total()).isEqualTo(1);
            assertThat(reader.search("terms", 9).total()).isEqualTo(1);
        }
    }

    @Test
    void aJoinedNameIsFoundUnderEachSpelling() {
        Path other = folder.resolve("joined");
        try (CaseFolder first = CaseFolder.open(other)) {
            first.keep(List.of(HERALD.incoming()));
            first.conclude(
                    List.of(new Fact.ActorNamed(Pages.BELL, Mention.Kind.PERSON, "آنا بيل")));
            assertThat(first.search("person:\"آنا بيل\"", 9).total()).isEqualTo(1);
            assertThat(first.search("speaker:بيل", 9).total()).isEqualTo(1);
        }
    }
}
