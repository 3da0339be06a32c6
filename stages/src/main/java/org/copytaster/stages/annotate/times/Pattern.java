// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A sequence of pieces that means a time, as a line of `times.txt` writes it: CAPITALS for a
/// category (with `=value` for one value of it), small letters for the word itself, `|` between
/// alternatives, `?` after what may be missing, `<` and `>` around what must stand beside the
/// expression and is no part of it.
record Pattern(List<Element> elements) {

    record Element(List<Test> alternatives, boolean optional, boolean beside) {

        /// Whether only a piece with a meaning fits.
        boolean isMeaning() {
            return alternatives.stream().allMatch(test -> test instanceof Test.Meaning);
        }

        @org.jspecify.annotations.Nullable
        Test fitting(Piece piece) {
            for (Test test : alternatives) {
                if (test.holds(piece)) {
                    return test;
                }
            }
            return null;
        }
    }

    /// How many pieces from the first on, at most, until one must have a meaning; for a pattern that is
    /// all words there is no such number, and it is as large as can be.
    int reach() {
        int pieces = 0;
        for (Element element : elements) {
            pieces++;
            if (!element.optional() && element.isMeaning()) {
                return pieces;
            }
        }
        return Integer.MAX_VALUE;
    }

    /// What one piece is asked for.
    sealed interface Test {

        boolean holds(Piece piece);

        record Word(String folded) implements Test {
            @Override
            public boolean holds(Piece piece) {
                return piece.folded().equals(folded);
            }
        }

        record Meaning(Category category, String value) implements Test {
            @Override
            public boolean holds(Piece piece) {
                Term term = piece.term(category);
                return term != null && (value.isEmpty() || term.value().equals(value));
            }
        }
    }

    static Pattern parse(String line) {
        return new Pattern(Arrays.stream(line.split(" ", -1)).map(Pattern::element).toList());
    }

    private static Element element(String written) {
        boolean beside = written.startsWith("<");
        String inner = beside ? written.substring(1, written.indexOf('>')) : written;
        boolean optional = written.length() > 1 && written.endsWith("?");
        if (optional && !beside) {
            inner = inner.substring(0, inner.length() - 1);
        }
        List<Test> tests = new ArrayList<>();
        for (String alternative : inner.split("\\|", -1)) {
            tests.add(test(alternative));
        }
        return new Element(List.copyOf(tests), optional, beside);
    }

    private static Test test(String written) {
        String[] parts = written.split("=", 2);
        boolean category =
                parts[0].length() > 1
                        && parts[0].equals(parts[0].toUpperCase(Locale.ROOT))
                        && !parts[0].equals(parts[0].toLowerCase(Locale.ROOT));
        return category
                ? new Test.Meaning(Category.valueOf(parts[0]), parts.length > 1 ? parts[1] : "")
                : new Test.Word(Folding.of(written));
    }
}
