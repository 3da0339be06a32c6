// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import org.copytaster.app.correct.Workroom;
import org.copytaster.app.ingest.Ingest;
import org.copytaster.app.ingest.Progress;
import org.copytaster.app.web.page.Links;
import org.copytaster.store.CaseFolder;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A case of some sample pages on disk, with a reader that takes corrections, and a visitor that sends
/// forms as a browser does.
final class CorrectableCase implements AutoCloseable {

    private static final Path PAGES = Path.of("../samples/harbour/pages");
    private static final Pattern SECRET = Pattern.compile("name=\"secret\" value=\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final Path folder;
    final CaseFolder reader;
    final Workroom room;
    final Reader server;

    CorrectableCase(Path folder, String... pages) {
        this.folder = folder;
        try (CaseFolder writer = CaseFolder.open(folder);
                Ingest ingest = new Ingest(writer, Progress.SILENT)) {
            ingest.add(List.of(pages).stream().map(PAGES::resolve).toList(), Map.of());
        }
        reader = CaseFolder.openReadOnly(folder);
        room = new Workroom(folder);
        server = Reader.of(reader, room).start("127.0.0.1", 0);
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(address(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// The secret of the forms, as a page bears it.
    String secret() throws Exception {
        String article = Links.article(reader.articles(null).getLast().id());
        Matcher secret = SECRET.matcher(get(article).body());
        return secret.find() ? secret.group(1) : "";
    }

    /// Sends a form with the secret.
    HttpResponse<String> send(String path, String... fields) throws Exception {
        return sendBare(path, secret(), Map.of(), fields);
    }

    HttpResponse<String> sendBare(
            String path, String secret, Map<String, String> headers, String... fields)
            throws Exception {
        StringBuilder body = new StringBuilder("secret=" + encoded(secret));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        new TreeMap<>(headers).forEach(request::header);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    void waitUntilWorkedIn() throws InterruptedException {
        room.await(Duration.ofMinutes(2));
    }

    String file() throws IOException {
        Path file = folder.resolve("corrections.txt");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    @Override
    public void close() {
        server.stop();
        room.close();
        reader.close();
    }
}
