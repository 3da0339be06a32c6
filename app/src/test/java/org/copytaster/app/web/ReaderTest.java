// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.app.export.Export;
import org.copytaster.app.web.page.Links;
import org.copytaster.model.Evidence;
import org.copytaster.store.view.ArticleLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The reader over plain HTTP: what a client sees that runs no script and no style.
class ReaderTest {

    private static final SmallCase CASE = new SmallCase();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Reader READER = Reader.of(CASE);

    @BeforeAll
    static void start() {
        READER.start("127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        READER.stop();
    }

    @Test
    void everyPageAnswersAndForbidsWhatCouldRun() throws Exception {
        for (String path :
                List.of("/", "/people", "/quotes", "/search?q=harbour", "/desk", "/help")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'; style-src 'self'; script-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void aRowLeadsToItsMarkedWords() throws Exception {
        Evidence words = CASE.chronology(SmallCase.STORY).getFirst().evidence().getFirst();
        String href = Links.words(words);
        assertThat(get(Links.story(SmallCase.STORY)).body()).contains("href=\"" + href + "\"");
        assertThat(get(href.substring(0, href.indexOf('#'))).body())
                .contains("<mark class=\"m found\" id=\"" + Links.anchor(words.span()) + "\">");
    }

    @Test
    void aTitleThatIsMarkupStaysText() throws Exception {
        String article = Links.article(CASE.hostile.article.id());
        for (String path : List.of("/", article, Links.story(SmallCase.STORY) + "/pages")) {
            assertThat(get(path).body())
                    .as(path)
                    .doesNotContain("<script>document")
                    .doesNotContain("<img src=x");
        }
    }

    @Test
    void anArticleLeadsToTheOtherPagesOnItsEvent() throws Exception {
        String page = get(Links.article(CASE.english.article.id())).body();
        String readOn = page.substring(page.indexOf("class=\"read-on\""));
        assertThat(readOn.substring(0, readOn.indexOf("</nav>")))
                .containsSubsequence(
                        "On the same event", Links.article(CASE.copy.article.id()), "copy");
    }

    @Test
    void whatIsReportedStandsBehindTheWordsOfItsAct() throws Exception {
        String page = get("/quotes").body();
        assertThat(page)
                .contains(
                        "<span lang=\"ar\" dir=\"auto\"><span class=\"cue\">قالت:</span> <span class=\"words reported\"")
                .doesNotContain(">dijo<");
    }

    @Test
    void anIdThatWasMergedAwayLeadsToTheCurrentOne() throws Exception {
        HttpResponse<String> answer = get(Links.story(SmallCase.OLD_STORY));
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue(Links.story(SmallCase.STORY));
    }

    @Test
    void theFilterLeavesOutWhatWasNotAskedFor() throws Exception {
        String story = Links.story(SmallCase.STORY);
        assertThat(get(story + "?kind=announcement").body())
                .contains("class=\"row announcement\"")
                .doesNotContain("class=\"row happening\"");
        assertThat(get(story + "?language=ar").body())
                .contains("class=\"row statement\"")
                .doesNotContain("class=\"row happening\"");
    }

    @Test
    void aStoryTellsWhereItStandsUnlessSomeOfItIsAskedFor() throws Exception {
        String story = Links.story(SmallCase.STORY);
        String happened = CASE.chronology(SmallCase.STORY).getFirst().id().value();
        String announced = CASE.chronology(SmallCase.STORY).getLast().id().value();
        String page = get(story).body();
        String standing = page.substring(page.indexOf("class=\"standing\""));
        assertThat(standing.substring(0, standing.indexOf("</section>")))
                .containsSubsequence("href=\"#" + happened, "Announced", "href=\"#" + announced);
        assertThat(get(story + "?language=ar").body()).doesNotContain("class=\"standing\"");
    }

    @Test
    void aRowThatTellsWhatWasSaidNamesWhoSaidIt() throws Exception {
        String page = get(Links.story(SmallCase.STORY)).body();
        String row = page.substring(page.indexOf("class=\"row statement"));
        assertThat(row.substring(0, row.indexOf("class=\"what\"")))
                .contains("class=\"speaker\"")
                .contains("in their own words");
    }

    @Test
    void whatIsNotThereIsSaidInThePagesOwnFrame() throws Exception {
        for (String path : List.of("/article/none", "/story/none", "/actor/none", "/nothing")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("Not in this case");
        }
    }

    @Test
    void theInterfaceSpeaksTheLanguageThatIsAskedFor() throws Exception {
        HttpResponse<String> arabic = get("/?ui=ar");
        assertThat(arabic.body()).contains("<html lang=\"ar\" dir=\"rtl\"");
        assertThat(arabic.headers().firstValue("Set-Cookie").orElse("")).startsWith("ui=ar");
        assertThat(get("/", "Accept-Language", "es-MX, en;q=0.5").body())
                .contains("<html lang=\"es\"");
        assertThat(get("/", "Accept-Language", "fi").body()).contains("<html lang=\"en\"");
    }

    @Test
    void everyExportIsAFileToKeep() throws Exception {
        for (Export export : Export.values()) {
            HttpResponse<String> answer =
                    get(Links.story(SmallCase.STORY) + "/export/" + export.file());
            assertThat(answer.statusCode()).as(export.file()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"" + export.file() + "\"");
            assertThat(answer.body()).isNotBlank();
        }
        assertThat(get(Links.story(SmallCase.STORY) + "/export/other.exe").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSavedBytesAreNeverAPage() throws Exception {
        ArticleLine line = CASE.articles(null).getFirst();
        HttpResponse<String> shown = get(Links.original(line.page()));
        assertThat(shown.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        HttpResponse<String> kept = get(Links.original(line.page()) + "/download");
        assertThat(kept.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"one__page_.html\"");
    }

    @Test
    void anotherSitesNameForThisMachineIsRefused() throws Exception {
        assertThat(statusFor("evil.example")).contains(" 421 ");
        assertThat(statusFor("127.0.0.1.evil.example:" + READER.port())).contains(" 421 ");
        assertThat(statusFor("localhost:" + READER.port())).contains(" 200 ");
        assertThat(statusFor("[::1]:" + READER.port())).contains(" 200 ");
    }

    @Test
    void aBrowserMayInstallTheReader() throws Exception {
        String page = get("/").body();
        Matcher manifest = Pattern.compile("rel=\"manifest\" href=\"([^\"]+)\"").matcher(page);
        assertThat(manifest.find()).isTrue();
        HttpResponse<String> answer = get(manifest.group(1));
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/manifest+json");
        assertThat(answer.body()).contains("\"start_url\": \"/\"", "/assets/icon.svg");
        assertThat(get("/assets/icon.svg").statusCode()).isEqualTo(200);
    }

    @Test
    void styleAndScriptTogetherStaySmall() throws Exception {
        int size =
                get("/assets/reader.css").body().length()
                        + get("/assets/reader.js").body().length();
        assertThat(size).isBetween(1_000, 60_000);
    }

    @Test
    void everyAddressInsideAPageAnswers() throws Exception {
        for (String path : List.of("/", Links.story(SmallCase.STORY), "/people", "/desk")) {
            Matcher links = Pattern.compile("(?:href|src)=\"(/[^\"#]*)").matcher(get(path).body());
            while (links.find()) {
                String link = links.group(1).replace("&amp;", "&");
                assertThat(get(link).statusCode()).as(path + " -> " + link).isEqualTo(200);
            }
        }
    }

    private static String statusFor(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), READER.port())) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + READER.port() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
