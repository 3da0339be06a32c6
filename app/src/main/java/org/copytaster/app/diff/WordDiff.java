// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.diff;

import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;

import org.copytaster.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Two texts as one line of pieces: what both have, what went, what came (Myers' shortest script over
/// words).
public record WordDiff(List<Piece> pieces) {

    private static final DiffAlgorithmI<String> WORDS = new MyersDiffWithLinearSpace<>();

    /// What became of a piece.
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /// Some words that stand together.
    ///
    /// @param text as written, with the white space round it that sets it apart
    /// @param span where it stands: `GONE` in the text before, the others in the text after
    public record Piece(Kind kind, String text, Span span) {}

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    /// Compares two texts; white space does not count. Of a change, what went stands before what came.
    public static WordDiff of(String before, String after) {
        Side old = Side.of(before);
        Side now = Side.of(after);
        List<Piece> pieces = new ArrayList<>();
        int nowAt = 0;
        for (Change change : changes(old.texts(), now.texts())) {
            now.add(pieces, Kind.SAME, nowAt, change.nowFrom());
            old.add(pieces, Kind.GONE, change.oldFrom(), change.oldTo());
            now.add(pieces, Kind.NEW, change.nowFrom(), change.nowTo());
            nowAt = change.nowTo();
        }
        now.add(pieces, Kind.SAME, nowAt, now.words().size());
        return new WordDiff(pieces);
    }

    /// Words that went and the words that came in their place, as ranges of word numbers.
    private record Change(int oldFrom, int oldTo, int nowFrom, int nowTo) {

        static Change of(AbstractDelta<String> delta) {
            Chunk<String> source = delta.getSource();
            Chunk<String> target = delta.getTarget();
            return new Change(
                    source.getPosition(),
                    source.getPosition() + source.size(),
                    target.getPosition(),
                    target.getPosition() + target.size());
        }

        boolean isBeside(Change next) {
            return oldTo == next.oldFrom && nowTo == next.nowFrom;
        }

        Change and(Change next) {
            return new Change(oldFrom, next.oldTo, nowFrom, next.nowTo);
        }
    }

    /// The changes in order; those with nothing between them are one.
    private static List<Change> changes(List<String> before, List<String> after) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : patch(before, after).getDeltas()) {
            Change change = Change.of(delta);
            boolean goesOn = !changes.isEmpty() && changes.getLast().isBeside(change);
            changes.add(goesOn ? changes.removeLast().and(change) : change);
        }
        return changes;
    }

    /// One text and its words.
    private record Side(String text, List<Word> words) {

        static Side of(String text) {
            return new Side(text, Word.of(text));
        }

        List<String> texts() {
            return words.stream().map(Word::text).toList();
        }

        /// Adds the words from `from` to before `to`, if there are any.
        void add(List<Piece> pieces, Kind kind, int from, int to) {
            if (from < to) {
                int start = words.get(from).span().start();
                int end = to < words.size() ? words.get(to).span().start() : text.length();
                Span span = new Span(start, words.get(to - 1).span().end());
                String space = isApart(pieces) ? spaceBefore(from) : "";
                pieces.add(new Piece(kind, space + text.substring(start, end), span));
            }
        }

        /// Whether what stands before comes from a text that has no space there.
        private static boolean isApart(List<Piece> pieces) {
            return !pieces.isEmpty()
                    && pieces.getLast().text().equals(pieces.getLast().text().stripTrailing());
        }

        private String spaceBefore(int word) {
            int from = word == 0 ? 0 : words.get(word - 1).span().end();
            return text.substring(from, words.get(word).span().start());
        }
    }

    /// How many words two texts have in common, in the same order.
    public static int common(List<String> one, List<String> other) {
        int gone =
                patch(one, other).getDeltas().stream()
                        .filter(delta -> delta.getType() != DeltaType.INSERT)
                        .mapToInt(delta -> delta.getSource().size())
                        .sum();
        return one.size() - gone;
    }

    private static Patch<String> patch(List<String> before, List<String> after) {
        return Patch.generate(before, after, WORDS.computeDiff(before, after, null));
    }

    /// Whether the two texts have the same words and marks.
    public boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }
}
