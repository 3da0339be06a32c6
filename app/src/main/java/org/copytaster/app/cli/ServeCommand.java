// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.correct.Workroom;
import org.copytaster.app.web.Reader;
import org.copytaster.app.web.page.Links;
import org.copytaster.app.web.page.StoryPage;
import org.copytaster.model.Mention;
import org.copytaster.store.CaseFolder;
import org.copytaster.store.CaseReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Opens the reader of a case at http://localhost:7411.",
        footer = {
            "",
            "Only this machine can reach it. Stop it with Ctrl-C.",
            "",
            "Examples:",
            "  copytaster serve syria",
            "  copytaster serve syria --port 8080"
        })
final class ServeCommand implements Callable<Integer> {

    @Mixin private CaseArgument target = new CaseArgument();

    @Option(names = "--port", paramLabel = "N", description = "another port; 0 takes a free one")
    private int port = 7411;

    @Option(
            names = "--once",
            hidden = true,
            description =
                    "show some pages to itself and end: what the time to the first page is measured by")
    private boolean once;

    @Override
    public Integer call() throws InterruptedException, IOException {
        try (CaseFolder folder = target.open()) {
            return once ? serveOnce(folder) : serve(folder, target.folder(), port);
        }
    }

    static int serveOnce(CaseFolder folder) throws IOException {
        Reader reader = Reader.of(folder).start("127.0.0.1", 0);
        try {
            for (String address : someOfEach(folder)) {
                try (InputStream page =
                        URI.create("http://127.0.0.1:" + reader.port() + address)
                                .toURL()
                                .openStream()) {
                    page.readAllBytes();
                }
            }
        } finally {
            reader.stop();
        }
        return 0;
    }

    /// The front page, and a page of each kind that people open next.
    private static List<String> someOfEach(CaseReader reader) {
        List<String> addresses = new ArrayList<>(List.of("/"));
        reader.latestStories(null, 1)
                .forEach(story -> {
                    addresses.add(Links.story(story.id()));
                    addresses.add(Links.story(story.id()) + StoryPage.View.SAID.path());
                    addresses.add(Links.article(story.central()));
                });
        reader.mostMentioned(Mention.Kind.PERSON, 1)
                .forEach(one -> addresses.add(Links.actor(one.id())));
        return addresses;
    }

    /// @param folder where the case lies; on a disk that cannot be written it is only read
    static int serve(CaseFolder opened, Path folder, int port) throws InterruptedException {
        if (!Files.isWritable(folder)) {
            return serve(Reader.of(opened), port);
        }
        try (Workroom room = new Workroom(folder)) {
            return serve(Reader.of(opened, room), port);
        }
    }

    private static int serve(Reader reader, int port) throws InterruptedException {
        reader.start("127.0.0.1", port);
        System.out.println("The reader: http://localhost:" + reader.port() + "   (Ctrl-C ends)");
        System.out.flush();
        try {
            new CountDownLatch(1).await();
        } finally {
            reader.stop();
        }
        return 0;
    }
}
