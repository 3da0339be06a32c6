// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.app.web.Reader;
import org.copytaster.app.web.SmallCase;
import org.copytaster.app.web.page.Links;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

class ApiTest {

    private static final SmallCase CASE = new SmallCase();
    private static final Reader READER = Reader.of(CASE);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String STORY = "/api" + Links.story(SmallCase.STORY);

    @BeforeAll
    static void start() {
        READER.start("127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        READER.stop();
    }

    @Test
    void theDescriptionNamesEveryAddressAndNoOther() throws IOException {
        Set<String> answered = new TreeSet<>(new Api(CASE).routes().keySet());
        answered.addAll(new Feeds(CASE).routes().keySet());
        answered.addAll(new Exports(CASE).routes().keySet());
        assertThat(described()).isEqualTo(answered);
    }

    private static Set<String> described() throws IOException {
        try (InputStream in = Reader.class.getResourceAsStream("openapi.yaml")) {
            String yaml =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("(?m)^  (/\\S*):$")
                    .matcher(yaml)
                    .results()
                    .map(path -> path.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everyPieceOfEvidenceStandsAtItsOffsets() throws Exception {
        JsonNode rows = json(STORY).get("chronology");
        assertThat(rows.size()).isPositive();
        for (JsonNode row : rows) {
            for (JsonNode words : row.get("evidence")) {
                String article = words.get("article").asString();
                String text = json("/api/article/" + article).get("text").asString();
                assertThat(text.substring(words.get("start").asInt(), words.get("end").asInt()))
                        .isEqualTo(words.get("text").asString());
            }
        }
    }

    @Test
    void anUnknownIdAndAnEmptyQueryAreToldSo() throws Exception {
        assertThat(get("/api/story/none").statusCode()).isEqualTo(404);
        assertThat(json("/api/article/none").get("title").asString()).isEqualTo("no such article");
        assertThat(get("/api/search").statusCode()).isEqualTo(400);
    }

    @Test
    void theFeedIsWellFormedWhateverTheHeadlines() throws Exception {
        HttpResponse<String> answer = get("/feed.xml");
        Document feed =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new java.io.ByteArrayInputStream(
                                        answer.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(1);
    }

    @Test
    void aStorysFeedLeadsToItsRows() throws Exception {
        JsonNode feed = json(Links.story(SmallCase.STORY) + "/feed.json");
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("items").get(0).get("url").asString())
                .startsWith(
                        "http://127.0.0.1:" + READER.port() + Links.story(SmallCase.STORY) + "#r-");
    }

    private static JsonNode json(String path) throws Exception {
        return JsonMapper.builder().build().readTree(get(path).body());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + READER.port() + path);
        return CLIENT.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
