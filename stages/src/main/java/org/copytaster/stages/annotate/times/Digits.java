// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads what is written in digits: numbers, years, days, decades, times on the clock, whole dates.
final class Digits {

    private final List<Piece> pieces;
    private final List<Piece> read = new ArrayList<>();

    private Digits(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static List<Piece> read(List<Piece> pieces) {
        Digits digits = new Digits(pieces);
        for (int at = 0; at < pieces.size(); ) {
            at += digits.readAt(at);
        }
        return digits.read;
    }

    /// Reads one piece, or several that belong together; returns how many.
    private int readAt(int at) {
        Piece piece = pieces.get(at);
        if (isHyphenInAWord(at)) {
            return 1;
        }
        if (!startsWithDigit(piece) || !piece.terms().isEmpty()) {
            read.add(piece);
            return 1;
        }
        if (isGlued(at, 5) && isWholeDate(at)) {
            return 5;
        }
        if (isGlued(at, 3) && isClock(at)) {
            return 3;
        }
        if (isGlued(at, 3) && isNumericDay(at)) {
            return 3;
        }
        read.add(new Piece(piece.span(), piece.folded(), meaningsOf(piece.folded())));
        return 1;
    }

    private boolean isHyphenInAWord(int at) {
        return pieces.get(at).folded().equals("-")
                && at > 0
                && at + 1 < pieces.size()
                && pieces.get(at - 1).span().end() == pieces.get(at).span().start()
                && pieces.get(at).span().end() == pieces.get(at + 1).span().start()
                && !startsWithDigit(pieces.get(at + 1));
    }

    private static boolean startsWithDigit(Piece piece) {
        char first = piece.folded().charAt(0);
        return first >= '0' && first <= '9';
    }

    private boolean isGlued(int at, int count) {
        for (int i = at + 1; i < at + count; i++) {
            if (i >= pieces.size()
                    || pieces.get(i).span().start() != pieces.get(i - 1).span().end()) {
                return false;
            }
        }
        return at + count <= pieces.size();
    }

    /// "2025-01-14", and "14/01/2025" where only one order of day and month makes sense.
    private boolean isWholeDate(int at) {
        String mark = pieces.get(at + 1).folded();
        if (!mark.equals(pieces.get(at + 3).folded()) || !"-/".contains(mark)) {
            return false;
        }
        int first = number(at);
        int second = number(at + 2);
        int third = number(at + 4);
        if (first > 31) {
            return addDate(at, 5, first, second, third);
        }
        if (third < 1000 || ((first > 12) == (second > 12) && first != second)) {
            return false;
        }
        return second > 12
                ? addDate(at, 5, third, first, second)
                : addDate(at, 5, third, second, first);
    }

    /// "14.01.2025": the tokens make one number of it.
    private static boolean isDotted(String folded) {
        return folded.chars().filter(one -> one == '.').count() == 2;
    }

    private int number(int at) {
        String folded = pieces.get(at).folded();
        return folded.length() <= 4 && folded.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(folded)
                : -1;
    }

    private boolean addDate(int at, int count, int year, int month, int day) {
        try {
            if (year < 1000) {
                return false;
            }
            add(at, count, Category.DATE, LocalDate.of(year, month, day).toString());
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private void add(int at, int count, Category category, String value) {
        Piece last = pieces.get(at + count - 1);
        read.add(
                new Piece(
                        pieces.get(at).span().cover(last.span()),
                        value,
                        List.of(new Term(category, value))));
    }

    private boolean isClock(int at) {
        int hour = number(at);
        int minute = number(at + 2);
        boolean clock =
                pieces.get(at + 1).folded().equals(":")
                        && hour >= 0
                        && hour <= 24
                        && minute >= 0
                        && minute < 60
                        && pieces.get(at + 2).folded().length() == 2;
        if (clock) {
            add(at, 3, Category.CLOCK, clock(hour, minute));
        }
        return clock;
    }

    /// "9/11" is a name and "3/4" an amount: a day and a month alone are not read.
    private boolean isNumericDay(int at) {
        boolean fraction = pieces.get(at + 1).folded().equals("/");
        if (fraction) {
            read.add(pieces.get(at));
            read.add(pieces.get(at + 1));
            read.add(pieces.get(at + 2));
        }
        return fraction;
    }

    private static String clock(int hour, int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", hour, minute);
    }

    private static List<Term> meaningsOf(String folded) {
        int end = 0;
        while (end < folded.length() && Character.isDigit(folded.charAt(end))) {
            end++;
        }
        String suffix = folded.substring(end);
        if (end > 4) {
            return List.of();
        }
        int number = Integer.parseInt(folded.substring(0, end));
        return switch (suffix) {
            case "" -> plain(number, end);
            case "s" -> decade(number, end);
            case "er" -> end == 4 ? decade(number, end) : ordinal(number);
            case "st", "nd", "rd", "th", "º", "e" -> ordinal(number);
            case "am", "pm" ->
                    List.of(new Term(Category.CLOCK, clock(number % 12 + hours(suffix), 0)));
            default -> withPoint(folded, number, suffix);
        };
    }

    private static int hours(String meridiem) {
        return meridiem.equals("pm") ? 12 : 0;
    }

    private static List<Term> plain(int number, int digits) {
        List<Term> terms = new ArrayList<>();
        String value = Integer.toString(number);
        terms.add(new Term(Category.NUMBER, value));
        if (number >= 1 && number <= 31 && digits <= 2) {
            terms.add(new Term(Category.DAY, value));
        }
        if (digits == 4 && number >= 1000 && number < 2100) {
            terms.add(new Term(Category.YEAR, value));
        }
        if (digits == 4 && number < 2400 && number % 100 < 60) {
            terms.add(new Term(Category.SIGNAL, clock(number / 100, number % 100)));
        }
        return terms;
    }

    private static List<Term> ordinal(int number) {
        Term ordinal = new Term(Category.ORDINAL, Integer.toString(number));
        return number >= 1 && number <= 31
                ? List.of(ordinal, new Term(Category.DAY, ordinal.value()))
                : List.of(ordinal);
    }

    /// "1990s", and "80s" of the twentieth century.
    private static List<Term> decade(int number, int digits) {
        boolean decade = number % 10 == 0 && (digits == 4 || (digits == 2 && number >= 20));
        int value = digits == 4 ? number / 10 : 190 + number / 10;
        return decade ? List.of(new Term(Category.DECADE, Integer.toString(value))) : List.of();
    }

    private static List<Term> withPoint(String folded, int number, String suffix) {
        if (isDotted(folded)) {
            return dotted(folded);
        }
        boolean timeOfDay = suffix.matches("\\.[0-5]\\d([ap]m)?") && number <= 24;
        if (timeOfDay && suffix.length() > 3) {
            int minute = Integer.parseInt(suffix.substring(1, 3));
            int hour = number % 12 + hours(suffix.substring(3));
            return List.of(new Term(Category.CLOCK, clock(hour, minute)));
        }
        if (suffix.matches("h([0-5]\\d)?") && number <= 24) {
            int minute = suffix.length() == 3 ? Integer.parseInt(suffix.substring(1)) : 0;
            return List.of(new Term(Category.SIGNAL, clock(number, minute)));
        }
        if (!suffix.matches("[.,]\\d+") || suffix.matches(",\\d{3}")) {
            return List.of();
        }
        Term amount = new Term(Category.NUMBER, number + suffix.replace(',', '.'));
        return timeOfDay
                ? List.of(
                        amount,
                        new Term(
                                Category.SIGNAL,
                                clock(number, Integer.parseInt(suffix.substring(1)))))
                : List.of(amount);
    }

    private static List<Term> dotted(String folded) {
        String[] parts = folded.split("\\.", -1);
        if (!folded.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
            return List.of();
        }
        try {
            LocalDate date =
                    LocalDate.of(
                            Integer.parseInt(parts[2]),
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[0]));
            return List.of(new Term(Category.DATE, date.toString()));
        } catch (DateTimeException impossible) {
            return List.of();
        }
    }
}
