// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the dateline that opens a wire item: place, day and agency before a dash ("KESTEN, March 3
/// (Ternwire) — "), or the agency alone in brackets ("(Ternwire) A ship ..."). It tells where a text was
/// filed and by whom, and is no part of the sentence that follows.
///
/// A place in capitals is enough before a dash; one in small letters needs an agency or a number beside it,
/// since "Kesten – the port – is shut" opens like one. What follows must open a sentence, and not be in
/// capitals as well: "ROWING - KESTEN LOSES AT HOME" is a headline.
public final class Dateline {

    /// In UTF-16 units; what is longer before its dash is a sentence.
    private static final int LONGEST = 90;

    private static final String AGENCY = "[(\\[][\\p{Lu}\\p{Lo}][^()\\[\\]\\n.!?]{1,30}[)\\]]";
    private static final String SMALL_AGENCY = "\\(\\p{Ll}{2,6}\\)";
    private static final String IN_CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’/ -]{2,40}?";
    private static final String PLACE = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’/ -]{2,40}?";
    private static final String AREA_OR_DAY = "(?:,\\h*[\\p{L}\\p{M}\\d. /]{1,24}){0,3}";
    private static final String DAY =
            ",\\h*(?:[\\p{L}\\p{M}.]{2,14}\\h*)?\\d{1,2}\\b[\\p{L}\\p{M}\\d. ]{0,20}";
    private static final String DASH = "\\h*\\.?[–—-]{1,2}\\h+";
    private static final String SENTENCE =
            "[\"'“‘«„‹]?\\h?[\\p{Lu}\\p{Lo}\\d][^\\n]{0,30}?[\\p{Ll}\\p{Lo}]";
    private static final Pattern DATELINE =
            Pattern.compile(
                    Stream.of(
                                    IN_CAPITALS + AREA_OR_DAY + DASH,
                                    PLACE + AREA_OR_DAY + "\\h*" + AGENCY + DASH,
                                    PLACE + AREA_OR_DAY + "\\h*" + SMALL_AGENCY + DASH,
                                    PLACE + DAY + DASH,
                                    AGENCY + DASH,
                                    AGENCY + "\\h+")
                            .collect(Collectors.joining("|", "(?:", ")(?=" + SENTENCE + ")")));

    private Dateline() {}

    /// Where the dateline ends that opens a line of a text.
    ///
    /// @param start where the line begins
    /// @return the offset of the first sign behind the dateline and its dash; `start` if none opens the line
    public static int end(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        if (!canOpen(text, start, limit)) {
            return start;
        }
        Matcher dateline = DATELINE.matcher(text).region(start, limit).useTransparentBounds(true);
        return dateline.lookingAt() ? dateline.end() : start;
    }

    /// Whether a dash or a bracket stands near the beginning of the line: most lines have none.
    private static boolean canOpen(String text, int start, int limit) {
        for (int at = start; at < limit; at++) {
            char here = text.charAt(at);
            if (here == '\n') {
                return false;
            }
            if (here == '–' || here == '—' || here == '-' || here == ')' || here == ']') {
                return true;
            }
        }
        return false;
    }
}
