// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.copytaster.model.Page.Content;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/// Decodes the bytes of one page, whatever it was saved as. The same bytes and name give the same
/// page at any time, which is how a case is rebuilt.
record PageDecoder(Limits limits) {

    /// What a file holds.
    Found file(String name, byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            throw new UnreadableException("an empty file");
        }
        if (!Bytes.isGzip(bytes)) {
            return unpacked(name, bytes);
        }
        byte[] inner = Bytes.gunzip(bytes, limits);
        if (Bytes.isGzip(inner)) {
            throw new UnreadableException("gzip inside gzip");
        }
        return unpacked(name.replaceFirst("(?i)\\.gz$", ""), inner);
    }

    private Found unpacked(String name, byte[] bytes) throws UnreadableException {
        return Mhtml.opens(bytes) ? mhtml(Mhtml.of(bytes)) : text(name, bytes, null);
    }

    private Found mhtml(Mhtml mhtml) throws UnreadableException {
        Found found = text("page.html", mhtml.page().decoded(), mhtml.charset());
        return switch (found) {
            case Found.One one -> new Found.One(one.content(), mhtml.address(), mhtml.captured());
            case Found.Entries entries -> entries;
        };
    }

    /// What bytes hold that are text.
    ///
    /// @param told the charset that a header names, if any
    Found text(String name, byte[] bytes, @Nullable String told) throws UnreadableException {
        String binary = Signature.refusing(bytes);
        if (binary != null) {
            throw new UnreadableException(binary);
        }
        String text = PageText.of(bytes, told);
        if (text.isBlank()) {
            throw new UnreadableException("no text in it");
        }
        if (Characters.areNoText(text)) {
            throw new UnreadableException("binary data, not a page");
        }
        return switch (Kind.of(text, name)) {
            case HTML -> html(text);
            case DUMP -> new Found.One(new Content.Dump(text), null, null);
            case XML_FEED -> entries(XmlFeed.items(checked(text)));
            case JSON_FEED -> entries(JsonFeed.items(text));
        };
    }

    private Found html(String markup) throws UnreadableException {
        SaverComment saver = SaverComment.of(markup);
        return new Found.One(new Content.Html(checked(markup)), saver.address(), saver.captured());
    }

    private Found entries(List<FeedItem> items) throws UnreadableException {
        if (items.isEmpty()) {
            throw new UnreadableException("a feed without entries");
        }
        for (FeedItem item : items) {
            checked(item.entry().markup());
        }
        return new Found.Entries(items);
    }

    private String checked(String markup) throws UnreadableException {
        Nesting.check(markup, limits.depth());
        return markup;
    }
}
