// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.util.List;

/// Cuts off what shares an element with a headline: the kicker before it, the sub-title behind it. What the
/// page declares as its title tells where the headline begins and ends.
final class Kickers {

    private static final int FEWEST_WORDS = 3;
    private static final double SMALLEST_SHARE = .35;

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
        return headline;
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
