// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.search;

import org.copytaster.store.search.Query.Field;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the query language:
///
/// ```
/// bank governor                both words        "north bank"        the phrase
/// bank OR credit               either            bank -credit        without
/// (bank OR credit) harbour     grouped           bank near/5 north   within five words
/// title:bank  outlet:herald  person:"Anna Bell"  speaker:Bell  said:doors  lang:es
/// date:2024-08..2025-01  date:2025  date:..2025-01-14
/// ```
final class QueryText {

    private static final int DEEPEST = 50;

    private static final Pattern PIECE =
            Pattern.compile(
                    "\\s*(?:([()])|(-)(?=\\S)|(near/(\\d{1,3}))(?=\\s|$)"
                            + "|(?:(\\p{Alpha}+):)?(?:[\"\u201c\u201d]([^\"\u201c\u201d]*)([\"\u201c\u201d]?)"
                            + "|([^\\s()\"\u201c\u201d]+)))",
                    Pattern.CASE_INSENSITIVE);

    private final Matcher piece;
    private final String text;
    private int at;

    private QueryText(String text) {
        this.text = text;
        this.piece = PIECE.matcher(text);
    }

    static Query parse(String text) throws BadQuery {
        if (text.isBlank()) {
            throw new BadQuery("Type a word to search for.");
        }
        QueryText query = new QueryText(text.strip());
        Query read = query.any(0);
        if (query.at < query.text.length()) {
            throw new BadQuery("There is a ) without its (.");
        }
        return read;
    }

    private Query any(int depth) throws BadQuery {
        if (depth > DEEPEST) {
            throw new BadQuery("Too many parentheses inside one another.");
        }
        List<Query> parts = new ArrayList<>();
        parts.add(all(depth));
        while (takeWord("OR")) {
            parts.add(all(depth));
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Any(parts);
    }

    private Query all(int depth) throws BadQuery {
        List<Query> parts = new ArrayList<>();
        while (at < text.length() && peek(")").isEmpty() && !atWord("OR")) {
            if (!parts.isEmpty() && takeWord("AND")) {
                continue;
            }
            parts.add(near(one(depth)));
        }
        if (parts.isEmpty()) {
            throw new BadQuery("Something is missing beside OR, or between ( and ).");
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.All(parts);
    }

    private String peek(String wanted) {
        piece.region(at, text.length());
        return piece.lookingAt() && wanted.equals(piece.group(1)) ? wanted : "";
    }

    private boolean atWord(String word) {
        piece.region(at, text.length());
        return piece.lookingAt() && piece.group(5) == null && word.equals(piece.group(8));
    }

    private boolean takeWord(String word) {
        boolean there = atWord(word);
        if (there) {
            at = piece.end();
        }
        return there;
    }

    private Query one(int depth) throws BadQuery {
        piece.region(at, text.length());
        if (!piece.lookingAt()) {
            throw new BadQuery("Cannot read the query from here on: " + text.substring(at).strip());
        }
        at = piece.end();
        if (piece.group(2) != null) {
            return new Query.Not(one(depth));
        }
        if (piece.group(1) != null) {
            return group(depth);
        }
        if (piece.group(3) != null) {
            throw new BadQuery("near/%s needs a word before it.".formatted(piece.group(4)));
        }
        if ("".equals(piece.group(7))) {
            throw new BadQuery(
                    "The phrase \"" + piece.group(6) + " has no closing quotation mark.");
        }
        String words = piece.group(6) == null ? piece.group(8) : piece.group(6);
        return leaf(piece.group(5), words == null ? "" : words.strip());
    }

    private Query group(int depth) throws BadQuery {
        if (")".equals(piece.group(1))) {
            throw new BadQuery("There is a ) without its (.");
        }
        Query inner = any(depth + 1);
        if (peek(")").isEmpty()) {
            throw new BadQuery("A ( is not closed.");
        }
        at = piece.end();
        return inner;
    }

    /// A `near/5` binds the words on its two sides.
    private Query near(Query left) throws BadQuery {
        piece.region(at, text.length());
        if (!piece.lookingAt() || piece.group(3) == null) {
            return left;
        }
        int within = Integer.parseInt(piece.group(4));
        at = piece.end();
        if (at >= text.length()) {
            throw new BadQuery("near/%d needs a word after it.".formatted(within));
        }
        Query right = one(DEEPEST);
        if (left instanceof Query.Words one
                && right instanceof Query.Words other
                && one.field() == Field.TEXT
                && other.field() == Field.TEXT) {
            return new Query.Near(one.words(), within, other.words());
        }
        throw new BadQuery("near/%d needs a word or a phrase on both sides.".formatted(within));
    }

    private static Query leaf(@Nullable String field, String words) throws BadQuery {
        if (words.isEmpty()) {
            throw new BadQuery(
                    field == null
                            ? "There is nothing between the quotation marks."
                            : field + ": needs a word after it.");
        }
        return switch (field == null ? "" : field.toLowerCase(Locale.ROOT)) {
            case "" -> new Query.Words(Field.TEXT, words);
            case "title" -> new Query.Words(Field.TITLE, words);
            case "outlet" -> new Query.Words(Field.OUTLET, words);
            case "said" -> new Query.Words(Field.SAID, words);
            case "person" -> new Query.Person(words);
            case "speaker" -> new Query.SaidBy(words);
            case "lang" -> new Query.Language(words.toLowerCase(Locale.ROOT));
            case "date" -> published(words);
            default ->
                    throw new BadQuery(
                            "There is no %s: to search in; there are title, outlet, person, speaker,"
                                            .formatted(field)
                                    + " said, date and lang. Put words with a colon in quotation"
                                    + " marks.");
        };
    }

    private static Query published(String words) throws BadQuery {
        int dots = words.indexOf("..");
        String from = dots < 0 ? words : words.substring(0, dots);
        String to = dots < 0 ? words : words.substring(dots + 2);
        try {
            return new Query.Published(
                    from.isEmpty() ? null : first(from), to.isEmpty() ? null : last(to), words);
        } catch (DateTimeException e) {
            throw new BadQuery(
                    "A date is written 2025, 2025-01 or 2025-01-14, a stretch 2024-08..2025-01; got \"%s\"."
                            .formatted(words));
        }
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.parse(date + "-01-01");
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.parse(date + "-12-31");
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
