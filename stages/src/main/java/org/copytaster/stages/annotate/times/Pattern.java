// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A sequence of pieces that means a time, as a line of `times.txt` writes it: CAPITALS for a
/// category (with `=value` for one value of it), small letters for the word itself, `*s` for a word
/// with that ending, `|` between alternatives, `?` after what may be missing, `<` and `>` around what must stand beside the
/// expression and is no part of it.
record Pattern(List<Element> elements) {

    /// What one piece of the text is asked for, and whether it may be missing.
    ///
    /// @param words the folded words of which it may be one
    /// @param endings or it has one of these endings, and more than three letters
    /// @param meanings or it means one of these
    /// @param beside whether it is no part of the expression
    record Element(
            Set<String> words,
            List<String> endings,
            List<Wanted> meanings,
            boolean optional,
            boolean beside) {

        /// Whether only a piece with a meaning fits.
        boolean isMeaning() {
            return words.isEmpty() && endings.isEmpty();
        }

        /// What the piece means to this element; null if it fits as a word only, or not at all.
        @Nullable Term meaningOf(Piece piece) {
            for (Wanted meaning : meanings) {
                for (Term term : piece.terms()) {
                    if (meaning.is(term)) {
                        return term;
                    }
                }
            }
            return null;
        }

        boolean fits(Piece piece) {
            return words.contains(piece.folded())
                    || meaningOf(piece) != null
                    || hasEnding(piece.folded());
        }

        private boolean hasEnding(String folded) {
            for (String ending : endings) {
                if (folded.length() > 3 && folded.endsWith(ending)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// @param value the only value that will do; empty if any will
    record Wanted(Category category, String value) {

        boolean is(Term term) {
            return term.category() == category && (value.isEmpty() || term.value().equals(value));
        }
    }

    /// The elements one of which the piece behind that of an element must fit; none if the pattern may end
    /// with it.
    List<Element> behind(int element) {
        List<Element> behind = new ArrayList<>();
        for (Element next : elements.subList(element + 1, elements.size())) {
            behind.add(next);
            if (!next.optional()) {
                return behind;
            }
        }
        return List.of();
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
        Set<String> words = new HashSet<>();
        List<String> endings = new ArrayList<>();
        List<Wanted> meanings = new ArrayList<>();
        for (String alternative : inner.split("\\|", -1)) {
            if (isCategory(alternative)) {
                String[] parts = alternative.split("=", 2);
                meanings.add(
                        new Wanted(Category.valueOf(parts[0]), parts.length > 1 ? parts[1] : ""));
            } else if (alternative.length() > 1 && alternative.startsWith("*")) {
                endings.add(Folding.of(alternative.substring(1)));
            } else {
                words.add(Folding.of(alternative));
            }
        }
        return new Element(
                Set.copyOf(words), List.copyOf(endings), List.copyOf(meanings), optional, beside);
    }

    private static boolean isCategory(String written) {
        String name = written.split("=", 2)[0];
        return name.length() > 1
                && name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT));
    }
}
