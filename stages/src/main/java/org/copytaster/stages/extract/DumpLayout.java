// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Span;
import org.copytaster.stages.extract.Block.Shape;
import org.copytaster.stages.extract.Block.Trait;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Turns a text dump into the same blocks that markup gives, from the shapes of its lines: bullets,
/// blank lines, indents. Lines that a text browser wrapped are joined again.
final class DumpLayout {

    private static final String BULLETS = "•□○■▪●◦*+·";

    private final List<Line> lines;
    private final int width;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>(List.of(-1));
    private ClassWords opener = ClassWords.NONE;
    private int sinceOpener;

    private DumpLayout(String dump) {
        this.lines = lines(dump);
        this.width = wrapWidth(lines);
    }

    static Layout of(String dump) {
        DumpLayout layout = new DumpLayout(dump);
        layout.read();
        return new Layout(
                Repeats.mark(layout.blocks),
                layout.parents.stream().mapToInt(Integer::intValue).toArray(),
                new Declared(),
                true);
    }

    /// @param start of what is not white space, in the dump
    /// @param text from where the words begin, behind a bullet
    /// @param indent where the line begins, counted in columns
    /// @param words where its words begin, counted in columns
    private record Line(int start, int end, String text, int indent, int words, boolean bullet) {

        boolean isBlank() {
            return text.isEmpty();
        }

        int width() {
            return words + columns(text);
        }
    }

    private static List<Line> lines(String dump) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= dump.length(); at++) {
            if (at == dump.length() || dump.charAt(at) == '\n') {
                lines.add(line(dump, start, at));
                start = at + 1;
            }
        }
        return lines;
    }

    private static Line line(String dump, int from, int to) {
        int start = skipBlank(dump, from, to);
        int end = to;
        while (end > start && isBlank(dump.charAt(end - 1))) {
            end--;
        }
        boolean bullet = false;
        int words = start;
        while (words + 1 < end
                && BULLETS.indexOf(dump.charAt(words)) >= 0
                && isBlank(dump.charAt(words + 1))) {
            bullet = true;
            words = skipBlank(dump, words + 1, end);
        }
        if (start + 1 == end && BULLETS.indexOf(dump.charAt(start)) >= 0) {
            words = end;
        }
        return new Line(start, end, dump.substring(words, end), start - from, words - from, bullet);
    }

    private static int skipBlank(String dump, int from, int to) {
        int at = from;
        while (at < to && isBlank(dump.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char one) {
        return one <= ' '
                || one == '\u00A0'
                || one == '\u200B'
                || one == '\u200E'
                || one == '\u200F'
                || one == '\uFEFF';
    }

    /// Columns on a screen: East Asian signs take two.
    private static int columns(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            columns += isWide(text.charAt(i)) ? 2 : 1;
        }
        return columns;
    }

    private static boolean isWide(char one) {
        return (one >= '\u1100' && one <= '\u115F')
                || (one >= '\u2E80' && one <= '\uD7A3')
                || (one >= '\uF900' && one <= '\uFAFF')
                || (one >= '\uFF00' && one <= '\uFF60');
    }

    /// The width at which the dump was wrapped; 0 if it was not.
    private static int wrapWidth(List<Line> lines) {
        int[] histogram = new int[122];
        int beyond = 0;
        int filled = 0;
        for (Line line : lines) {
            int width = line.width();
            filled += line.isBlank() ? 0 : 1;
            if (width > 121) {
                beyond++;
            } else {
                histogram[width]++;
            }
        }
        if (filled == 0 || beyond * 20 > filled) {
            return 0;
        }
        int near = 0;
        int widest = 0;
        for (int width = 121; width >= 60 && widest == 0; width--) {
            widest = histogram[width] > 0 ? width : 0;
        }
        for (int width = widest; width > widest - 8 && width > 0; width--) {
            near += histogram[width];
        }
        return near >= 4 ? widest : 0;
    }

    private void read() {
        int run = -1;
        boolean afterBlank = true;
        for (int at = 0; at < lines.size(); ) {
            if (lines.get(at).isBlank()) {
                // A lone bullet is a line without words, not a gap.
                boolean gap = lines.get(at).start() == lines.get(at).end();
                afterBlank |= gap;
                run = gap ? -1 : run;
                at++;
                continue;
            }
            if (run < 0) {
                run = container(0);
            }
            int next = joined(at);
            boolean beforeBlank = next >= lines.size() || lines.get(next).isBlank();
            add(at, next, run, afterBlank, beforeBlank);
            afterBlank = false;
            at = next;
        }
    }

    private int container(int parent) {
        parents.add(parent);
        return parents.size() - 1;
    }

    /// The line behind the last one that belongs to the paragraph that begins here.
    private int joined(int from) {
        int next = from + 1;
        while (width > 0
                && next < lines.size()
                && continues(lines.get(next - 1), lines.get(next), lines.get(from))) {
            next++;
        }
        return next;
    }

    private boolean continues(Line line, Line next, Line first) {
        if (next.isBlank() || next.bullet() || next.indent() != first.words()) {
            return false;
        }
        int space = next.text().indexOf(' ');
        int word =
                isWide(next.text().charAt(0))
                        ? 2
                        : columns(space < 0 ? next.text() : next.text().substring(0, space));
        return line.width() + 1 + word > width - 1;
    }

    private void add(int from, int to, int run, boolean afterBlank, boolean beforeBlank) {
        Line first = lines.get(from);
        String text = text(from, to);
        if (text.isEmpty()) {
            return;
        }
        long traits = traits(first, text, afterBlank, beforeBlank);
        int self = container(run);
        sinceOpener++;
        if (isOpener(first, text, afterBlank)) {
            opener = words(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
            sinceOpener = 0;
        }
        blocks.add(
                new Block(
                        text,
                        first.bullet() ? Shape.ITEM : Shape.OTHER,
                        0,
                        0,
                        traits,
                        new int[] {self, run, 0},
                        first.bullet()
                                ? words(List.of("bullet", "indent" + Math.min(first.indent(), 12)))
                                : ClassWords.NONE,
                        sinceOpener > 0 && sinceOpener <= 14 ? opener : ClassWords.NONE,
                        ClassWords.NONE,
                        null,
                        new Span(first.start(), lines.get(to - 1).end())));
    }

    /// A short line that stands alone may say what follows: "Most Read".
    private static boolean isOpener(Line line, String text, boolean afterBlank) {
        return afterBlank && !line.bullet() && text.length() <= 40 && Wording.words(text) <= 4;
    }

    /// Words that stand for those of class names.
    private static ClassWords words(List<String> words) {
        return ClassWords.of(words.stream().map(ClassWord::of).toList());
    }

    private static long traits(Line line, String text, boolean afterBlank, boolean beforeBlank) {
        long traits = line.bullet() ? Trait.LIST.bit() : 0;
        traits |= afterBlank ? Trait.AFTER_BLANK.bit() : 0;
        traits |= beforeBlank ? Trait.BEFORE_BLANK.bit() : 0;
        traits |= line.indent() > 0 ? Trait.INDENTED.bit() : 0;
        return text.startsWith("[") && text.endsWith("]")
                ? traits | Trait.ALTERNATIVE.bit()
                : traits;
    }

    private String text(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int at = from; at < to; at++) {
            String words = lines.get(at).text();
            boolean space =
                    !joined.isEmpty()
                            && !(isWide(words.charAt(0))
                                    && isWide(joined.charAt(joined.length() - 1)));
            joined.append(space ? " " : "").append(words);
        }
        BlockText folded = new BlockText();
        folded.append(joined.toString());
        return folded.folded();
    }
}
