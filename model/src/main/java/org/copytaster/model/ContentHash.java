// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of some content, in 64 lower-case hexadecimal digits.
///
/// Every id in a case is derived from content through this record, so that the same pages give the
/// same ids on any machine and in any order.
public record ContentHash(String hex) {

    public ContentHash {
        if (hex.length() != 64 || !isHexadecimal(hex)) {
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits, got " + hex);
        }
    }

    private static boolean isHexadecimal(String digits) {
        for (int at = 0; at < digits.length(); at++) {
            char here = digits.charAt(at);
            if ((here < '0' || here > '9') && (here < 'a' || here > 'f')) {
                return false;
            }
        }
        return true;
    }

    public static ContentHash of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new ContentHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Hashes the parts with a separator that no text holds, so that `("a", "bc")` and `("ab", "c")`
    /// differ.
    public static ContentHash of(String... parts) {
        return of(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
    }

    /// The first twelve digits, enough to name a thing within one case.
    public String brief() {
        return hex.substring(0, 12);
    }
}
