// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What comes again and again, and times without a calendar; how long something lasts is a
/// [Length].
final class Spells {

    private static final List<Category> UNITS =
            List.of(Category.UNIT, Category.UNITS, Category.PAIR);

    private Spells() {}

    static String duration(Match match, Anchor anchor) {
        boolean plain = match.has(Category.UNIT) || match.has(Category.PAIR);
        boolean counted = match.has(Category.NUMBER) || plain;
        return match.has(Category.SOME) || !counted
                ? Length.untold(unit(match))
                : Length.of(match.terms()).timex();
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

    static String set(Match match, Anchor anchor) {
        Term weekday =
                match.term(match.has(Category.WEEKDAY) ? Category.WEEKDAY : Category.WEEKDAYS);
        Term month = match.term(Category.MONTH);
        Term every = match.term(Category.EVERY);
        Term part = Dates.part(match);
        Term season = match.term(Category.SEASON);
        if (weekday != null) {
            return "XXXX-WXX-" + weekday.value() + (part == null ? "" : "T" + part.value());
        }
        if (month != null) {
            return "XXXX-" + (month.number() < 10 ? "0" : "") + month.number();
        }
        if (season != null) {
            return "XXXX-" + season.value();
        }
        if (part != null || match.has(Category.MERIDIEM)) {
            return "XXXX-XX-XX" + Dates.timeOfDay(match);
        }
        return every != null && every.value().startsWith("P")
                ? every.value()
                : Length.of(match.terms()).timex();
    }

    static @Nullable String reference(Match match, Anchor anchor) {
        Term reference = match.term(Category.REFERENCE);
        return reference != null
                ? reference.value()
                : match.rule().argument() < 0 ? "PAST_REF" : "FUTURE_REF";
    }
}
