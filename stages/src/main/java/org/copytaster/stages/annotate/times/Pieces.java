// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.copytaster.model.Span;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;

import java.util.ArrayList;
import java.util.List;

/// Cuts tokens into pieces: "mid-November", "10-year" and "year's" fall apart, phrases of the
/// vocabulary and numbers in words grow together, numbers get their meanings.
final class Pieces {

    private static final String CUTS = "-'\u2019\u2010\u2011/";

    private final Vocabulary vocabulary;
    private final Prose prose;
    private final List<Piece> words = new ArrayList<>();

    private Pieces(Prose prose, Vocabulary vocabulary) {
        this.prose = prose;
        this.vocabulary = vocabulary;
    }

    static List<Piece> of(Prose prose, Vocabulary vocabulary) {
        Pieces pieces = new Pieces(prose, vocabulary);
        int paragraph = 0;
        for (Token token : prose.tokens()) {
            while (paragraph < prose.paragraphs().size()
                    && prose.paragraphs().get(paragraph).end() <= token.start()) {
                pieces.words.add(boundary(prose.paragraphs().get(paragraph).end()));
                paragraph++;
            }
            pieces.cut(token);
        }
        return Numbers.joined(Digits.read(pieces.withPhrases()));
    }

    /// No rule matches across the end of a paragraph.
    private static Piece boundary(int at) {
        return new Piece(new Span(at, at), "\n", List.of());
    }

    private void cut(Token token) {
        String text = token.lower();
        if (!isCut(text) && text.length() == token.text().length()) {
            add(token.start(), text);
            return;
        }
        text = token.text();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || (CUTS.indexOf(text.charAt(at)) >= 0 && text.length() > 1)) {
                if (at > start) {
                    add(token.start() + start, text.substring(start, at));
                }
                start = at + 1;
            }
        }
    }

    private static boolean isCut(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (CUTS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void add(int start, String text) {
        String folded = Folding.of(text);
        Integer cut = vocabulary.compounds().get(folded);
        if (cut != null && folded.length() == text.length()) {
            addWord(start, start + cut, folded.substring(0, cut));
            addWord(start + cut, start + text.length(), folded.substring(cut));
        } else if (!folded.isEmpty()) {
            addWord(start, start + text.length(), folded);
        }
    }

    private void addWord(int start, int end, String folded) {
        words.add(new Piece(new Span(start, end), folded, List.of()));
    }

    private List<Piece> withPhrases() {
        List<Piece> pieces = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); ) {
            Piece first = words.get(at);
            String head = vocabulary.withoutPrefix(first.folded());
            int most = Math.min(vocabulary.longestFrom(head), words.size() - at);
            int used = most == 0 ? 0 : longestPhrase(pieces, at, head, most);
            if (used == 0) {
                pieces.add(first);
            }
            at += Math.max(1, used);
        }
        return pieces;
    }

    /// Adds the longest phrase that starts here; returns how many words it has.
    private int longestPhrase(List<Piece> pieces, int at, String head, int most) {
        for (int length = most; length > 0; length--) {
            String phrase = phrase(head, at, length);
            List<Term> terms = vocabulary.meaningsOf(phrase);
            if (!terms.isEmpty() && isMeant(at, phrase)) {
                Span span = words.get(at).span().cover(words.get(at + length - 1).span());
                pieces.add(new Piece(span, phrase, terms));
                return length;
            }
        }
        return 0;
    }

    private String phrase(String head, int at, int length) {
        if (length == 1) {
            return head;
        }
        StringBuilder phrase = new StringBuilder(head);
        for (int i = 1; i < length; i++) {
            phrase.append(' ').append(words.get(at + i).folded());
        }
        return phrase.toString();
    }

    private boolean isMeant(int at, String phrase) {
        boolean small = !Character.isUpperCase(prose.text().charAt(words.get(at).span().start()));
        return !(small && vocabulary.capitalised().contains(phrase))
                && (!vocabulary.abbreviated().contains(phrase) || isShortened(at));
    }

    private boolean isShortened(int at) {
        String next = at + 1 < words.size() ? words.get(at + 1).folded() : "";
        return next.equals(".") || (!next.isEmpty() && Character.isDigit(next.charAt(0)));
    }
}
