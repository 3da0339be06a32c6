// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// Tells an address of the web from the other things that stand where one is expected.
final class WebAddress {

    private static final Pattern ABSOLUTE =
            Pattern.compile("https?://[^\\s<>\"]{3,4000}", Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /// The address, if it is absolute and of the web; else null.
    static @Nullable String orNull(@Nullable String address) {
        String asked = address == null ? "" : address.strip();
        return ABSOLUTE.matcher(asked).matches() ? asked : null;
    }
}
