// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Block.Shape;
import org.copytaster.stages.extract.Block.Trait;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Turns markup into blocks: one parse, one walk over the tree. A block ends where an element of
/// block kind begins or ends, and at two line breaks.
///
/// The walk keeps its own stack, so that a tree nested 100,000 deep is only slow, not fatal.
final class HtmlLayout {

    private final BlockText text = new BlockText();
    private final ClassNames classNames = new ClassNames();
    private final Declared declared = new Declared();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Frame> stack = new ArrayList<>();
    private final List<@Nullable ClassWords> near = new ArrayList<>();
    private final List<@Nullable ClassWords> far = new ArrayList<>();
    private int[] parents = new int[256];
    private int containers;

    private HtmlLayout() {}

    static Layout of(String markup) {
        Document document = Jsoup.parse(markup);
        HtmlLayout layout = new HtmlLayout();
        HeadOfPage.read(document, layout.declared);
        layout.walk(document.body());
        return new Layout(
                Repeats.mark(layout.blocks),
                Arrays.copyOf(layout.parents, layout.containers),
                layout.declared,
                false);
    }

    private void walk(Element body) {
        open(body);
        while (!stack.isEmpty()) {
            Frame frame = stack.getLast();
            if (frame.next == frame.children) {
                close(frame);
                stack.removeLast();
                continue;
            }
            Node child = frame.element.childNode(frame.next++);
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (child instanceof Element element) {
                open(element);
            }
        }
    }

    private void open(Element element) {
        ElementKind kind = ElementKind.of(element.normalName());
        switch (kind.display()) {
            case BLOCK -> {
                flush();
                push(element, kind);
            }
            case INLINE -> push(element, kind);
            case LINK -> {
                push(element, kind);
                text.openLink();
            }
            case BOLD -> {
                push(element, kind);
                text.openBold();
            }
            case BREAK -> {
                text.lineBreak();
                if (text.isBroken()) {
                    flush();
                }
            }
            case PICTURE -> Marks.picture(element, declared, blocks.size());
            case EMPTY -> {}
            case UNSEEN -> {
                if (element.normalName().equals("script")) {
                    HeadOfPage.script(element, declared);
                }
            }
        }
    }

    private void push(Element element, ElementKind kind) {
        Frame above = stack.isEmpty() ? null : stack.getLast();
        Attributed attributed = Attributed.of(element, classNames);
        ClassWords words = attributed.words();
        long traits = (above == null ? 0 : above.traits) | Traits.of(kind, attributed);
        boolean inline = kind.display().isInline();
        boolean marked =
                words.says(ClassHint.CREDIT)
                        || ((traits & Trait.FIGURE.bit()) != 0 && words.says(ClassHint.MAKER));
        boolean credit = inline && marked && (above == null || !above.credit);
        int around = above == null ? -1 : above.container;
        int container = inline ? around : container(around);
        stack.add(new Frame(element, kind, traits, container, words, credit));
        Marks.read(element, attributed, declared, blocks.size());
        if (credit) {
            text.openCredit();
        }
    }

    private int container(int parent) {
        if (containers == parents.length) {
            parents = Arrays.copyOf(parents, containers * 2);
        }
        parents[containers] = parent;
        return containers++;
    }

    private void close(Frame frame) {
        if (frame.credit) {
            text.closeCredit();
        }
        switch (frame.kind.display()) {
            case BLOCK -> flush();
            case LINK -> text.closeLink();
            case BOLD -> text.closeBold();
            case INLINE, BREAK, PICTURE, EMPTY, UNSEEN -> {}
        }
    }

    /// Makes a block of the text gathered so far.
    private void flush() {
        if (text.isBlank()) {
            text.clear();
            return;
        }
        int at = stack.size() - 1;
        while (at > 0 && stack.get(at).isInline()) {
            at--;
        }
        Frame frame = stack.get(at);
        long traits = frame.traits | (text.isMostlyBold() ? Trait.BOLD.bit() : 0);
        List<String> parts = HeadlineLine.parted(text, declared.titleTag);
        for (String words : parts) {
            blocks.add(
                    new Block(
                            words,
                            shape(at),
                            frame.kind.level(),
                            Math.min(text.linked(), words.length()),
                            traits,
                            chain(frame.container),
                            frame.words,
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

    /// The words of the elements some steps out, the same for all blocks whose containers stand side by side.
    private ClassWords around(
            List<@Nullable ClassWords> known, int container, int at, int from, int to) {
        int place = container < 0 ? 0 : parents[container] + 1;
        while (known.size() <= place) {
            known.add(null);
        }
        ClassWords words = known.get(place);
        if (words == null) {
            words = around(at, from, to);
            known.set(place, words);
        }
        return words;
    }

    private ClassWords around(int at, int from, int to) {
        List<ClassWords> words = new ArrayList<>(to - from);
        int seen = 0;
        for (int i = at - 1; i >= 0 && seen + 1 < to; i--) {
            Frame frame = stack.get(i);
            if (!frame.isInline()) {
                seen++;
                if (seen >= from && !frame.words.isEmpty()) {
                    words.add(frame.words);
                }
            }
        }
        return ClassWords.around(words);
    }

    private Shape shape(int at) {
        for (int i = at; i >= 0 && i > at - 3; i--) {
            Shape shape = stack.get(i).kind.shape();
            if (shape != Shape.OTHER) {
                return shape;
            }
        }
        return Shape.OTHER;
    }

    /// An element that the walk is in, and how far it has come there.
    private static final class Frame {

        final Element element;
        final ElementKind kind;
        final long traits;
        final int container;
        final ClassWords words;
        final boolean credit;
        final int children;
        int next;

        Frame(
                Element element,
                ElementKind kind,
                long traits,
                int container,
                ClassWords words,
                boolean credit) {
            this.element = element;
            this.kind = kind;
            this.traits = traits;
            this.container = container;
            this.words = words;
            this.credit = credit;
            this.children = element.childNodeSize();
        }

        boolean isInline() {
            return kind.display().isInline();
        }
    }
}
