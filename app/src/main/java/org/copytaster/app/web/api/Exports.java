// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;

import org.copytaster.app.export.Dossier;
import org.copytaster.app.export.Export;
import org.copytaster.model.StoryId;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.StoryCard;

import java.util.List;
import java.util.Map;

/// A story as a file, in the same formats as the command `export`.
public final class Exports {

    private final CaseReader reader;

    public Exports(CaseReader reader) {
        this.reader = reader;
    }

    /// The addresses and what answers them.
    public Map<String, Handler> routes() {
        return Map.of("/story/{id}/export/{file}", this::file);
    }

    private void file(Context context) {
        Export export = Export.named(context.pathParam("file")).orElseThrow(NotFoundResponse::new);
        StoryCard story =
                reader.story(new StoryId(context.pathParam("id")))
                        .orElseThrow(NotFoundResponse::new);
        context.contentType(export.mediaType() + "; charset=utf-8");
        context.header("Content-Disposition", "attachment; filename=\"" + export.file() + "\"");
        context.result(export.write(Dossier.of(reader, List.of(story))));
    }
}
