// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import java.time.Duration;

/// How much one page or container may ask of the machine before it is refused.
///
/// @param pageBytes of one page or feed, as saved and again unpacked; it is held in memory
/// @param containerBytes that one archive may unpack to; it is streamed, so this only costs time
/// @param ratio how many times its own size a compressed stream may unpack to
/// @param depth how deep tags may be nested
/// @param perPage how long the bytes of one page may take to arrive and unpack
public record Limits(long pageBytes, long containerBytes, int ratio, int depth, Duration perPage) {

    public Limits {
        if (pageBytes < 1 || pageBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("a page is held in one array, not " + pageBytes);
        }
        if (containerBytes < pageBytes || ratio < 1 || depth < 1 || perPage.isNegative()) {
            throw new IllegalArgumentException("limits that no page can keep");
        }
    }

    /// What serves saved news pages: the largest single-file saves, with their pictures inside, have
    /// some tens of megabytes.
    public static Limits usual() {
        return new Limits(32L << 20, 16L << 30, 250, 1500, Duration.ofSeconds(20));
    }
}
