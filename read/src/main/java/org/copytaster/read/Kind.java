// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a decoded text is. Its own beginning decides; the ending of its name only where the text
/// leaves it open.
enum Kind {
    HTML,
    XML_FEED,
    JSON_FEED,
    DUMP;

    /// How much of a text is looked at.
    private static final int HEAD = 1 << 16;

    private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf:rdf", "atom:feed");

    private static final Set<String> SCRIPTS =
            Set.of("js", "mjs", "css", "map", "ts", "java", "py", "sh");

    /// The tags that a page or a piece of one begins with.
    private static final Set<String> PAGE_TAGS =
            Set.of(
                    ("html head body meta title link base script noscript style div span p a article"
                                    + " main section header footer nav aside h1 h2 h3 h4 h5 h6 ul ol table"
                                    + " br hr img figure font center b i strong em blockquote iframe form")
                            .split(" "));

    /// What may stand before the first tag: declarations, comments, a document type.
    private static final Pattern PROLOGUE =
            Pattern.compile(
                    "\\s++|<\\?[^>]*+>|<!--(?s:.*?)-->|<!(?i:doctype)[^\\[>]*+(?:\\[[^\\]]*+\\])?+[^>]*+>");

    private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9:_-]*+)[\\s/>]");

    private static final Pattern DOCTYPE_HTML =
            Pattern.compile("<!doctype\\s+html\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOSING_TAG =
            Pattern.compile(
                    "</(?:html|head|body|title|script|style|div|p|a|span|li|td|h[1-6]|article)\\s*>",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern JSON_START =
            Pattern.compile("\\{\\s*+\"[^\"]{1,80}+\"\\s*+:|\\{\\s*+\\}|\\[\\s*+\\{\\s*+\"");

    /// @param name of the file, for its ending
    /// @throws UnreadableException when the text is another format's
    static Kind of(String text, String name) throws UnreadableException {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String root = root(head);
        if (FEEDS.contains(root)) {
            return XML_FEED;
        }
        if (PAGE_TAGS.contains(root) || DOCTYPE_HTML.matcher(head).find()) {
            return HTML;
        }
        if (head.stripLeading().startsWith("<?xml") && !root.isEmpty()) {
            throw new UnreadableException("XML of <" + root + ">, neither a page nor a feed");
        }
        if (JSON_START.matcher(head.stripLeading()).lookingAt()) {
            return json(head);
        }
        return untagged(head, ending(name));
    }

    private static Kind json(String head) throws UnreadableException {
        if (head.contains("jsonfeed.org/version")) {
            return JSON_FEED;
        }
        throw new UnreadableException("JSON that is not a feed");
    }

    private static Kind untagged(String head, String ending) throws UnreadableException {
        if (SCRIPTS.contains(ending)) {
            throw new UnreadableException("a script or style sheet, not a page");
        }
        return !ending.equals("txt") && hasTags(head) ? HTML : DUMP;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// The name of the first tag, when nothing but a prologue stands before it; else empty.
    private static String root(String head) {
        Matcher prologue = PROLOGUE.matcher(head);
        int at = 0;
        while (at < head.length() && prologue.region(at, head.length()).lookingAt()) {
            at = prologue.end();
        }
        Matcher tag = TAG.matcher(head).region(at, head.length());
        return tag.lookingAt() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean hasTags(String head) {
        return CLOSING_TAG.matcher(head).results().limit(3).count() == 3;
    }
}
