// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.ManySeeds;
import org.copytaster.model.Span;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class PieceTest {

    private static final String TEXT = "Two ministers signed the treaty on Wednesday.";

    @Test
    void aNameInsideAStatementIsInsideIt() {
        List<Piece> pieces =
                Piece.of(
                        TEXT,
                        new Span(0, TEXT.length()),
                        List.of(mark(4, 13, Piece.Kind.NAME), mark(0, 31, Piece.Kind.STATEMENT)),
                        new HashSet<>());
        assertThat(shown(pieces)).isEqualTo("[Two [ministers] signed the treaty] on Wednesday.");
    }

    @Test
    void marksThatCrossAreCutWhereTheyCrossAndAnchoredOnce() {
        Set<String> anchored = new HashSet<>();
        List<Piece> pieces =
                Piece.of(
                        TEXT,
                        new Span(0, TEXT.length()),
                        List.of(mark(0, 13, Piece.Kind.STATEMENT), mark(4, 20, Piece.Kind.TIME)),
                        anchored);
        assertThat(shown(pieces)).isEqualTo("[Two [ministers]][ signed] the treaty on Wednesday.");
        assertThat(anchors(pieces)).containsExactly("e0-13", "e4-20");
    }

    @ManySeeds
    void whateverTheMarksTheWordsStayTheSame(long seed) {
        Random random = new Random(seed);
        List<Piece.Mark> marks = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            int start = random.nextInt(TEXT.length() - 1);
            int end = start + 1 + random.nextInt(TEXT.length() - start - 1);
            Piece.Kind[] kinds = Piece.Kind.values();
            marks.add(mark(start, end, kinds[random.nextInt(kinds.length)]));
        }
        List<Piece> pieces = Piece.of(TEXT, new Span(2, 40), marks, new HashSet<>());
        assertThat(shown(pieces).replaceAll("[\\[\\]]", "")).isEqualTo(TEXT.substring(2, 40));
        assertThat(anchors(pieces)).doesNotHaveDuplicates();
    }

    private static Piece.Mark mark(int start, int end, Piece.Kind kind) {
        return new Piece.Mark(new Span(start, end), kind);
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece ->
                        piece.mark() == null ? piece.text() : "[" + shown(piece.inner()) + "]")
                .collect(Collectors.joining());
    }

    private static List<String> anchors(List<Piece> pieces) {
        List<String> anchors = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.mark() != null && piece.anchor()) {
                anchors.add(piece.mark().anchor());
            }
            anchors.addAll(anchors(piece.inner()));
        }
        return anchors;
    }
}
