// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Keeps the headers of an archive's records small: their reader collects a header in memory however
/// long it is.
final class HeaderGuard extends FilterInputStream {

    private static final int LONGEST_HEADER = 1 << 20;

    private boolean inHeader = true;
    private long read;

    HeaderGuard(InputStream inner) {
        super(inner);
    }

    void enterHeader() {
        inHeader = true;
        read = 0;
    }

    void enterBody() {
        inHeader = false;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count(1);
        return next;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        int count = in.read(target, start, length);
        count(count);
        return count;
    }

    private void count(int count) throws IOException {
        read += count;
        if (inHeader && read > LONGEST_HEADER) {
            throw new UnreadableException("an archive record whose header does not end");
        }
    }
}
