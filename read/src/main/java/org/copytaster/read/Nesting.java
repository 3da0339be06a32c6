// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells in one pass over the markup, before anyone builds a tree of it, whether its tags are nested
/// too deep to be a page.
final class Nesting {

    /// Tags that have no content, or that the next of their kind closes.
    private static final Set<String> NEVER_DEEP =
            Set.of(
                    ("area base br col embed hr img input link meta param source track wbr !doctype"
                                    + " p li dt dd option optgroup tr td th thead tbody tfoot colgroup"
                                    + " html head body")
                            .split(" "));

    /// Tags whose content is text up to their closing tag.
    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed");

    private final String markup;
    private final int most;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> opened = new HashMap<>();

    private Nesting(String markup, int most) {
        this.markup = markup;
        this.most = most;
    }

    static void check(String markup, int most) throws UnreadableException {
        Nesting nesting = new Nesting(markup, most);
        int at = markup.indexOf('<');
        while (at >= 0) {
            at = markup.indexOf('<', nesting.after(at));
        }
    }

    /// Takes in what begins at this `<`, and gives where it ends.
    private int after(int at) throws UnreadableException {
        if (markup.startsWith("<!--", at)) {
            return past(markup.indexOf("-->", at + 4), 3);
        }
        boolean closing = markup.startsWith("</", at);
        int start = closing ? at + 2 : at + 1;
        int end = nameEnd(start);
        if (end == start) {
            return start;
        }
        String name = markup.substring(start, end).toLowerCase(Locale.ROOT);
        int close = tagEnd(end);
        boolean selfClosing = markup.charAt(Math.max(end, close) - 1) == '/';
        return closing ? close(name, close) : selfClosing ? close + 1 : open(name, close);
    }

    private int open(String name, int close) throws UnreadableException {
        if (RAW.contains(name)) {
            return rawEnd(name, close);
        }
        if (!NEVER_DEEP.contains(name)) {
            open.push(name);
            opened.merge(name, 1, Integer::sum);
            if (open.size() > most) {
                throw new UnreadableException("tags nested more than " + most + " deep");
            }
        }
        return close + 1;
    }

    /// Closes the tag, and those left open inside it; a closing tag that was never opened is nothing.
    private int close(String name, int close) {
        if (opened.getOrDefault(name, 0) > 0) {
            String last;
            do {
                last = open.pop();
                opened.merge(last, -1, Integer::sum);
            } while (!last.equals(name));
        }
        return close + 1;
    }

    private int rawEnd(String name, int from) {
        int at = markup.indexOf("</", from);
        while (at >= 0 && !markup.regionMatches(true, at + 2, name, 0, name.length())) {
            at = markup.indexOf("</", at + 2);
        }
        return past(at, 0);
    }

    private int past(int found, int length) {
        return found < 0 ? markup.length() : found + length;
    }

    private int nameEnd(int start) {
        int end = start;
        while (end < markup.length() && end - start < 40 && isName(markup.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isName(char character) {
        return character > ' ' && "<>/\"'=".indexOf(character) < 0;
    }

    /// Where the `>` of a tag stands, past its quoted values; the end of the page if there is none.
    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < markup.length(); i++) {
            char character = markup.charAt(i);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '>') {
                return i;
            } else if ((character == '"' || character == '\'') && follows('=', i)) {
                quote = character;
            }
        }
        return markup.length();
    }

    private boolean follows(char sign, int i) {
        int before = i - 1;
        while (before > 0 && markup.charAt(before) == ' ') {
            before--;
        }
        return markup.charAt(before) == sign;
    }
}
