// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HttpResponseException;

import org.copytaster.app.correct.Workroom;
import org.copytaster.app.web.api.Api;
import org.copytaster.app.web.api.Exports;
import org.copytaster.app.web.api.Feeds;
import org.copytaster.store.CaseReader;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// The reader: serves the pages of one case on this machine.
///
/// Every answer is made from what the case holds at that moment. What a person puts right is written and
/// worked in by a [Workroom]; without one, the reader only reads.
public final class Reader {

    private static final long LONGEST_FORM = 64 << 10;

    /// Of files that are handed over at once.
    private static final long MOST_MEGABYTES = 200;

    private final CaseReader reader;
    private final @Nullable Workroom room;
    private @Nullable Javalin server;

    private Reader(CaseReader reader, @Nullable Workroom room) {
        this.reader = reader;
        this.room = room;
    }

    /// A reader without forms.
    public static Reader of(CaseReader reader) {
        return new Reader(reader, null);
    }

    /// A reader whose pages take corrections.
    ///
    /// @param room where those are worked in
    public static Reader of(CaseReader reader, Workroom room) {
        return new Reader(reader, room);
    }

    /// Starts to answer.
    ///
    /// @param host `127.0.0.1`, unless the user wants the case to be seen from other machines
    /// @param port 0 for any free one
    public Reader start(String host, int port) {
        if (server != null) {
            throw new IllegalStateException("the reader is running already");
        }
        server = Javalin.create(config -> configure(config, host)).start(host, port);
        return this;
    }

    private void configure(JavalinConfig config, String host) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LONGEST_FORM;
        Guard guard = new Guard(host);
        config.routes.before(guard::check);
        Assets assets = new Assets();
        Pages pages = new Pages(reader, assets, new Hands(reader, guard, room));
        pages.routes().forEach(config.routes::get);
        if (room != null) {
            new PutRight(guard, room, pages).routes().forEach(config.routes::post);
            config.routes.post(AddPages.PATH, new AddPages(guard, room, pages)::take);
            config.jetty.multipartConfig.maxTotalRequestSize(MOST_MEGABYTES, SizeUnit.MB);
            config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        }
        new Originals(reader).routes().forEach(config.routes::get);
        new Api(reader).routes().forEach(config.routes::get);
        new Feeds(reader).routes().forEach(config.routes::get);
        new Exports(reader).routes().forEach(config.routes::get);
        config.routes.get("/assets/{name}", assets::serve);
        config.routes.exception(HttpResponseException.class, pages::refuse);
        config.routes.exception(Exception.class, pages::fail);
        config.routes.error(404, "html", pages::missing);
    }

    /// The port that the reader listens on.
    public int port() {
        return Objects.requireNonNull(server, "the reader is not running").port();
    }

    public void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }
}
