// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.copytaster.model.Origin;
import org.copytaster.model.Original;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the pages of a web archive, one record in memory at a time.
///
/// Taken are answers of success that are pages, texts or feeds; pictures, scripts, redirects and
/// requests are passed over in silence, as an archive is full of them.
final class WarcPages {

    private static final Set<String> WANTED =
            Set.of(
                    "text/html",
                    "application/xhtml+xml",
                    "text/plain",
                    "application/rss+xml",
                    "application/atom+xml",
                    "application/feed+json");

    private final PageDecoder decoder;
    private final Intake intake;

    /// The body of a record that may hold a page.
    private record Payload(InputStream stream, MediaType type) {}

    WarcPages(PageDecoder decoder, Intake intake) {
        this.decoder = decoder;
        this.intake = intake;
    }

    /// Gives the pages up to the end of the archive, or up to where it is cut or damaged; that place
    /// is refused once.
    ///
    /// @param stream the records, unpacked
    void read(Origin archive, InputStream stream) {
        HeaderGuard guard = new HeaderGuard(stream);
        boolean refused = false;
        try (WarcReader records = new WarcReader(guard)) {
            for (Optional<WarcRecord> record = next(records, guard);
                    record.isPresent();
                    record = next(records, guard)) {
                refused = !take(archive, record.get(), guard);
                guard.enterBody();
                record.get().body().consume();
            }
        } catch (IOException e) {
            if (!refused) {
                intake.refused(archive, e);
            }
        }
    }

    private static Optional<WarcRecord> next(WarcReader records, HeaderGuard guard)
            throws IOException {
        try {
            guard.enterHeader();
            return records.next();
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private static UnreadableException damaged(RuntimeException cause) {
        UnreadableException damaged = new UnreadableException("a damaged archive record");
        damaged.initCause(cause);
        return damaged;
    }

    /// Whether the record went well, be it that it held no page.
    private boolean take(Origin archive, WarcRecord record, HeaderGuard guard) {
        if (!(record instanceof WarcTargetRecord captured)) {
            return true;
        }
        Origin origin = new Origin.Entry(archive.path(), id(record));
        Original original;
        Found found;
        try {
            Payload payload = payload(captured, guard);
            if (payload == null) {
                return true;
            }
            guard.enterBody();
            original = original(payload);
            found = decoder.text(original.name(), original.bytes(), charset(payload));
        } catch (IOException e) {
            intake.refused(origin, e);
            return false;
        } catch (RuntimeException e) {
            intake.refused(origin, damaged(e));
            return false;
        }
        give(origin, captured, original, found);
        return true;
    }

    private void give(Origin origin, WarcTargetRecord record, Original original, Found found) {
        Instant captured = date(record);
        switch (found) {
            case Found.One one ->
                    intake.one(
                            origin,
                            new Found.One(one.content(), address(record), captured),
                            original);
            case Found.Entries entries -> intake.entries(origin, entries, captured);
        }
    }

    private static String id(WarcRecord record) {
        return record.headers()
                .first("WARC-Record-ID")
                .map(id -> id.replaceAll("[<>]", "").strip())
                .orElse("record without id");
    }

    private static @Nullable String address(WarcRecord record) {
        String target = record.headers().first("WARC-Target-URI").orElse("");
        return WebAddress.orNull(target.replaceAll("^<|>$", ""));
    }

    private static @Nullable Instant date(WarcRecord record) {
        try {
            return Instant.parse(record.headers().first("WARC-Date").orElse(""));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Payload payload(WarcTargetRecord record, HeaderGuard guard)
            throws IOException {
        guard.enterHeader();
        return switch (record) {
            case WarcResource resource ->
                    wanted(resource, new Payload(resource.body().stream(), resource.contentType()));
            case WarcResponse response when isHttp(response) ->
                    wanted(response, answer(response.http()));
            default -> null;
        };
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    private static @Nullable Payload answer(HttpResponse http) throws IOException {
        if (http.status() < 200 || http.status() > 299) {
            return null;
        }
        String coding =
                http.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
        // Some archivers unpack the body and keep the header, so that gzip is known by its bytes.
        boolean plain = coding.isBlank() || coding.contains("gzip");
        return new Payload((plain ? http.body() : http.bodyDecoded()).stream(), http.contentType());
    }

    private static @Nullable Payload wanted(WarcTargetRecord record, @Nullable Payload payload) {
        String address = String.valueOf(address(record));
        boolean robots = address.endsWith("/robots.txt");
        return payload == null || robots || !WANTED.contains(type(payload)) ? null : payload;
    }

    private static String type(Payload payload) {
        return payload.type().base().toString().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String charset(Payload payload) {
        return payload.type().parameters().get("charset");
    }

    private Original original(Payload payload) throws IOException {
        byte[] body = Bytes.all(payload.stream(), decoder.limits());
        if (body.length == 0) {
            throw new UnreadableException("a record with an empty body");
        }
        byte[] unpacked = Bytes.isGzip(body) ? Bytes.gunzip(body, decoder.limits()) : body;
        return RecordDocument.of(unpacked, charset(payload));
    }
}
