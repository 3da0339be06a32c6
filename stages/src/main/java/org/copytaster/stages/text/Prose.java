// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import org.copytaster.model.Article;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A text cut into paragraphs, sentences and tokens, once, for all rules that look at it.
///
/// @param language BCP 47; null when unknown
/// @param paragraphs the lines of the text that are not blank
/// @param sentences in text order; none crosses a line feed
/// @param tokens in text order
public record Prose(
        String text,
        @Nullable String language,
        List<Span> paragraphs,
        List<Span> sentences,
        List<Token> tokens) {

    public Prose {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    public static Prose of(Article article) {
        return of(article.text(), article.header().language());
    }

    public static Prose of(String text, @Nullable String language) {
        return new Prose(
                text, language, lines(text), Sentences.of(text, language), Tokens.of(text));
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                if (!isBlank(text, start, at)) {
                    lines.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return lines;
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /// The index of the first token that starts at or after an offset; the number of tokens if none
    /// does.
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The tokens that start inside a span.
    public List<Token> tokensIn(Span span) {
        return tokens.subList(tokenAt(span.start()), tokenAt(span.end()));
    }

    /// The index of the sentence that an offset is in, or of the last one before it; -1 before the
    /// first.
    public int sentenceAt(int offset) {
        return lastStartingBy(sentences, offset);
    }

    /// The index of the paragraph that an offset is in, or of the last one before it; -1 before the
    /// first.
    public int paragraphAt(int offset) {
        return lastStartingBy(paragraphs, offset);
    }

    /// Whether two offsets lie in one sentence.
    public boolean areInOneSentence(int one, int other) {
        return sentenceAt(one) == sentenceAt(other);
    }

    private static int lastStartingBy(List<Span> spans, int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
