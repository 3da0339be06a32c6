// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds what stands between quotation marks: straight, curly, guillemets in both directions, German
/// and British marks. A quotation inside another belongs to the outer one. Double marks that never
/// close run to the end of their paragraph (the next one opens anew); single marks must close.
final class QuotationMarks {

    private static final String DOUBLE = "\"“”„«»";
    private static final String SINGLE = "'‘‚";

    private final String text;
    private final boolean german;

    private QuotationMarks(String text, boolean german) {
        this.text = text;
        this.german = german;
    }

    static List<Quotation> in(String text, List<Span> paragraphs, @Nullable String language) {
        QuotationMarks marks =
                new QuotationMarks(text, language != null && language.startsWith("de"));
        List<Quotation> found = new ArrayList<>();
        paragraphs.forEach(paragraph -> marks.scan(paragraph, found));
        return found;
    }

    private void scan(Span paragraph, List<Quotation> found) {
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int width = opens(at, paragraph);
            Quotation quotation = width == 0 ? null : from(at, width, paragraph.end());
            if (quotation != null) {
                found.add(quotation);
            }
            at = quotation == null ? at + 1 : quotation.outer().end();
        }
    }

    /// The number of characters of the mark that opens here; 0 if none does.
    private int opens(int at, Span paragraph) {
        char here = text.charAt(at);
        if (DOUBLE.indexOf(here) < 0 && SINGLE.indexOf(here) < 0) {
            return 0;
        }
        boolean afterWord = at > paragraph.start() && isWordPart(text.charAt(at - 1));
        boolean beforeWord = at + 1 < paragraph.end() && isWordPart(text.charAt(at + 1));
        if (isTwoSingles(at)) {
            return german || afterWord ? 0 : 2;
        }
        return switch (here) {
            case '„', '“' -> 1;
            case '«' -> 1;
            case '»' -> beforeWord && !afterWord ? 1 : 0;
            case '”' -> beforeWord && !afterWord ? 1 : 0;
            case '"' -> afterWord && !beforeWord ? 0 : 1;
            default -> SINGLE.indexOf(here) >= 0 && !afterWord && opensSingle(at) ? 1 : 0;
        };
    }

    /// Not the apostrophe of "'90s" or "'em".
    private boolean opensSingle(int at) {
        return at + 2 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && (text.charAt(at) != '\'' || !text.startsWith("em ", at + 1));
    }

    private @Nullable Quotation from(int open, int width, int limit) {
        char mark = text.charAt(open);
        int inner = open + width;
        if (width == 1 && SINGLE.indexOf(mark) >= 0) {
            int close = singleClose(inner, limit);
            return close < 0
                    ? null
                    : Quotation.of(text, span(open, close + 1), span(inner, close), true);
        }
        int close = width == 2 ? text.indexOf("''", inner) : close(mark, inner, limit);
        if (close < 0 || close >= limit) {
            return limit - inner > 2
                    ? Quotation.of(text, span(open, limit), span(inner, limit), false)
                    : null;
        }
        return Quotation.of(text, span(open, close + width), span(inner, close), true);
    }

    private int close(char open, int from, int limit) {
        int depth = 0;
        int first = -1;
        for (int at = from; at < limit; at++) {
            char here = text.charAt(at);
            if (DOUBLE.indexOf(here) < 0) {
                continue;
            }
            if (closes(open, here, at, limit)) {
                if (depth == 0) {
                    return at;
                }
                first = first < 0 ? at : first;
                depth--;
            } else if (here == open && open != '"') {
                depth++;
            }
        }
        return first;
    }

    private boolean closes(char open, char here, int at, int limit) {
        return switch (open) {
            case '„' -> here == '“' || here == '”' || (here == '"' && endsWord(at, limit));
            case '«' -> here == '»';
            case '»' -> here == '«' || (here == '»' && !german && endsWord(at, limit));
            case '”' -> here == '“' || here == '”';
            case '“' -> here == '”' || (here == '"' && endsWord(at, limit));
            default -> here == '"' || (here == '”' && endsWord(at, limit));
        };
    }

    private int singleClose(int from, int limit) {
        for (int at = from; at < limit; at++) {
            char here = text.charAt(at);
            boolean closing = here == '’' || here == '\'' || here == '‘';
            if (closing && endsWord(at, limit) && !isPossessive(at, limit)) {
                return at;
            }
        }
        return -1;
    }

    /// "the workers' union": an s before the mark, a space and a small letter after it.
    private boolean isPossessive(int at, int limit) {
        return text.charAt(at - 1) == 's'
                && at + 2 < limit
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2))
                && text.indexOf(text.charAt(at), at + 1) >= 0
                && text.indexOf(text.charAt(at), at + 1) < limit;
    }

    private boolean endsWord(int at, int limit) {
        return !Character.isWhitespace(text.charAt(at - 1))
                && (at + 1 >= limit || !isWordPart(text.charAt(at + 1)));
    }

    private boolean isTwoSingles(int at) {
        return text.startsWith("''", at) && !text.startsWith("'''", at);
    }

    private static boolean isWordPart(char one) {
        return Character.isLetterOrDigit(one);
    }

    private static Span span(int start, int end) {
        return new Span(start, end);
    }
}
