// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How long something lasts: "two hours and 30 minutes", "a day and a half", "half a century".
///
/// @param parts the units with their numbers, in the order of the words
record Length(List<Part> parts) {

    /// @param unit see [Category#UNIT]
    record Part(double number, String unit) {

        boolean isOfTheClock() {
            return unit.startsWith("T");
        }

        /// Decades and centuries are counted in years.
        String timex() {
            return switch (unit) {
                case "E" -> plain(10 * number) + "Y";
                case "C" -> plain(100 * number) + "Y";
                default -> plain(number) + (isOfTheClock() ? unit.substring(1) : unit);
            };
        }

        private static String plain(double number) {
            return number == Math.rint(number)
                    ? Long.toString((long) number)
                    : String.format(Locale.ROOT, "%s", number);
        }
    }

    /// A length of which only the unit is told.
    static String untold(String unit) {
        return unit.startsWith("T")
                ? "PTX" + unit.substring(1)
                : "PX" + (unit.equals("WE") ? "W" : unit);
    }

    /// Reads the numbers, halves and units of a match. Of two numbers before one unit ("two to three
    /// weeks") the first counts.
    static Length of(List<Term> terms) {
        List<Part> parts = new ArrayList<>();
        double number = Double.NaN;
        double half = 0;
        for (Term term : terms) {
            switch (term.category()) {
                case NUMBER -> number = Double.isNaN(number) ? Numbers.valueOf(term) : number;
                case HALF -> half = 0.5;
                case UNIT, UNITS, PAIR -> {
                    double whole = term.category() == Category.PAIR ? 2 : half > 0 ? 0 : 1;
                    parts.add(
                            new Part((Double.isNaN(number) ? whole : number) + half, term.value()));
                    number = Double.NaN;
                    half = 0;
                }
                default -> {}
            }
        }
        if (half > 0 && !parts.isEmpty()) {
            Part last = parts.removeLast();
            parts.add(new Part(last.number + half, last.unit));
        }
        return new Length(parts.stream().flatMap(Length::inWholeNumbers).toList());
    }

    /// Half a year is six months, half a day 12 hours; other halves stay fractions.
    private static Stream<Part> inWholeNumbers(Part part) {
        double whole = Math.floor(part.number);
        String below = part.number - whole == 0.5 ? below(part.unit) : "";
        if (below.isEmpty()) {
            return Stream.of(part);
        }
        Part half = new Part(below.equals("M") ? 6 : below.equals("TH") ? 12 : 30, below);
        return whole > 0 ? Stream.of(new Part(whole, part.unit), half) : Stream.of(half);
    }

    /// The unit in which half of one is a whole number; none where half is told as a fraction.
    private static String below(String unit) {
        return switch (unit) {
            case "Y" -> "M";
            case "D" -> "TH";
            case "TH" -> "TM";
            case "TM" -> "TS";
            default -> "";
        };
    }

    /// The value as TIMEX3 has it.
    String timex() {
        StringBuilder timex = new StringBuilder("P");
        boolean clock = false;
        for (Part part : parts) {
            if (part.isOfTheClock() && !clock) {
                timex.append('T');
                clock = true;
            }
            timex.append(part.timex());
        }
        return timex.toString();
    }
}
