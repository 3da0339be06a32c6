// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the full dates that a short text shows, with the time of day if one stands beside it: in
/// figures, and in words of the languages whose months are known.
final class DatesInText {

    /// A date and where it stands.
    record Found(Span span, Stamp stamp) {}

    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<![\\d.])((?:19|20)\\d\\d)[-/.]\\s?(\\d{1,2})[-/.]\\s?(\\d{1,2})(?![\\d])");
    private static final Pattern EAST_ASIAN =
            Pattern.compile(
                    "((?:19|20)\\d\\d)\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<![\\d.])(\\d{1,2})( ?)([-/.|])\\s?(\\d{1,2})\\2\\3\\s?((?:19|20)\\d\\d|\\d\\d)(?![\\d])");
    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "(?:(?<![\\d.])(?<!\\d:)|(?<=\\p{L}[ .](?:19|20)\\d\\d))(\\d{1,2})(?:st|nd|rd|th|er|º|ª|a)?[.,]?[ -]?(?:de |of |d[’'])?([\\p{L}\\p{M}]{3,14}(?: (?:الأول|الثاني|ثاني|أول))?)(?: ?[/–-] ?([\\p{L}\\p{M}]{3,14}))?[.,]?[ -]*(?:de |del |of |г\\. ?)?((?:19|20)\\d\\d|[’']\\d\\d)(?!\\d(?!\\d?(?:[. ] ?\\p{L}|:\\d\\d)))");
    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}]{3,14})\\.? ?(\\d{1,2})(?:st|nd|rd|th)?,?(?: at)? ?,?(?:(\\d{1,2}):(\\d{2}) )?(?:(?<=[ ,])|(?<=\\d\\d))((?:19|20)\\d\\d)(?!\\d(?!\\d?(?:[. ] ?\\p{L}|:\\d\\d)))");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?<![\\d.:])(\\d{1,2})\\s?[:.hH]\\s?(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?(?![\\d:]|\\.\\d)\\s?((?i:[ap]\\.?m\\b\\.?))?(?:\\s?(Z\\b|(?:GMT|UTC)?\\s?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)|GMT\\b|UTC\\b))?");
    private static final Pattern HOUR =
            Pattern.compile("(?<![\\d.:])(\\d{1,2})\\s?((?i:[ap]\\.?m\\b\\.?))");
    private static final Pattern NO_OFFSET = Pattern.compile("[^\\d+-]");
    private static final int BESIDE = 24;

    /// A text of fewer characters may show a date without a year of four digits.
    private static final int SHORT = 80;

    private static final int FEWEST_DIGITS = 4;

    /// A date in words that ends with its year begins no further before it.
    private static final int LONGEST = 60;

    private final String text;
    private final String digits;
    private final @Nullable String language;
    private final boolean monthFirst;
    private final List<Found> found = new ArrayList<>();

    private DatesInText(String text, @Nullable String language, boolean monthFirst) {
        this.text = text;
        this.digits = asciiDigits(text);
        this.language = language;
        this.monthFirst = monthFirst;
    }

    /// The dates of a text, in text order.
    ///
    /// @param language whose months are tried first, and by which 03/04/2025 is read
    static List<Found> in(String text, @Nullable String language) {
        return in(text, Letters.of(text), language);
    }

    /// The same of a text whose letters are counted.
    static List<Found> in(String text, Letters letters, @Nullable String language) {
        boolean brief = text.length() < SHORT && letters.digits() >= FEWEST_DIGITS;
        if (!letters.mayHoldDate() && !brief) {
            return List.of();
        }
        boolean monthFirst =
                language != null
                        && (language.equals("en")
                                || language.toLowerCase(Locale.ROOT).startsWith("en-us"));
        DatesInText dates = new DatesInText(text, language, monthFirst);
        dates.find();
        return dates.found;
    }

    /// The first date of a text; null: it has none.
    static @Nullable Stamp first(String text, @Nullable String language) {
        List<Found> found = in(text, language);
        return found.isEmpty() ? null : found.getFirst().stamp();
    }

    private static String asciiDigits(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one > '9' && Character.isDigit(one)) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, (char) ('0' + Character.digit(one, 10)));
            } else if (one == '\u00A0' || one == '\u202F') {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, ' ');
            }
        }
        return plain == null ? text : plain.toString();
    }

    private void find() {
        int year = firstYear();
        boolean parted = hasOneOf("/.-|");
        if (parted) {
            for (Matcher m = from(year, YEAR_FIRST); m.find(); ) {
                add(m, number(m, 1), number(m, 2), number(m, 3));
            }
        }
        if (hasOneOf("月월")) {
            for (Matcher m = from(year, EAST_ASIAN); m.find(); ) {
                add(m, number(m, 1), number(m, 2), number(m, 3));
            }
        }
        if (parted) {
            for (Matcher m = DAY_FIRST.matcher(digits); m.find(); ) {
                inFigures(m);
            }
        }
        for (Matcher m = from(Math.min(year, firstShortYear()) - LONGEST, DAY_MONTH); m.find(); ) {
            add(m, year(m.group(4)), month(m.group(2), m.group(3)), number(m, 1));
        }
        for (Matcher m = from(year - LONGEST, MONTH_DAY); m.find(); ) {
            add(m, year(m.group(5)), month(m.group(1), null), number(m, 2));
        }
        found.sort((one, other) -> one.span().compareTo(other.span()));
    }

    /// Whether one of the signs stands there without which some dates are not written.
    private boolean hasOneOf(String signs) {
        for (int at = 0; at < signs.length(); at++) {
            if (digits.indexOf(signs.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Where the first four digits stand that may be a year; the end if none do.
    private int firstYear() {
        for (int at = 0; at + 4 <= digits.length(); at++) {
            char one = digits.charAt(at);
            char two = digits.charAt(at + 1);
            if (((one == '1' && two == '9') || (one == '2' && two == '0'))
                    && isDigit(digits.charAt(at + 2))
                    && isDigit(digits.charAt(at + 3))) {
                return at;
            }
        }
        return digits.length();
    }

    /// Where the first apostrophe stands that may open a year; the end if none does.
    private int firstShortYear() {
        int plain = digits.indexOf('\'');
        int curly = digits.indexOf('’');
        return plain < 0
                ? (curly < 0 ? digits.length() : curly)
                : curly < 0 ? plain : Math.min(plain, curly);
    }

    private static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }

    /// Looks for a pattern from a place on, and at what stands before it.
    private Matcher from(int start, Pattern pattern) {
        return pattern.matcher(digits)
                .region(Math.max(0, start), digits.length())
                .useTransparentBounds(true);
    }

    /// 03.04.2025 is the third of April wherever dots are written; with slashes it depends.
    private void inFigures(Matcher m) {
        int one = number(m, 1);
        int two = number(m, 4);
        boolean swap =
                (monthFirst && m.group(3).equals("/") && one <= 12) || (two > 12 && one <= 12);
        boolean wide = !m.group(2).isEmpty();
        boolean doubtful = wide || (!m.group(3).equals(".") && text.length() > 40);
        if (m.group(5).length() == 2 && doubtful) {
            return;
        }
        add(m, year(m.group(5)), swap ? one : two, swap ? two : one);
    }

    private int month(String name, @Nullable String other) {
        int month = Months.number(name, language);
        return month > 0 || other == null ? month : Months.number(other, language);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int year(String year) {
        String plain = isDigit(year.charAt(0)) ? year : year.substring(1);
        int number = Integer.parseInt(plain);
        return plain.length() > 2 ? number : number < 50 ? 2000 + number : 1900 + number;
    }

    private void add(Matcher m, int year, int month, int day) {
        if (month < 1 || found.stream().anyMatch(known -> known.span().contains(m.start()))) {
            return;
        }
        try {
            found.add(timed(LocalDate.of(year, month, day), m.start(), m.end()));
        } catch (DateTimeException impossible) {
            // The 31st of April is no date.
        }
    }

    /// Adds the time of day that stands within the date ("Jan 04 09:34 2021"), right behind it, or else right
    /// before it.
    private Found timed(LocalDate day, int start, int end) {
        Matcher within = TIME.matcher(digits).region(start, end);
        if (digits.substring(start, end).indexOf(':') > 0 && within.find()) {
            Found found = timed(day, start, end, within);
            if (found != null) {
                return found;
            }
        }
        int to = Math.min(digits.length(), end + BESIDE);
        Matcher after = TIME.matcher(digits).region(end, to);
        if (after.find()) {
            Found found = timed(day, start, after.end(), after);
            if (found != null) {
                return found;
            }
        }
        Matcher hour = HOUR.matcher(digits).region(end, to);
        if (hour.find()) {
            return new Found(
                    new Span(start, hour.end()),
                    new Stamp(day, clock(number(hour, 1), 0, 0, hour.group(2)), null));
        }
        Matcher before = TIME.matcher(digits).region(Math.max(0, start - BESIDE), start);
        if (before.find()) {
            Found found = timed(day, before.start(), end, before);
            if (found != null) {
                return found;
            }
        }
        return new Found(new Span(start, end), Stamp.of(day));
    }

    private static @Nullable Found timed(LocalDate day, int start, int end, Matcher m) {
        int hour = number(m, 1);
        int minute = number(m, 2);
        int second = m.group(3) == null ? 0 : number(m, 3);
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        return new Found(
                new Span(start, end),
                new Stamp(day, clock(hour, minute, second, m.group(4)), zone(m.group(5))));
    }

    private static LocalTime clock(int hour, int minute, int second, @Nullable String half) {
        if (half == null || hour > 12) {
            return LocalTime.of(hour, minute, second);
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return LocalTime.of(hour % 12 + (afternoon ? 12 : 0), minute, second);
    }

    private static @Nullable ZoneOffset zone(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        String figures = NO_OFFSET.matcher(zone).replaceAll("");
        if (figures.isEmpty()) {
            return ZoneOffset.UTC;
        }
        int hours = Integer.parseInt(figures.substring(1, Math.min(3, figures.length())));
        int minutes = figures.length() >= 5 ? Integer.parseInt(figures.substring(3, 5)) : 0;
        int sign = figures.charAt(0) == '-' ? -1 : 1;
        return hours > 14 || minutes > 59
                ? null
                : ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + minutes * 60));
    }
}
