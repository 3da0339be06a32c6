// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.diff;

import org.copytaster.model.Evidence;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.stages.text.LanguageData;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Tells what the changed words of a passage are: numbers, names, negations, somebody's own words.
///
/// The number words and the negations of a language are data of the stages; a language without them is
/// judged by its digits, names and marks alone.
final class WeighChange {

    private static final Pattern QUOTED =
            Pattern.compile("“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|\"[^\"]*\"");

    private final Set<String> numbers;
    private final Set<String> negations;

    /// @param language of the article; null: unknown
    WeighChange(@Nullable String language) {
        LanguageData align = LanguageData.of(language, "align");
        this.numbers = new TreeSet<>();
        LanguageData.of(language, "times")
                .rows("number")
                .forEach(row -> numbers.addAll(row.subList(1, row.size())));
        // "un" counts and is an article; the article is far more frequent
        numbers.removeAll(align.words("function"));
        this.negations = new TreeSet<>(align.words("negation"));
        negations.addAll(LanguageData.of(language, "statements").words("negations"));
    }

    /// One wording of a passage, its names, and where it is quoted.
    record Side(List<Span> names, List<Span> quotes) {

        /// @param reading null where the passage is no part of the article's text: its headline
        /// @param start where the passage stands in the text
        static Side of(String passage, @Nullable Reading reading, int start) {
            Span here = new Span(start, start + passage.length());
            List<Span> names =
                    reading == null
                            ? List.of()
                            : reading.mentions().stream()
                                    .filter(one -> one.kind() != Mention.Kind.ROLE)
                                    .map(Mention::evidence)
                                    .map(Evidence::span)
                                    .filter(here::contains)
                                    .map(span -> span.shift(-start))
                                    .toList();
            return new Side(
                    names,
                    QUOTED.matcher(passage)
                            .results()
                            .map(quote -> new Span(quote.start(), quote.end()))
                            .toList());
        }
    }

    /// What the changed pieces of a passage touch; nothing where nothing changed.
    Set<Substance> of(WordDiff diff, Side before, Side after) {
        Set<Substance> touched = EnumSet.noneOf(Substance.class);
        List<WordDiff.Piece> run = new ArrayList<>();
        for (WordDiff.Piece piece : diff.pieces()) {
            if (piece.kind() == WordDiff.Kind.SAME) {
                touched.addAll(ofRun(run, before, after));
                run.clear();
            } else {
                run.add(piece);
            }
        }
        touched.addAll(ofRun(run, before, after));
        return touched;
    }

    private Set<Substance> ofRun(List<WordDiff.Piece> run, Side before, Side after) {
        Set<Substance> touched = EnumSet.noneOf(Substance.class);
        if (run.isEmpty()) {
            return touched;
        }
        if (words(run, WordDiff.Kind.GONE).equals(words(run, WordDiff.Kind.NEW))) {
            return EnumSet.of(Substance.STYLE);
        }
        for (WordDiff.Piece piece : run) {
            Side side = piece.kind() == WordDiff.Kind.GONE ? before : after;
            List<String> words = Word.folded(piece.text());
            add(touched, Substance.NUMBER, words.stream().anyMatch(this::isNumber));
            add(touched, Substance.NEGATION, words.stream().anyMatch(negations::contains));
            add(touched, Substance.NAME, overlaps(side.names(), piece.span()));
            add(touched, Substance.QUOTE, overlaps(side.quotes(), piece.span()));
        }
        return touched.isEmpty() ? EnumSet.of(Substance.WORDING) : touched;
    }

    private static List<String> words(List<WordDiff.Piece> run, WordDiff.Kind kind) {
        return run.stream()
                .filter(piece -> piece.kind() == kind)
                .flatMap(piece -> Word.folded(piece.text()).stream())
                .toList();
    }

    private boolean isNumber(String word) {
        return word.codePoints().anyMatch(Character::isDigit)
                || numbers.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean overlaps(List<Span> spans, Span piece) {
        return spans.stream().anyMatch(span -> span.overlaps(piece));
    }

    private static void add(Set<Substance> touched, Substance one, boolean isTouched) {
        if (isTouched) {
            touched.add(one);
        }
    }
}
