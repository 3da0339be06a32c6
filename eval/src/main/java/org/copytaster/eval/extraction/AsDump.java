// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.Set;

/// Writes a page in markup as the text dump that a person would have kept of it: as a browser copies it, one
/// line a block, or as a text browser prints it, wrapped, with bullets and what pictures show. There are
/// few dumps to learn from, and many pages.
final class AsDump implements NodeVisitor {

    private static final int WIDTH = 100;
    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "iframe",
                    "object",
                    "head",
                    "select",
                    "audio",
                    "video",
                    "textarea",
                    "canvas");
    private static final Set<String> APART =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "blockquote",
                    "figure",
                    "pre",
                    "hr",
                    "dl",
                    "table");
    private static final Set<String> LINES =
            Set.of(
                    "div",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "nav",
                    "aside",
                    "main",
                    "li",
                    "tr",
                    "dt",
                    "dd",
                    "figcaption",
                    "address",
                    "form",
                    "button",
                    "details",
                    "summary",
                    "fieldset");

    private final boolean printed;
    private final StringBuilder dump = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int unseen = -1;
    private int depth;
    private boolean bullet;

    private AsDump(boolean printed) {
        this.printed = printed;
    }

    /// @param printed as a text browser does it, not as a browser copies it
    static String of(String markup, boolean printed) {
        AsDump writer = new AsDump(printed);
        Jsoup.parse(markup).body().traverse(writer);
        writer.endLine();
        return writer.dump.toString();
    }

    @Override
    public void head(Node node, int at) {
        if (unseen >= 0) {
            return;
        }
        if (node instanceof TextNode words) {
            line.append(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element, at);
        }
    }

    private void open(Element element, int at) {
        String name = element.normalName();
        String style = element.attr("style").replace(" ", "");
        if (UNSEEN.contains(name) || element.hasAttr("hidden") || style.contains("display:none")) {
            unseen = at;
            return;
        }
        if (name.equals("br")) {
            endLine();
        } else if (name.equals("td") || name.equals("th")) {
            line.append(' ');
        } else if (name.equals("img") && printed && !element.attr("alt").isBlank()) {
            line.append('[').append(element.attr("alt")).append(']');
        }
        border(name);
        depth += name.equals("ul") || name.equals("ol") ? 1 : 0;
        bullet = printed && (name.equals("li") || (bullet && !APART.contains(name)));
    }

    @Override
    public void tail(Node node, int at) {
        if (unseen >= 0) {
            unseen = at == unseen ? -1 : unseen;
            return;
        }
        String name = node.normalName();
        border(name);
        depth -= name.equals("ul") || name.equals("ol") ? 1 : 0;
    }

    private void border(String name) {
        if (LINES.contains(name) || APART.contains(name)) {
            endLine();
        }
        if (APART.contains(name) && !dump.isEmpty() && !endsBlank()) {
            dump.append('\n');
        }
    }

    private boolean endsBlank() {
        int end = dump.length();
        return end > 1 && dump.charAt(end - 1) == '\n' && dump.charAt(end - 2) == '\n';
    }

    private void endLine() {
        String words = line.toString().replaceAll("\\s+", " ").strip();
        line.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        String indent = printed && depth > 0 ? " ".repeat(4 * depth) : "";
        String first = bullet ? indent.substring(Math.min(2, indent.length())) + "• " : indent;
        bullet = false;
        if (!printed) {
            dump.append(words).append('\n');
            return;
        }
        int width = WIDTH - indent.length();
        while (words.length() > width) {
            int end = words.lastIndexOf(' ', width);
            end = end <= 0 ? width : end;
            dump.append(first).append(words, 0, end).append('\n');
            words = words.substring(end).strip();
            first = indent;
        }
        dump.append(first).append(words).append('\n');
    }
}
