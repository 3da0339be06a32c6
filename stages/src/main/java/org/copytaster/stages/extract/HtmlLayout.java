// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Block.Shape;
import org.copytaster.stages.extract.Block.Trait;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Turns markup into blocks: one parse, one walk over the tree. A block ends where an element of
/// block kind begins or ends, and at two line breaks.
///
/// The walk keeps its own stack, so that a tree nested 100,000 deep is only slow, not fatal.
final class HtmlLayout implements NodeVisitor {

    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "iframe",
                    "object",
                    "math",
                    "canvas",
                    "head",
                    "select",
                    "datalist",
                    "audio",
                    "video",
                    "textarea");
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
                    "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "ruby",
                    "rt", "rp", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
                    "time", "tt", "u", "var", "wbr", "br", "input", "source", "picture");

    private final BlockText text = new BlockText();
    private final ClassWords classWords = new ClassWords();
    private final Declared declared = new Declared();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Frame> stack = new ArrayList<>();
    private final List<@Nullable List<String>> near = new ArrayList<>();
    private final List<@Nullable List<String>> far = new ArrayList<>();
    private int[] parents = new int[256];
    private int containers;
    private int unseenDepth = -1;

    private HtmlLayout() {}

    static Layout of(String markup) {
        Document document = Jsoup.parse(markup);
        HtmlLayout layout = new HtmlLayout();
        HeadOfPage.read(document, layout.declared);
        document.body().traverse(layout);
        return new Layout(
                Repeats.mark(layout.blocks),
                Arrays.copyOf(layout.parents, layout.containers),
                layout.declared,
                false);
    }

    @Override
    public void head(Node node, int depth) {
        if (unseenDepth >= 0) {
            return;
        }
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element, depth);
        }
    }

    private void open(Element element, int depth) {
        String name = element.normalName();
        if (name.equals("script")) {
            HeadOfPage.script(element, declared);
        }
        if (UNSEEN.contains(name)) {
            unseenDepth = depth;
            return;
        }
        if (name.equals("br")) {
            text.lineBreak();
            if (text.isBroken()) {
                flush();
            }
            return;
        }
        if (name.equals("img")) {
            Marks.picture(element, declared, blocks.size());
            return;
        }
        if (name.equals("input") || name.equals("wbr")) {
            return;
        }
        boolean inline = INLINE.contains(name);
        if (!inline) {
            flush();
        }
        Frame frame = frame(element, name, inline);
        stack.add(frame);
        Marks.read(element, frame.named, declared, blocks.size());
        if (name.equals("a")) {
            text.openLink();
        }
        if (isBold(name)) {
            text.openBold();
        }
        if (frame.credit) {
            text.openCredit();
        }
    }

    private static boolean isBold(String name) {
        return name.equals("b") || name.equals("strong");
    }

    private Frame frame(Element element, String name, boolean inline) {
        Frame above = stack.isEmpty() ? null : stack.getLast();
        ClassWords.Named named = named(element);
        long traits = (above == null ? 0 : above.traits) | Traits.of(element, name);
        boolean marked =
                named.says(ClassHint.CREDIT)
                        || ((traits & Trait.FIGURE.bit()) != 0 && named.says(ClassHint.MAKER));
        boolean credit = inline && marked && (above == null || !above.credit);
        if (inline) {
            return new Frame(
                    name, traits, above == null ? -1 : above.container, named, inline, credit);
        }
        if (containers == parents.length) {
            parents = Arrays.copyOf(parents, containers * 2);
        }
        parents[containers] = above == null ? -1 : above.container;
        return new Frame(name, traits, containers++, named, false, false);
    }

    private ClassWords.Named named(Element element) {
        if (element.attributesSize() == 0) {
            return ClassWords.Named.NOT;
        }
        String names = element.attributes().get("class");
        String id = element.attributes().get("id");
        return classWords.of(id.isEmpty() ? names : names + " " + id);
    }

    @Override
    public void tail(Node node, int depth) {
        if (unseenDepth >= 0) {
            if (depth == unseenDepth) {
                unseenDepth = -1;
            }
            return;
        }
        if (!(node instanceof Element element) || stack.isEmpty()) {
            return;
        }
        String name = element.normalName();
        if (name.equals("br") || name.equals("img") || name.equals("input") || name.equals("wbr")) {
            return;
        }
        Frame frame = stack.getLast();
        if (frame.credit) {
            text.closeCredit();
        }
        if (isBold(name)) {
            text.closeBold();
        }
        if (name.equals("a")) {
            text.closeLink();
        }
        if (!frame.inline) {
            flush();
        }
        stack.removeLast();
    }

    /// Makes a block of the text gathered so far.
    private void flush() {
        if (text.isBlank()) {
            text.clear();
            return;
        }
        int at = stack.size() - 1;
        while (at > 0 && stack.get(at).inline) {
            at--;
        }
        Frame frame = at < 0 ? Frame.BODY : stack.get(at);
        long traits = frame.traits | (text.isMostlyBold() ? Trait.BOLD.bit() : 0);
        List<String> parts = HeadlineLine.parted(text.lines(), text.folded(), declared.titleTag);
        for (String words : parts) {
            blocks.add(
                    new Block(
                            words,
                            shape(at),
                            level(frame.name),
                            Math.min(text.linked(), words.length()),
                            traits,
                            chain(frame.container),
                            frame.named.words(),
                            around(near, frame.container, at, 1, 3),
                            around(far, frame.container, at, 3, 9),
                            parts.size() == 1 ? text.credit() : null,
                            null));
        }
        text.clear();
    }

    private int[] chain(int container) {
        int[] chain = new int[6];
        int length = 0;
        for (int at = container; at >= 0 && length < chain.length; at = parents[at]) {
            chain[length++] = at;
        }
        return length == chain.length ? chain : Arrays.copyOf(chain, length);
    }

    /// The words of the elements some steps out, one list for all blocks whose containers stand side by side.
    private List<String> around(
            List<@Nullable List<String>> known, int container, int at, int from, int to) {
        int place = container < 0 ? 0 : parents[container] + 1;
        while (known.size() <= place) {
            known.add(null);
        }
        List<String> words = known.get(place);
        if (words == null) {
            words = around(at, from, to);
            known.set(place, words);
        }
        return words;
    }

    private List<String> around(int at, int from, int to) {
        List<String> words = null;
        int seen = 0;
        for (int i = at - 1; i >= 0 && seen < to; i--) {
            Frame frame = stack.get(i);
            if (frame.inline) {
                continue;
            }
            seen++;
            if (seen >= from && seen < to && !frame.named.words().isEmpty()) {
                if (words == null) {
                    words = frame.named.words();
                } else {
                    words = new ArrayList<>(words);
                    words.addAll(frame.named.words());
                }
            }
        }
        return words == null ? List.of() : words;
    }

    private Shape shape(int at) {
        for (int i = at; i >= 0 && i > at - 3; i--) {
            Shape shape = shape(stack.get(i).name);
            if (shape != Shape.OTHER) {
                return shape;
            }
        }
        return Shape.OTHER;
    }

    private static Shape shape(String name) {
        return switch (name) {
            case "p" -> Shape.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Shape.HEADING;
            case "li", "dt", "dd" -> Shape.ITEM;
            case "blockquote" -> Shape.QUOTE;
            case "td", "th", "caption" -> Shape.CELL;
            case "figcaption" -> Shape.CAPTION;
            case "pre" -> Shape.PREFORMATTED;
            default -> Shape.OTHER;
        };
    }

    private static int level(String name) {
        return name.length() == 2
                        && name.charAt(0) == 'h'
                        && name.charAt(1) >= '1'
                        && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    private record Frame(
            String name,
            long traits,
            int container,
            ClassWords.Named named,
            boolean inline,
            boolean credit) {

        static final Frame BODY = new Frame("body", 0, -1, ClassWords.Named.NOT, false, false);
    }
}
