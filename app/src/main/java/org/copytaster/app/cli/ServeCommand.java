// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.web.Reader;
import org.copytaster.store.CaseFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Override
    public Integer call() throws InterruptedException {
        try (CaseFolder folder = target.open()) {
            return serve(folder, port);
        }
    }

    static int serve(CaseFolder folder, int port) throws InterruptedException {
        Reader reader = Reader.of(folder).start("127.0.0.1", port);
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
