// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.app.correct.Corrector;
import org.copytaster.app.ingest.Progress;
import org.copytaster.app.web.page.Links;
import org.copytaster.model.Correction;
import org.copytaster.store.CaseFolder;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.CorrectionLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Putting something right through the reader, over plain HTTP: without a script, as any form is sent.
class CorrectingTest {

    @TempDir private Path place = Path.of("");

    private CorrectableCase here;

    @BeforeEach
    void open() {
        here =
                new CorrectableCase(
                        place.resolve("case"),
                        "courier-0212-ferry.html",
                        "courier-0219-dravic.html");
    }

    @AfterEach
    void close() {
        here.close();
    }

    private HttpResponse<String> setDate(String day, String back) throws Exception {
        return here.send(
                "/correct",
                "verb",
                "set-date",
                "article",
                first().id().value(),
                "day",
                day,
                "back",
                back);
    }

    private ArticleLine first() {
        return here.reader.articles(null).getFirst();
    }

    @Test
    void aFormWritesTheLineThatTheCommandWritesAndLeadsBack() throws Exception {
        HttpResponse<String> answer =
                setDate("2025-01-14", Links.article(first().id()) + "?raw=1#p2");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(Links.article(first().id()) + "?raw=1&put=2#p2");
        here.waitUntilWorkedIn();
        String line = here.file().lines().toList().getLast();
        assertThat(line)
                .startsWith("set-date " + first().id() + " 2025-01-14   # ")
                .endsWith(first().title());
        assertThat(here.get(Links.article(first().id())).body()).contains("14 Jan 2025");
        try (Corrector command = Corrector.of(here.folder, Progress.SILENT)) {
            command.add("set-date " + first().id() + " 2025-01-14");
            assertThat(command.lines()).hasSize(1);
            assertThat(command.isConcluded()).isTrue();
        }
    }

    @Test
    void whatWasPutRightIsToldAndTakenBackAndPutRightAgain() throws Exception {
        String before = here.reader.digest();
        assertThat(
                        here.send(
                                        "/correct",
                                        "verb",
                                        "set-outlet",
                                        "article",
                                        first().id().value(),
                                        "outlet",
                                        "")
                                .statusCode())
                .isEqualTo(303);
        here.waitUntilWorkedIn();
        assertThat(first().outlet()).isNull();
        String corrected = here.reader.digest();
        assertThat(corrected).isNotEqualTo(before);
        assertThat(here.get("/desk?put=2").body()).contains("Put right:", "Undo", "not known");
        String text = here.reader.correctionLines().getFirst().text();
        HttpResponse<String> undone =
                here.send("/take-back", "line", "2", "text", text, "back", "/desk");
        assertThat(undone.headers().firstValue("Location")).hasValue("/desk?undone=2");
        here.waitUntilWorkedIn();
        assertThat(here.reader.digest()).isEqualTo(before);
        assertThat(here.get("/desk?undone=2").body()).contains("Taken back:");
        here.send("/correct", "verb", "again", "text", text);
        here.waitUntilWorkedIn();
        assertThat(here.reader.digest()).isEqualTo(corrected);
        assertThat(here.reader.correctionLines())
                .extracting(CorrectionLine::inForce)
                .containsExactly(false, true);
    }

    @Test
    void aLineThatIsAnotherOneByNowIsNotTakenBack() throws Exception {
        here.send("/correct", "verb", "set-author", "article", first().id().value(), "author", "");
        here.waitUntilWorkedIn();
        HttpResponse<String> answer =
                here.send("/take-back", "line", "2", "text", "drop-page p-000000000000");
        assertThat(answer.statusCode()).isEqualTo(409);
        here.waitUntilWorkedIn();
        assertThat(here.reader.correctionLines().getFirst().inForce()).isTrue();
    }

    @Test
    void whatNoFormOfThisReaderSentIsRefused() throws Exception {
        String secret = here.secret();
        String[] fields = {"verb", "drop-page", "page", first().page().value()};
        assertThat(secret).hasSizeGreaterThan(40);
        assertThat(here.sendBare("/correct", "", Map.of(), fields).statusCode()).isEqualTo(403);
        for (Map<String, String> headers :
                List.of(
                        Map.of("Origin", "http://evil.example"),
                        Map.of("Origin", "null"),
                        Map.of("Sec-Fetch-Site", "cross-site"),
                        Map.of("Sec-Fetch-Site", "same-site"))) {
            HttpResponse<String> answer = here.sendBare("/correct", secret, headers, fields);
            assertThat(answer.statusCode()).as(headers.toString()).isEqualTo(403);
        }
        assertThat(here.get("/correct").statusCode()).isIn(404, 405);
        assertThat(here.file()).isEmpty();
        assertThat(
                        here.sendBare(
                                        "/correct",
                                        secret,
                                        Map.of(
                                                "Origin",
                                                "http://127.0.0.1:" + here.server.port(),
                                                "Sec-Fetch-Site",
                                                "same-origin"),
                                        fields)
                                .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormThatIsTooLongOrSaysNothingChangesNothing() throws Exception {
        assertThat(here.send("/correct", "verb", "join-names", "one", "x".repeat(70_000)))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(413);
        assertThat(here.send("/correct", "verb", "burn").statusCode()).isEqualTo(400);
        assertThat(here.send("/correct", "verb", "drop-page", "page", "p-1\np-2").statusCode())
                .isEqualTo(400);
        HttpResponse<String> noDay = setDate("soon", "//evil.example/");
        assertThat(noDay.statusCode()).isEqualTo(409);
        assertThat(noDay.body()).contains("2025-01-14", "href=\"/desk\"").doesNotContain("evil");
        here.waitUntilWorkedIn();
        assertThat(here.reader.correctionLines()).isEmpty();
    }

    @Test
    void aNameStaysOneLineWhateverIsInIt() throws Exception {
        here.send(
                "/correct",
                "verb",
                "join-names",
                "one",
                "Oda \"Odd\" Brenn # ",
                "other",
                "Brenn\n- drop-page p-1\u2028x");
        here.waitUntilWorkedIn();
        assertThat(here.reader.correctionLines())
                .extracting(CorrectionLine::correction)
                .containsExactly(
                        new Correction.JoinNames("Oda \"Odd\" Brenn #", "Brenn - drop-page p-1 x"));
    }

    @Test
    void whileAnotherProcessWritesNothingIsWrittenAndTheReaderGoesOn() throws Exception {
        try (CaseFolder writer = CaseFolder.open(here.folder)) {
            HttpResponse<String> answer =
                    here.send("/correct", "verb", "drop-page", "page", first().page().value());
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("another process");
            assertThat(writer.correctionLines()).isEmpty();
            assertThat(here.get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theReaderAnswersFromWhatWasFoundBeforeWhileACorrectionIsWorkedIn() throws Exception {
        int articles = here.reader.articles(null).size();
        String page = first().page().value();
        here.room.add(List.of(new Correction.DropPage(first().page())));
        for (int i = 0; here.room.isBusy() && i < 1000; i++) {
            HttpResponse<String> answer = here.get("/desk");
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        here.waitUntilWorkedIn();
        assertThat(here.room.trouble()).isNull();
        assertThat(here.reader.articles(null)).hasSize(articles - 1);
        assertThat(here.file()).contains("drop-page " + page);
        assertThat(here.get("/desk").body()).doesNotContain("data-busy");
        try (CaseFolder free = CaseFolder.open(here.folder)) {
            assertThat(free.isConcluded()).isTrue();
        }
    }

    @Test
    void aCaseThatIsOnlyReadHasNoForm() throws Exception {
        Reader only = Reader.of(here.reader).start("127.0.0.1", 0);
        try {
            Files.writeString(here.folder.resolve("corrections.txt"), "drop-page p-1\n");
            for (String path : List.of("/desk", Links.article(first().id()))) {
                String url = "http://127.0.0.1:" + only.port() + path;
                try (var in = java.net.URI.create(url).toURL().openStream()) {
                    assertThat(
                                    new String(
                                            in.readAllBytes(),
                                            java.nio.charset.StandardCharsets.UTF_8))
                            .doesNotContain("method=\"post\"");
                }
            }
        } finally {
            only.stop();
        }
    }
}
