// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Plain lines for people and pipes: wrapped at a width, indented, no colours.
///
/// Every text of a page is cleaned of control characters first, because a terminal obeys them.
record Paper(PrintStream out) {

    static final int WIDTH = 100;

    void line(String text) {
        out.println(clean(text));
    }

    void blank() {
        out.println();
    }

    /// A paragraph of text, each line after the same margin.
    void wrapped(String margin, String text) {
        wrap(clean(text).replaceAll("\\s+", " ").strip(), WIDTH - margin.length())
                .forEach(line -> out.println(margin + line));
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (text.length() - start > width) {
            int space = text.lastIndexOf(' ', start + width);
            int end = space > start ? space : start + width;
            lines.add(text.substring(start, end));
            start = space > start ? end + 1 : end;
        }
        lines.add(text.substring(start));
        return lines;
    }

    /// One line of at most so many characters.
    static String cut(String text, int most) {
        String line = clean(text).replaceAll("\\s+", " ").strip();
        return line.length() <= most ? line : line.substring(0, most - 1) + "…";
    }

    /// "1 page", "2 pages".
    static String count(int number, String one) {
        String many = one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
        return number + " " + (number == 1 ? one : many);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(one ->
                        one == '\n' || one == '\t' || Character.getType(one) != Character.CONTROL)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
