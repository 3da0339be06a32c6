// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts a quotation that its source interrupts inside the marks, between dashes: Spanish «The pier
/// —said Haro— is closed», Russian «The pier, — said Haro, — is closed».
final class SpokenAsides {

    private static final Pattern ASIDE =
            Pattern.compile(
                    "(?:[—–]|(?<=\\s)-(?=\\s))\\s*([^—–«»\"“”]{3,90}?)"
                            + "([,.]?\\s*(?:[—–]|(?<=\\s)-(?=[\\s,.]))[,.]?)");

    private static final Pattern BETWEEN_COMMAS =
            Pattern.compile(",\\s*([^,.;:?!—–«»\"“”]{3,60})(,)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}'’]+");

    private static final Pattern WHOLE_WORD = Pattern.compile("[\\p{L}'’-]+");

    private SpokenAsides() {}

    /// The quotations, each interrupted one as the two around its source.
    static List<Quotation> parted(String text, List<Quotation> quotations, Lexicon lexicon) {
        List<Quotation> parted = new ArrayList<>();
        for (Quotation quotation : quotations) {
            part(text, quotation, lexicon, parted);
        }
        return parted;
    }

    private static void part(
            String text, Quotation whole, Lexicon lexicon, List<Quotation> parted) {
        Span inner = whole.inner();
        Matcher matcher = ASIDE.matcher(text).region(inner.start(), inner.end());
        if (!matcher.find() || !tells(matcher.group(1), lexicon)) {
            matcher = BETWEEN_COMMAS.matcher(text).region(inner.start(), inner.end());
            if (!lexicon.has("commas interrupt") || !findTelling(matcher, lexicon)) {
                parted.add(whole);
                return;
            }
        }
        Span left = new Span(whole.outer().start(), matcher.start(1));
        Span right = new Span(matcher.start(2), whole.outer().end());
        parted.add(
                Quotation.of(text, left, new Span(inner.start(), matcher.start()), whole.closed()));
        parted.add(
                Quotation.of(text, right, new Span(matcher.end(), inner.end()), whole.closed())
                        .asResumed());
    }

    /// French «Le quai, a expliqué Haro, est fermé»: a verb of saying, with its helper, opens the words
    /// between two commas.
    private static boolean findTelling(Matcher matcher, Lexicon lexicon) {
        int from = matcher.regionStart();
        while (from < matcher.regionEnd() && matcher.region(from, matcher.regionEnd()).find()) {
            if (opensWithVerb(matcher.group(1).toLowerCase(Locale.ROOT), lexicon)) {
                return true;
            }
            from = matcher.start(2);
        }
        return false;
    }

    private static boolean opensWithVerb(String words, Lexicon lexicon) {
        Matcher word = WHOLE_WORD.matcher(words);
        if (!word.find()) {
            return false;
        }
        String first = word.group();
        if (lexicon.subjectEnding(first) > 0) {
            return true;
        }
        boolean second = word.find();
        return second && lexicon.verb(isHelper(first, lexicon) ? word.group() : first) != null;
    }

    private static boolean isHelper(String word, Lexicon lexicon) {
        return (lexicon.traits(word) & (Trait.AUXILIARY | Trait.PRONOUN)) != 0;
    }

    /// Whether a verb of saying opens the words; where helpers and adverbs stand before an inverted verb,
    /// whether one of the first words is one. "- who claim to help -" is no source.
    private static boolean tells(String words, Lexicon lexicon) {
        Matcher word = WORD.matcher(words);
        int most = lexicon.has("inverts") ? 3 : 1;
        for (int count = 0; count < most && word.find(); count++) {
            if (lexicon.verb(word.group().toLowerCase(Locale.ROOT)) != null) {
                return true;
            }
        }
        return false;
    }
}
