// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.store.view.LogLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Handing saved pages over in the browser.
class AddPagesTest {

    private static final Path PAGES = Path.of("../samples/harbour/pages");
    private static final String BOUNDARY = "----invented";

    @TempDir private Path place = Path.of("");

    @Test
    void filesThatAreHandedOverAreTakenInAsAddTakesThem() throws Exception {
        try (CorrectableCase here =
                new CorrectableCase(place.resolve("case"), "courier-0212-ferry.html")) {
            assertThat(here.get("/add").body()).contains("multipart/form-data");
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put(
                    "../../up/dravic.html",
                    Files.readAllBytes(PAGES.resolve("courier-0219-dravic.html")));
            files.put("empty.html", new byte[0]);
            HttpResponse<String> answer = send(here, here.secret(), files);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).hasValue("/desk#log");
            here.waitUntilWorkedIn();
            assertThat(here.room.trouble()).isNull();
            assertThat(here.reader.articles(null)).hasSize(2);
            assertThat(here.reader.log(9))
                    .extracting(LogLine::origin)
                    .contains("dravic.html", "empty.html");
            assertThat(place.resolve("up")).doesNotExist();
            assertThat(here.get("/desk").body()).contains("dravic.html", "refused");
        }
    }

    @Test
    void nothingIsTakenWithoutTheSecretOrAFile() throws Exception {
        try (CorrectableCase here =
                new CorrectableCase(place.resolve("case"), "courier-0212-ferry.html")) {
            Map<String, byte[]> files = Map.of("a.html", new byte[] {'a'});
            assertThat(send(here, "guessed", files).statusCode()).isEqualTo(403);
            assertThat(send(here, here.secret(), Map.of()).statusCode()).isEqualTo(409);
            here.waitUntilWorkedIn();
            assertThat(here.reader.logged()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\pages\\one.html, one.html",
        "صفحة ١.html, صفحة ١.html",
        "...hidden, hidden",
        "a:b*c?.html, a_b_c_.html",
        "/, page"
    })
    void aNameLeadsNowhere(String given, String name) {
        assertThat(AddPages.name(given)).isEqualTo(name);
    }

    private static HttpResponse<String> send(
            CorrectableCase here, String secret, Map<String, byte[]> files) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"secret\"", secret.getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            part(body, "name=\"pages\"; filename=\"" + file.getKey() + "\"", file.getValue());
        }
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(here.address("/add"))
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String names, byte[] content)
            throws IOException {
        String head =
                "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(BOUNDARY, names);
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
