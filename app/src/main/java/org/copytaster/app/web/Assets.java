// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import org.copytaster.model.ContentHash;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The style sheet, the script, the icon, and what a browser asks of a page that can be installed, each under an address that changes with its content,
/// so that a browser may keep it for ever.
final class Assets {

    private static final Map<String, String> TYPES =
            Map.of(
                    "reader.css", "text/css; charset=utf-8",
                    "reader.js", "text/javascript; charset=utf-8",
                    "icon.svg", "image/svg+xml; charset=utf-8",
                    "copytaster.webmanifest", "application/manifest+json; charset=utf-8");

    private record Asset(String type, String version, String text) {}

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    Assets() {
        TYPES.forEach((name, type) -> assets.put(name, load(name, type)));
    }

    private static Asset load(String name, String type) {
        try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new Asset(
                    type, ContentHash.of(bytes).brief(), new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address(String name) {
        Asset asset = Objects.requireNonNull(assets.get(name), name);
        return "/assets/" + name + "?v=" + asset.version();
    }

    void serve(Context context) {
        Asset asset = assets.get(context.pathParam("name"));
        if (asset == null) {
            throw new NotFoundResponse();
        }
        context.contentType(asset.type());
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.result(asset.text());
    }
}
