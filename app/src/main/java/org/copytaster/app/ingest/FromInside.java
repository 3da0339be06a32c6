// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.ingest;

import org.copytaster.model.Capture;
import org.copytaster.model.Origin;
import org.copytaster.model.Original;
import org.copytaster.model.Page;
import org.copytaster.model.Refusal;
import org.copytaster.read.PageSink;

import java.nio.file.Path;

/// Tells where pages came from by their way inside a folder that will be gone.
record FromInside(Path folder, PageSink sink) implements PageSink {

    @Override
    public void page(Page page, Original original) {
        Capture capture = page.capture();
        sink.page(
                new Page(
                        page.id(),
                        new Capture(
                                inside(capture.origin()), capture.address(), capture.captured()),
                        page.content()),
                original);
    }

    @Override
    public void refused(Refusal refusal) {
        sink.refused(new Refusal(inside(refusal.origin()), refusal.reason()));
    }

    private Origin inside(Origin origin) {
        Path path = Path.of(origin.path());
        String way = path.startsWith(folder) ? folder.relativize(path).toString() : origin.path();
        return switch (origin) {
            case Origin.File file -> new Origin.File(way);
            case Origin.Entry(String container, String entry) -> new Origin.Entry(way, entry);
        };
    }
}
