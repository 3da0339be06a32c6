// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Joins numbers that are written in several words: "twenty-four", "nineteen ninety-seven", "two
/// hundred and ten", "twenty-first", "two and a half".
final class Numbers {

    private final List<Piece> pieces;

    private Numbers(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static List<Piece> joined(List<Piece> pieces) {
        return new Numbers(pieces).joined();
    }

    private List<Piece> joined() {
        List<Piece> joined = new ArrayList<>(pieces.size());
        for (int at = 0; at < pieces.size(); ) {
            Piece piece = pieces.get(at);
            int value = wordValue(at);
            if (value < 0) {
                joined.add(piece);
                at++;
                continue;
            }
            at = join(joined, at, value);
        }
        return joined;
    }

    /// The value of a number in words; -1 for any other piece. Digits and fractions keep to themselves.
    private int wordValue(int at) {
        Term number = at < pieces.size() ? pieces.get(at).term(Category.NUMBER) : null;
        return number == null
                        || Character.isDigit(pieces.get(at).folded().charAt(0))
                        || number.value().contains(".")
                ? -1
                : number.number();
    }

    private int join(List<Piece> joined, int from, int first) {
        int at = from + 1;
        int value = first;
        boolean year = false;
        while (at < pieces.size()) {
            int next = wordValue(at);
            if ((next == 100 && value < 100) || (next == 1000 && value < 1000)) {
                value *= next;
            } else if (next > 0 && fits(value, next)) {
                value += next;
            } else if (isCenturyAndYear(value, next)) {
                value = value * 100 + next;
                year = true;
            } else {
                break;
            }
            at++;
        }
        at = joinOrdinal(joined, from, at, value);
        if (at > 0) {
            return at;
        }
        int end = -at;
        joined.add(number(from, end, value, year));
        return end;
    }

    private static boolean fits(int value, int next) {
        return (value % 100 == 0 && next < 100 && value >= 100)
                || (value % 10 == 0 && value % 100 >= 20 && next < 10);
    }

    private static boolean isCenturyAndYear(int value, int next) {
        return value >= 10 && value <= 20 && next >= 10 && next < 100;
    }

    /// "twenty" and "first" are one number in order. Returns the end, negative if nothing was joined.
    private int joinOrdinal(List<Piece> joined, int from, int at, int value) {
        Term ordinal = at < pieces.size() ? pieces.get(at).term(Category.ORDINAL) : null;
        if (ordinal == null || value < 20 || value % 10 != 0 || ordinal.number() > 9) {
            return -at;
        }
        String whole = Integer.toString(value + ordinal.number());
        Piece piece = pieces.get(from);
        joined.add(
                new Piece(
                        piece.span().cover(pieces.get(at).span()),
                        whole,
                        List.of(new Term(Category.ORDINAL, whole), new Term(Category.DAY, whole))));
        return at + 1;
    }

    private Piece number(int from, int end, int value, boolean year) {
        Piece piece = pieces.get(from);
        String text = Integer.toString(value);
        List<Term> terms = new ArrayList<>();
        if (end == from + 1) {
            terms.addAll(piece.terms());
        } else {
            terms.add(new Term(Category.NUMBER, text));
        }
        if (year || (value == 2000 && end > from + 1)) {
            terms.add(new Term(Category.YEAR, text));
        }
        return new Piece(piece.span().cover(pieces.get(end - 1).span()), piece.folded(), terms);
    }

    /// The value of a number with a point, or of a whole one.
    static double valueOf(@Nullable Term number) {
        return number == null ? 1 : Double.parseDouble(number.value());
    }
}
