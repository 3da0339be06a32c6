// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import java.time.Duration;

/// The moment by which one page must have arrived and unpacked.
record Deadline(long nanos, Duration allowed) {

    static Deadline in(Duration allowed) {
        return new Deadline(System.nanoTime() + allowed.toNanos(), allowed);
    }

    void check() throws UnreadableException {
        if (System.nanoTime() - nanos > 0) {
            throw new UnreadableException(
                    "it took longer than " + allowed.toMillis() / 1000.0 + " s to read");
        }
    }
}
