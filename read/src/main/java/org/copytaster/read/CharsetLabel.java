// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The charset that a page or its server names, under the name that browsers understand by it: pages
/// that say `iso-8859-1` mean windows-1252, those that say `gb2312` mean GB 18030.
final class CharsetLabel {

    private static final int PRESCAN = 8192;

    /// In a `meta` tag or an XML declaration; both `charset=x` and `content="text/html; charset=x"`.
    private static final Pattern IN_PAGE =
            Pattern.compile(
                    "<(?:meta\\b[^>]{0,500}?charset|\\?xml\\b[^>]{0,200}?encoding)\\s*=\\s*"
                            + "[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
                    Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> MEANT =
            Map.ofEntries(
                    Map.entry("iso-8859-1", "windows-1252"),
                    Map.entry("iso8859-1", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("us-ascii", "windows-1252"),
                    Map.entry("ascii", "windows-1252"),
                    Map.entry("x-user-defined", "windows-1252"),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("iso-8859-11", "x-windows-874"),
                    Map.entry("tis-620", "x-windows-874"),
                    Map.entry("iso-8859-8-i", "ISO-8859-8"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("x-gbk", "GB18030"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("shift-jis", "windows-31j"),
                    Map.entry("x-sjis", "windows-31j"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"),
                    Map.entry("big5", "Big5-HKSCS"),
                    Map.entry("unicode", "UTF-8"),
                    Map.entry("utf8", "UTF-8"),
                    // A page whose label could be read byte by byte is not in UTF-16.
                    Map.entry("utf-16", "UTF-8"),
                    Map.entry("utf-16le", "UTF-8"),
                    Map.entry("utf-16be", "UTF-8"));

    private CharsetLabel() {}

    /// The charset of this label; null when there is none or nobody knows it.
    static @Nullable Charset meant(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String asked = label.strip().toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(MEANT.getOrDefault(asked, asked));
            return charset.canEncode() ? charset : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// The label in the first part of the page itself.
    static @Nullable Charset inPage(byte[] bytes) {
        int end = Math.min(PRESCAN, bytes.length);
        String head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        Matcher label = IN_PAGE.matcher(head);
        return label.find() ? meant(label.group(1)) : null;
    }
}
