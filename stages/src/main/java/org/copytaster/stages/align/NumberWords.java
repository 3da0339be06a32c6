// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.stages.text.FoldedWords;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers of a text, whether in digits or in words, each as one value: "2.6 million", "2,6 Millionen"
/// and 2600000 are the same, and so are "twenty-seven" and 27.
///
/// 1. A point or comma before exactly three digits parts thousands, except a point where the language always
///    begins a fraction with it; any other begins a fraction.
/// 2. A group of three digits after a space goes on with the number before it, except in such a language.
/// 3. Tens and units add up, in either order, and with a word between them ("treinta y cinco"); hundreds,
///    thousands and millions multiply what is before them.
/// 4. A million alone is no number, and neither is one: both are said of things not counted.
final class NumberWords {

    private static final Pattern DIGITS = Pattern.compile("([0-9]+(?:[.,][0-9]+)*)(\\p{L}{0,3})");
    private static final Pattern GROUP_OF_THREE = Pattern.compile("[0-9]{3}");
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:([.,])[0-9]{3})+");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND_MILLION = BigDecimal.valueOf(1_000_000_000);

    private final Map<Integer, String> numbers = new TreeMap<>();
    private final Lexicon lexicon;
    private BigDecimal whole = BigDecimal.ZERO;
    private BigDecimal part = BigDecimal.ZERO;
    private boolean begun;

    /// The last word of the number that is being read.
    private int last;

    private NumberWords(String language) {
        this.lexicon = Lexicon.of(language);
    }

    /// The numbers by the place of their last word.
    static Map<Integer, String> in(FoldedWords words, String text, String language) {
        NumberWords reader = new NumberWords(language);
        for (int at = 0; at < words.size(); at++) {
            String pair = at + 1 < words.size() ? words.word(at) + " " + words.word(at + 1) : "";
            String two = reader.lexicon.same().get(pair);
            String one = reader.lexicon.same().get(words.word(at));
            if (two != null && Character.isDigit(two.charAt(0))) {
                at++;
                reader.add(new BigDecimal(two), at);
            } else if (one != null && Character.isDigit(one.charAt(0))) {
                reader.add(new BigDecimal(one), at);
            } else if (!reader.lexicon.numberJoints().contains(words.word(at))) {
                at = reader.digits(words, at, text);
            }
        }
        reader.end();
        return reader.numbers;
    }

    /// Reads a number in digits; anything else ends the number before it.
    ///
    /// @return the last word that was read
    private int digits(FoldedWords words, int at, String text) {
        Matcher digits = DIGITS.matcher(latin(words.span(at).of(text)));
        if (!digits.matches()) {
            end();
            return at;
        }
        end();
        String read = digits.group(1);
        last = at;
        // Rule 2.
        while (!lexicon.pointsBeginFractions()
                && last + 1 < words.size()
                && read.length() <= 3 * (last - at + 1)
                && GROUP_OF_THREE.matcher(words.word(last + 1)).matches()
                && words.start(last + 1) == words.span(last).end() + 1) {
            last++;
            read += words.word(last);
        }
        part = value(read);
        begun = true;
        switch (digits.group(2)) {
            case "k" -> add(THOUSAND, last);
            case "m", "mn", "mln" -> add(MILLION, last);
            case "bn" -> add(THOUSAND_MILLION, last);
            default -> {}
        }
        return last;
    }

    /// Digits of any script as those of Latin, and the Arabic marks between them.
    private static String latin(String digits) {
        StringBuilder latin = new StringBuilder();
        for (char one : digits.toLowerCase(Locale.ROOT).toCharArray()) {
            latin.append(
                    Character.isDigit(one)
                            ? (char) ('0' + Character.digit(one, 10))
                            : one == '٫' ? '.' : one == '٬' ? ',' : one);
        }
        return latin.toString();
    }

    // Rule 1.
    private BigDecimal value(String digits) {
        Matcher thousands = THOUSANDS.matcher(digits);
        boolean grouped =
                thousands.matches()
                        && !(lexicon.pointsBeginFractions() && thousands.group(1).equals("."));
        return new BigDecimal(
                grouped ? digits.replaceAll("[.,]", "") : decimal(digits.replace(',', '.')));
    }

    /// Of several points only the last begins a fraction.
    private static String decimal(String digits) {
        int point = digits.lastIndexOf('.');
        return point < 0
                ? digits
                : digits.substring(0, point).replace(".", "") + digits.substring(point);
    }

    // Rule 3.
    private void add(BigDecimal value, int at) {
        if (value.compareTo(THOUSAND) >= 0) {
            if (begun || value.compareTo(THOUSAND) == 0) {
                whole = whole.add(part.max(BigDecimal.ONE).multiply(value));
                part = BigDecimal.ZERO;
                begun = true;
                last = at;
            }
            return;
        }
        if (value.compareTo(HUNDRED) == 0) {
            part = part.max(BigDecimal.ONE).multiply(HUNDRED);
        } else if (goesOn(value)) {
            part = part.add(value);
        } else {
            end();
            part = value;
        }
        begun = true;
        last = at;
    }

    private boolean goesOn(BigDecimal value) {
        BigDecimal below = part.remainder(HUNDRED);
        boolean units = value.compareTo(TEN) < 0;
        boolean tens = value.compareTo(TWENTY) >= 0 && value.compareTo(HUNDRED) < 0;
        return below.signum() == 0
                || (units && below.compareTo(TWENTY) >= 0 && below.remainder(TEN).signum() == 0)
                || (tens && below.compareTo(TEN) < 0);
    }

    private void end() {
        BigDecimal number = whole.add(part);
        // Rule 4.
        if (begun && number.compareTo(BigDecimal.ONE) != 0) {
            numbers.put(last, number.stripTrailingZeros().toPlainString());
        }
        whole = BigDecimal.ZERO;
        part = BigDecimal.ZERO;
        begun = false;
    }
}
