// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;

/// Writes small web archives.
final class Archives {

    private Archives() {}

    /// Two pages, the second in a charset that only its server tells and packed by it, and between
    /// them a picture and a page that was not found.
    static void write(Path archive, boolean packed) throws IOException {
        WarcCompression compression = packed ? WarcCompression.GZIP : WarcCompression.NONE;
        try (FileChannel channel =
                        FileChannel.open(
                                archive, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                WarcWriter writer = new WarcWriter(channel, compression)) {
            byte[] first = page("Boats in the harbour").getBytes(StandardCharsets.UTF_8);
            writer.write(response(1, 200, "text/html; charset=utf-8", first, false));
            writer.write(response(2, 200, "image/png", new byte[] {1, 2, 3}, false));
            writer.write(response(3, 404, "text/html", first, false));
            byte[] second = page("Лодки в гавани").getBytes(Charset.forName("windows-1251"));
            writer.write(
                    response(
                            4,
                            200,
                            "text/html; charset=windows-1251",
                            Fixtures.gzip(second),
                            true));
        }
    }

    static String page(String text) {
        return "<html><head><title>%s</title></head><body><p>%s.</p></body></html>"
                .formatted(text, text);
    }

    static WarcResponse response(int number, int status, String type, byte[] body, boolean packed)
            throws IOException {
        HttpResponse.Builder http = new HttpResponse.Builder(status, "as it is");
        if (packed) {
            http.addHeader("Content-Encoding", "gzip");
        }
        return new WarcResponse.Builder("https://tidewater.example/" + number)
                .recordId(new UUID(7, number))
                .date(Instant.parse("2025-03-04T16:20:05Z"))
                .body(http.body(MediaType.parse(type), body).build())
                .build();
    }
}
