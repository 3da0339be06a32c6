// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.copytaster.model.Capture;
import org.copytaster.model.Origin;
import org.copytaster.model.Original;
import org.copytaster.model.Page;
import org.copytaster.model.Refusal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Brings saved pages in: HTML, plain-text dumps, MHTML, feeds, WARC and WACZ, packed or not, one by
/// one or in folders.
///
/// What a file is, its bytes tell. Memory is bounded by one page. Nothing that a file holds can stop
/// the reading of the others: what cannot be read is refused with its reason.
public final class SavedPages {

    private final Limits limits;
    private final PageDecoder decoder;
    private final Map<String, String> addresses;

    private SavedPages(Limits limits, Map<String, String> addresses) {
        this.limits = limits;
        this.decoder = new PageDecoder(limits);
        this.addresses = new LinkedHashMap<>(addresses);
    }

    /// Reads within these limits.
    ///
    /// @param addresses where pages came from, by their path or file name (see [AddressList])
    public static SavedPages with(Limits limits, Map<String, String> addresses) {
        return new SavedPages(limits, addresses);
    }

    /// Reads a file, or a folder in the order of its names. The origin of a page is the path as it is
    /// given here, for a folder with the rest of the way.
    public void read(Path path, PageSink sink) {
        Intake intake = new Intake(addresses, sink);
        new FolderWalk(
                        new FolderWalk.Visitor() {
                            @Override
                            public void file(Path file) {
                                readFile(file, intake);
                            }

                            @Override
                            public void failed(Path failed, IOException failure) {
                                intake.refused(origin(failed), failure);
                            }
                        })
                .walk(path);
    }

    /// Decodes kept bytes again, for rebuilding: the same bytes under the same name give the same
    /// page as when they were read.
    public Decoded reread(Original original, Capture capture) {
        try {
            return new Decoded.Again(Intake.page(original, capture, content(original, capture)));
        } catch (IOException e) {
            return new Decoded.Refused(new Refusal(capture.origin(), Reasons.of(e)));
        }
    }

    private Page.Content content(Original original, Capture capture) throws IOException {
        boolean inside = capture.origin() instanceof Origin.Entry;
        if (inside && original.name().equals(EntryDocument.NAME)) {
            return EntryDocument.entry(original.bytes());
        }
        String name = original.name();
        Found found =
                inside
                        ? decoder.text(name, original.bytes(), RecordDocument.charset(original))
                        : decoder.file(name, original.bytes());
        return switch (found) {
            case Found.One one -> one.content();
            case Found.Entries entries -> throw new UnreadableException("a feed, not a page");
        };
    }

    private void readFile(Path file, Intake intake) {
        Origin.File origin = origin(file);
        try (InputStream stream = open(file)) {
            WarcPages records = new WarcPages(decoder, intake);
            if (Containers.isWarc(stream)) {
                records.read(origin, Containers.unpacked(stream, limits));
            } else if (Containers.isZip(stream)) {
                new WaczPages(limits, records).read(file, origin);
            } else {
                readPage(file, stream, intake);
            }
        } catch (IOException e) {
            intake.refused(origin, e);
        }
    }

    /// Only a file with an end is opened: a pipe or a device could keep us waiting for ever.
    private static InputStream open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableException("a pipe or a device, not a file");
        }
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    private void readPage(Path file, InputStream stream, Intake intake) throws IOException {
        long size = Files.size(file);
        if (size > limits.pageBytes()) {
            throw new UnreadableException(
                    "%s, larger than the limit of %s"
                            .formatted(Sizes.shown(size), Sizes.shown(limits.pageBytes())));
        }
        String name = String.valueOf(file.getFileName());
        Original original = new Original(name, Bytes.all(stream, limits));
        switch (decoder.file(name, original.bytes())) {
            case Found.One one -> intake.one(origin(file), one, original);
            case Found.Entries entries -> intake.entries(origin(file), entries, null);
        }
    }

    private static Origin.File origin(Path file) {
        return new Origin.File(file.toString().replace(file.getFileSystem().getSeparator(), "/"));
    }
}
