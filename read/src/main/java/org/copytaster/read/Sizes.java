// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import java.util.Locale;

/// Writes a number of bytes as a person reads it.
final class Sizes {

    private Sizes() {}

    static String shown(long bytes) {
        if (bytes < 1 << 10) {
            return bytes + " bytes";
        }
        return bytes < 1 << 20
                ? String.format(Locale.ROOT, "%.0f kB", bytes / 1024.0)
                : String.format(Locale.ROOT, "%.0f MB", bytes / 1048576.0);
    }
}
