// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts off what shares an element with a headline: the kicker before it, the sub-title behind it. What the
/// page declares as its title tells where the headline begins and ends.
final class Kickers {

    private static final int FEWEST_WORDS = 3;
    private static final double SMALLEST_SHARE = .35;

    private static final Pattern KICKER_END = Pattern.compile(" [-–—|] |: ");

    private Kickers() {}

    /// The part of a headline that one of the declared titles is; all of it if none is a part.
    static String cut(String headline, List<String> declared) {
        String letters = Folding.letters(headline);
        for (String title : declared) {
            if (Folding.letters(title).equals(letters)) {
                return headline;
            }
        }
        for (String title : declared) {
            String part = Folding.letters(title);
            boolean fits =
                    Wording.words(title) >= FEWEST_WORDS
                            && part.length() >= SMALLEST_SHARE * letters.length()
                            && !isCutShort(title);
            if (fits && letters.endsWith(part)) {
                return headline.substring(at(headline, letters.length() - part.length()));
            }
            if (fits && letters.startsWith(part)) {
                return headline.substring(0, at(headline, part.length()))
                        .replaceAll("[\\s:|–—-]+$", "");
            }
        }
        return behindOtherKicker(headline, declared);
    }

    /// The headline behind a kicker, where the page declares it behind another one: "Late frost - Pears
    /// survive" beside "Orchards: Pears survive".
    private static String behindOtherKicker(String headline, List<String> declared) {
        Matcher end = KICKER_END.matcher(headline);
        if (!end.find()) {
            return headline;
        }
        String rest = headline.substring(end.end());
        String letters = Folding.letters(rest);
        boolean most = letters.length() * 2 > Folding.letters(headline).length();
        for (String title : declared) {
            Matcher other = KICKER_END.matcher(title);
            boolean same =
                    other.find() && letters.equals(Folding.letters(title.substring(other.end())));
            boolean reworded =
                    same
                            && sharesWord(
                                    headline.substring(0, end.start()),
                                    title.substring(0, other.start()));
            if (same && !reworded && most && Wording.words(rest) > FEWEST_WORDS) {
                return rest;
            }
        }
        return headline;
    }

    private static boolean sharesWord(String one, String other) {
        List<String> words = List.of(other.toLowerCase(Locale.ROOT).split(" ", -1));
        return Arrays.stream(one.toLowerCase(Locale.ROOT).split(" ", -1))
                .anyMatch(word -> word.length() > 3 && words.contains(word));
    }

    private static boolean isCutShort(String title) {
        return title.endsWith("...") || title.endsWith("…");
    }

    /// Where the letter or digit with this number stands, with the mark that opens it.
    private static int at(String text, int letter) {
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && seen++ == letter) {
                boolean opened = i > 0 && "\"'“‘„«»‚¿¡(".indexOf(text.charAt(i - 1)) >= 0;
                return opened ? i - 1 : i;
            }
        }
        return text.length();
    }
}
