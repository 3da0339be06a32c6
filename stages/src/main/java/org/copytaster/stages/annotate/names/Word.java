// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.Span;

/// A token as the finding of names sees it: without a possessive ending, and with names that are
/// hyphenated to other words ("Russia-Turkey", "US-led") taken apart.
///
/// @param text without "'s"
/// @param lower the same in small letters, without inner dots at the end
/// @param isWord false for marks and numbers
/// @param possessive whether "'s" was taken off; no name goes on after it
/// @param hyphened whether only a hyphen stands before it
/// @param isCapital whether it is written like a name: with a capital at the head, or behind an article
///     ("al-Haro", "d'Orta")
record Word(
        Span span,
        String text,
        String lower,
        boolean isWord,
        boolean possessive,
        boolean hyphened,
        boolean isCapital) {

    /// A word of letters.
    static Word of(Span span, String text, String lower, boolean possessive, boolean hyphened) {
        return new Word(span, text, lower, true, possessive, hyphened, isCapital(text));
    }

    /// A mark or a number.
    static Word mark(Span span, String text, String lower) {
        return new Word(span, text, lower, false, false, false, false);
    }

    private static boolean isCapital(String text) {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isTitleCase(first)
                || hasCapitalBehindArticle(text);
    }

    private static boolean hasCapitalBehindArticle(String text) {
        for (int at = 1; at < Math.min(4, text.length() - 1); at++) {
            if (!Character.isLetter(text.charAt(at))) {
                return Character.isUpperCase(text.charAt(at + 1));
            }
        }
        return false;
    }

    /// Two letters or more, all of them capitals ("UN", "UNIFIL", "U.S.").
    boolean isAcronym() {
        int capitals = 0;
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            if (Character.isLowerCase(here)) {
                return false;
            }
            capitals += Character.isUpperCase(here) ? 1 : 0;
        }
        return capitals > 1 && isWord;
    }

    /// "II", "XIX": a number of two Roman letters or more, up to those of centuries and kings.
    boolean isNumeral() {
        return text.length() > 1 && text.chars().allMatch(letter -> "IVX".indexOf(letter) >= 0);
    }

    /// "MPs", "NGOs": several of what is known by its initials, so no name.
    boolean isPluralOfInitials() {
        int last = text.length() - 1;
        return last > 1
                && text.charAt(last) == 's'
                && text.substring(0, last).chars().allMatch(Character::isUpperCase);
    }

    /// The word before a small ending that is written onto it: "I" of "I'm"; the word itself if there is
    /// none.
    String withoutContraction() {
        for (int at = 1; at < text.length() - 1; at++) {
            char here = text.charAt(at);
            if (here == '\'' || here == '’') {
                return Character.isLowerCase(text.charAt(at + 1)) ? lower.substring(0, at) : lower;
            }
        }
        return lower;
    }

    boolean isInitial() {
        return text.length() == 1 && isCapital();
    }

    boolean is(String mark) {
        return text.equals(mark);
    }
}
