// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Looks at the end of a zip, where it tells how large its list of files is: the JDK reads that list
/// into memory whole.
final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 1 << 16;
    private static final long LARGEST = 16 << 20;

    private ZipDirectory() {}

    static void check(Path file) throws IOException {
        try (FileChannel zip = FileChannel.open(file)) {
            int length = (int) Math.min(zip.size(), END_LENGTH + LONGEST_COMMENT);
            ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            zip.read(tail, zip.size() - length);
            for (int at = length - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END_SIGNATURE) {
                    checkSize(Integer.toUnsignedLong(tail.getInt(at + 12)));
                    return;
                }
            }
        }
        throw new UnreadableException("a zip archive that ends early");
    }

    private static void checkSize(long bytes) throws UnreadableException {
        if (bytes > LARGEST) {
            throw new UnreadableException("a zip archive with too many files");
        }
    }
}
