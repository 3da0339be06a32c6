// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.copytaster.model.Original;
import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The payload of an archive's record as bytes of its own. The charset that the server named is part
/// of the name (`record.windows-1251.html`), because the bytes do not tell it.
final class RecordDocument {

    private static final Pattern NAME = Pattern.compile("record(?:\\.([A-Za-z0-9_-]+))?\\.html");

    private RecordDocument() {}

    static Original of(byte[] payload, @Nullable String charset) {
        boolean usable = charset != null && CharsetLabel.meant(charset) != null;
        return new Original(usable ? "record." + charset + ".html" : "record.html", payload);
    }

    static @Nullable String charset(Original original) {
        Matcher name = NAME.matcher(original.name());
        return name.matches() ? name.group(1) : null;
    }
}
