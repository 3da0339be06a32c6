// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.copytaster.model.Origin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Reads the web archives inside a WACZ, which is a zip.
final class WaczPages {

    private final Limits limits;
    private final WarcPages records;

    WaczPages(Limits limits, WarcPages records) {
        this.limits = limits;
        this.records = records;
    }

    void read(Path file, Origin origin) throws IOException {
        ZipDirectory.check(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> archives =
                    zip.stream()
                            .filter(entry -> isArchive(entry.getName()))
                            .sorted(java.util.Comparator.comparing(ZipEntry::getName))
                            .toList();
            if (archives.isEmpty()) {
                throw new UnreadableException("a zip archive that holds no web archive");
            }
            for (ZipEntry archive : archives) {
                try (InputStream stream = zip.getInputStream(archive)) {
                    records.read(origin, Containers.unpacked(stream, limits));
                }
            }
        }
    }

    private static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".warc") || lower.endsWith(".warc.gz");
    }
}
