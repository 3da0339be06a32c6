// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.sqlite.SQLiteException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;

/// That a case cannot be opened, read or written. The message tells a person what to do about it;
/// what was acknowledged before is still there.
public final class CaseException extends RuntimeException {

    private static final String FULL =
            "The disk is full: nothing of this batch was kept, everything before it is safe. Make"
                    + " room and add the pages again.";
    private static final String CLOSED_DOOR =
            "The case cannot be written: its folder or disk is read-only for this user. Change its"
                    + " permissions, or copy the case to another place.";

    public CaseException(String message) {
        super(message);
    }

    CaseException(String message, Throwable cause) {
        super(message, cause);
    }

    static CaseException of(IOException cause) {
        String words = String.valueOf(cause.getMessage());
        String small = words.toLowerCase(Locale.ROOT);
        if (small.contains("no space left") || small.contains("quota exceeded")) {
            return new CaseException(FULL, cause);
        }
        if (cause instanceof AccessDeniedException || small.contains("read-only file system")) {
            return new CaseException(CLOSED_DOOR + " (" + words + ")", cause);
        }
        return new CaseException("The case's files cannot be used: " + cause, cause);
    }

    static CaseException of(ReadOnlyFileSystemException cause) {
        return new CaseException(CLOSED_DOOR, cause);
    }

    static CaseException of(SQLException cause) {
        if (!(cause instanceof SQLiteException sqlite)) {
            return new CaseException("The case's database cannot be used: " + cause, cause);
        }
        int code = sqlite.getResultCode().code & 0xff;
        return new CaseException(
                switch (code) {
                    case 5, 6 -> "Another process is writing to this case. Wait until it is done.";
                    case 8, 14 -> CLOSED_DOOR;
                    case 11, 26 ->
                            "case.db is damaged or no database. Restore it from a backup; the pages"
                                    + " in originals/ are not touched.";
                    case 13 -> FULL;
                    default -> "The case's database cannot be used: " + cause.getMessage();
                },
                cause);
    }
}
