// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who made a picture in the words under it: what markup says, what a word such as "Photo:" opens,
/// what stands in brackets at the end, and a name behind the last sentence that is an agency's, or two
/// with a slash between.
final class PictureCredits {

    private static final Set<String> AGENCIES = ExtractWords.table("agencies").keySet();
    private static final Set<String> STOCKS = ExtractWords.all("stock");
    private static final Set<String> OPENERS = openers();
    private static final int LONGEST = 90;
    private static final int LONGEST_SIGNED = 350;
    private static final int SHORTEST_SIGNED = 20;
    private static final int MOST_WORDS = 10;
    private static final int FEW_WORDS = 4;
    private static final int FURTHEST_COLON = 18;

    private static final Pattern BRACKETED =
            Pattern.compile("[(\\[]([^()\\[\\]]{2,90})[)\\]]\\.?$");
    private static final Pattern SIGN =
            Pattern.compile(
                    "(?:^|[\\s.|,;(\\[/—–-]|(?<=[\\p{Ll})»”\"!?])(?=\\p{Lu}))(?:©|\\(c\\)|(?iu:"
                            + String.join("|", OPENERS)
                            + ")\\s?[:：/©]|(?iu:photo|photograph|picture|image)s? (?:by|courtesy of)\\s)\\s*"
                            + "((?:[^.]|\\.(?! ?\\p{Lu}\\p{Ll}{3})|\\.$){2,90}?)[)\\]]?$");
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:[.!?…»”\"'’)]|\\p{Ll}|\\s[/|–—-]|[＝=])\\s*([\\p{Lu}@＠](?:[^.!?…＝=]|(?<=\\b\\p{Lu})\\.){1,70})$");
    private static final Pattern TWO_NAMES =
            Pattern.compile(
                    "[\\p{Lu}@][\\p{L}\\p{N}.@_' -]{1,40} ?/ ?\\p{Lu}[\\p{L}\\p{N}.' /-]{1,50}");
    private static final Pattern NAME =
            Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.' /-]{3,50}");

    private PictureCredits() {}

    /// Longest first, so that "photo credit" is not read as "photo".
    private static Set<String> openers() {
        Set<String> openers =
                new TreeSet<>((one, other) -> {
                    int longer = Integer.compare(other.length(), one.length());
                    return longer != 0 ? longer : one.compareTo(other);
                });
        ExtractWords.all("caption").forEach(word -> openers.add(Pattern.quote(word)));
        ExtractWords.all("picturecredit").forEach(word -> openers.add(Pattern.quote(word)));
        return openers;
    }

    /// Where the credit stands in the words under a picture; null: they name none.
    static @Nullable Span span(Block block) {
        String text = block.text();
        Span marked = block.credit();
        if (marked != null && marked.end() <= text.length() && marked.start() < marked.end()) {
            return marked;
        }
        if (Traits.isCredit(block.own()) || isNameOnly(text)) {
            return new Span(0, text.length());
        }
        Matcher bracket = BRACKETED.matcher(text);
        if (bracket.find()
                && (isCredit(bracket.group(1)) || NAME.matcher(bracket.group(1)).matches())) {
            return new Span(bracket.start(), text.length());
        }
        Matcher sign = SIGN.matcher(text);
        if (sign.find()) {
            return new Span(sign.start(), text.length());
        }
        return tail(text);
    }

    /// The name behind the last sentence. Without one, the last words that an agency's name ends.
    private static @Nullable Span tail(String text) {
        Matcher tail = TAIL.matcher(text);
        int from = Math.max(0, text.length() - LONGEST);
        for (int at = from; at < text.length() && tail.find(at); at = tail.start() + 1) {
            String name = tail.group(1);
            boolean apart = !Character.isLetter(text.charAt(tail.start()));
            boolean agencyFirst = name.indexOf('/') > 0 && hasAgency(name);
            if ((apart || agencyFirst) && isName(name)) {
                return new Span(tail.start(1), text.length());
            }
        }
        return null;
    }

    /// Whether the words under a picture do not say what it shows.
    private static boolean isNameOnly(String text) {
        boolean brief = Wording.words(text) <= FEW_WORDS && hasAgency(text);
        boolean two = TWO_NAMES.matcher(text).matches() && !text.contains(". ");
        return isName(text) && (brief || two);
    }

    /// Whether words are a credit and nothing else.
    private static boolean isName(String words) {
        return words.length() <= LONGEST
                && Wording.words(words) <= MOST_WORDS
                && !Wording.endsSentence(words)
                && (TWO_NAMES.matcher(words).matches() || hasAgency(words));
    }

    /// Whether a text ends with a credit in brackets that names an agency or a photographer.
    static boolean endsWithBracket(String text) {
        Matcher bracket = BRACKETED.matcher(text);
        return bracket.find() && isCredit(bracket.group(1));
    }

    /// Whether a text that ends no sentence ends with a credit behind its word: "... in bloom Photo: Ana Lima".
    static boolean endsWithSign(String text) {
        if (text.length() > LONGEST_SIGNED || Wording.endsSentence(text)) {
            return false;
        }
        Matcher sign = SIGN.matcher(text);
        return sign.find() && sign.start() >= SHORTEST_SIGNED;
    }

    /// Whether the words in brackets credit a picture: "AP Photo/Ana Lima", "Reuters", "Getty Images".
    private static boolean isCredit(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("photo")
                || lower.contains("images")
                || lower.contains("foto")
                || lower.contains("credit:")
                || lower.contains("illustrated")
                || lower.contains("social media")
                || lower.contains("file")
                || TWO_NAMES.matcher(words).matches()
                || hasAgency(words);
    }

    private static boolean hasAgency(String words) {
        for (String part : words.split("[/,;|]| via | - ", -1)) {
            String name = Normalizer.normalize(part.strip(), Normalizer.Form.NFKC);
            if (AGENCIES.contains(name) || STOCKS.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /// The name in a credit, without what opens it.
    static String name(String credit) {
        String name =
                credit.strip()
                        .replaceAll("^[\\s.|,;(\\[©/—–=＝-]+|[)\\]]*\\.?[\\s)\\]]*$", "")
                        .strip();
        int colon = name.indexOf(':');
        if (colon > 0 && colon < FURTHEST_COLON) {
            String opener = name.substring(0, colon).toLowerCase(Locale.ROOT).strip();
            name =
                    OPENERS.contains(Pattern.quote(opener))
                            ? name.substring(colon + 1).strip()
                            : name;
        }
        return name.replaceAll("^[©\\s]+", "")
                .replaceAll("^(?iu:photo|photograph|picture|image)s? (?:by|courtesy of)\\s+", "");
    }
}
