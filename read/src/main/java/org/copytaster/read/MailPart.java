// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// One part of a mail-like file: its headers, their names in small letters, and its body, one
/// character a byte.
record MailPart(Map<String, String> headers, String body) {

    /// @param text one character a byte
    static MailPart of(String text) {
        Map<String, String> headers = new LinkedHashMap<>();
        String name = "";
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end).stripTrailing();
            at = end + 1;
            if (line.isEmpty()) {
                break;
            }
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0))) {
                headers.computeIfPresent(name, (key, value) -> value + " " + line.strip());
            } else if (colon > 0) {
                name = line.substring(0, colon).toLowerCase(Locale.ROOT);
                headers.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return new MailPart(headers, text.substring(Math.min(at, text.length())));
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /// The type without its parameters, in small letters.
    String type() {
        return header("content-type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /// A parameter of the content type; empty if it has none of that name.
    String parameter(String name) {
        for (String parameter : header("content-type").split(";", -1)) {
            String[] sides = parameter.strip().split("=", 2);
            if (sides.length == 2 && sides[0].strip().equalsIgnoreCase(name)) {
                return sides[1].strip().replaceAll("^\"|\"$", "");
            }
        }
        return "";
    }

    byte[] decoded() {
        return switch (header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /// As far as it goes: a part that was cut in the middle of a group loses only that group.
    private static byte[] base64(String body) {
        StringBuilder digits = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            char digit = body.charAt(i);
            if (digit < 0x80
                    && (Character.isLetterOrDigit(digit) || digit == '+' || digit == '/')) {
                digits.append(digit);
            }
        }
        digits.setLength(digits.length() % 4 == 1 ? digits.length() - 1 : digits.length());
        return Base64.getDecoder().decode(digits.toString());
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char sign = body.charAt(i);
            if (sign != '=') {
                bytes.write(sign);
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i += 1;
            } else {
                i += write(bytes, body, i + 1);
            }
        }
        return bytes.toByteArray();
    }

    /// Writes the byte of two digits, or the sign itself where no digits follow; gives the digits.
    private static int write(ByteArrayOutputStream bytes, String body, int at) {
        int high = at + 1 < body.length() ? Character.digit(body.charAt(at), 16) : -1;
        int low = at + 1 < body.length() ? Character.digit(body.charAt(at + 1), 16) : -1;
        if (high < 0 || low < 0) {
            bytes.write('=');
            return 0;
        }
        bytes.write((high << 4) | low);
        return 2;
    }
}
