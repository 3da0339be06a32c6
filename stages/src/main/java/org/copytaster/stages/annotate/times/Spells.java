// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Lengths of time, what comes again and again, and times without a calendar.
final class Spells {

    private static final List<Category> UNITS =
            List.of(Category.UNIT, Category.UNITS, Category.PAIR);

    private Spells() {}

    static String duration(Match match, Anchor anchor) {
        boolean plain = match.has(Category.UNIT) || match.has(Category.PAIR);
        boolean counted = match.has(Category.NUMBER) || plain;
        return match.has(Category.SOME) || !counted
                ? untold(unit(match))
                : told(unit(match), count(match));
    }

    /// The unit that is counted; days where the rule names none.
    static String unit(Match match) {
        for (Category category : UNITS) {
            Term unit = match.term(category);
            if (unit != null) {
                return unit.value();
            }
        }
        return "D";
    }

    /// How many units there are; one where the rule names no number.
    static double count(Match match) {
        return match.has(Category.PAIR) ? 2 : Numbers.valueOf(match.term(Category.NUMBER));
    }

    private static String untold(String unit) {
        return unit.startsWith("T")
                ? "PTX" + hourUnit(unit)
                : "PX" + (unit.equals("WE") ? "W" : unit);
    }

    private static String told(String unit, double number) {
        return switch (unit) {
            case "Q" -> "P" + plain(3 * number) + "M";
            case "E" -> "P" + plain(10 * number) + "Y";
            case "C" -> "P" + plain(100 * number) + "Y";
            case "WE" -> "P" + plain(number) + "WE";
            case "TH", "TM", "TS" -> "PT" + plain(number) + hourUnit(unit);
            default -> "P" + plain(number) + unit;
        };
    }

    private static String hourUnit(String unit) {
        return unit.substring(1);
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? Long.toString((long) number)
                : String.format(Locale.ROOT, "%s", number);
    }

    static String set(Match match, Anchor anchor) {
        Term weekday = match.term(Category.WEEKDAY);
        Term month = match.term(Category.MONTH);
        Term every = match.term(Category.EVERY);
        Term part = match.term(Category.DAYPART);
        if (weekday != null) {
            return "XXXX-WXX-" + weekday.value() + (part == null ? "" : "T" + part.value());
        }
        if (month != null) {
            return String.format(Locale.ROOT, "XXXX-%02d", month.number());
        }
        if (part != null) {
            return "XXXX-XX-XXT" + part.value();
        }
        return every != null && every.value().startsWith("P")
                ? every.value()
                : told(unit(match), 1);
    }

    static @Nullable String reference(Match match, Anchor anchor) {
        Term reference = match.term(Category.REFERENCE);
        return reference != null
                ? reference.value()
                : match.rule().argument() < 0 ? "PAST_REF" : "FUTURE_REF";
    }
}
