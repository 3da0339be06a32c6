// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;

import org.copytaster.model.Original;
import org.copytaster.model.PageId;
import org.copytaster.store.CaseReader;

import java.util.LinkedHashMap;
import java.util.Map;

/// The saved bytes of a page, to look at as plain text or to keep. A browser never runs them.
final class Originals {

    private final CaseReader reader;

    Originals(CaseReader reader) {
        this.reader = reader;
    }

    Map<String, Handler> routes() {
        Map<String, Handler> routes = new LinkedHashMap<>();
        routes.put("/original/{page}", this::show);
        routes.put("/original/{page}/download", this::download);
        return routes;
    }

    private void show(Context context) {
        Original original = original(context);
        context.contentType("text/plain");
        context.result(original.bytes());
    }

    private void download(Context context) {
        Original original = original(context);
        context.contentType("application/octet-stream");
        context.header(
                "Content-Disposition", "attachment; filename=\"" + safe(original.name()) + "\"");
        context.result(original.bytes());
    }

    private Original original(Context context) {
        context.header("Content-Security-Policy", Guard.ORIGINALS);
        return reader.original(new PageId(context.pathParam("page")))
                .orElseThrow(NotFoundResponse::new);
    }

    /// A name without folders, and without characters that a header or a file system minds.
    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^\\.+", "");
        return plain.isEmpty() ? "page" : plain;
    }
}
