// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.copytaster.model.Capture;
import org.copytaster.model.Origin;
import org.copytaster.model.Original;
import org.copytaster.model.Page;
import org.copytaster.model.PageId;
import org.copytaster.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;

/// Hands what was found on to the sink, under the address that is best known.
///
/// @param addresses by path or file name; what the user says there goes before what a page says
record Intake(Map<String, String> addresses, PageSink sink) {

    /// A page in a file or record of its own.
    void one(Origin origin, Found.One page, Original original) {
        Capture capture = capture(origin, page.address(), page.captured());
        sink.page(page(original, capture, page.content()), original);
    }

    /// The entries of a feed; the file is their container.
    void entries(Origin feed, Found.Entries entries, @Nullable Instant captured) {
        for (FeedItem item : entries.items()) {
            Origin origin = new Origin.Entry(feed.path(), item.id());
            if (item.isEmpty()) {
                sink.refused(new Refusal(origin, "a feed entry without title and text"));
                continue;
            }
            Original original = EntryDocument.of(item);
            String link = item.link().isEmpty() ? null : item.link();
            Capture capture = capture(origin, link, captured);
            sink.page(page(original, capture, item.entry()), original);
        }
    }

    void refused(Origin origin, IOException failure) {
        sink.refused(new Refusal(origin, Reasons.of(failure)));
    }

    static Page page(Original original, Capture capture, Page.Content content) {
        return new Page(PageId.of(original.hash().hex()), capture, content);
    }

    private Capture capture(Origin origin, @Nullable String told, @Nullable Instant captured) {
        String listed = addresses.get(origin.shown());
        String named = listed == null && origin instanceof Origin.File ? byName(origin) : listed;
        return new Capture(origin, named == null ? told : named, captured);
    }

    private @Nullable String byName(Origin origin) {
        String path = origin.path();
        return addresses.get(path.substring(path.lastIndexOf('/') + 1));
    }
}
