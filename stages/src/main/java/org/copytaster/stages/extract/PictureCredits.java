// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Caption;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds who made a picture in the words under it: what markup says, what a word such as "Photo:" opens,
/// what stands in brackets at the end, and a name behind the last sentence that is an agency's, or two
/// with a slash between.
final class PictureCredits {

    private static final Set<String> AGENCIES = ExtractWords.table("agencies").keySet();
    private static final Set<String> CAPITALS = capitals();
    private static final Set<String> STOCKS = ExtractWords.all("stock");
    private static final Set<String> OPENERS = openers();
    private static final String BAR = " | ";
    private static final int LONGEST = 90;
    private static final int LONGEST_SIGNED = 350;
    private static final int SHORTEST_SIGNED = 20;
    private static final int MOST_WORDS = 10;
    private static final int FEW_WORDS = 4;
    private static final int FURTHEST_COLON = 18;
    private static final int SHORTEST_CRIED = 4;

    /// Most words have a capital, by [Letters#capitals].
    private static final int MOSTLY = 2;

    private static final Pattern BRACKETED =
            Pattern.compile("[(\\[]([^()\\[\\]]{2,90})[)\\]]\\.?$");
    private static final Pattern SIGN =
            Pattern.compile(
                    "(?:^|[\\s.|,;(\\[/—–-]|(?<=\\p{Lo})(?=（)|(?<=[\\p{Ll})»”\"!?])(?=\\p{Lu}))(?:©|[(（][cCＣ][)）]|(?iu:"
                            + String.join("|", OPENERS)
                            + ")\\s?[:：/©]|(?iu:photo|photograph|picture|image)s? (?:by|courtesy of)\\s)\\s*"
                            + "((?:[^.]|\\.(?! ?\\p{Lu}\\p{Ll}{3})|(?<=\\b\\p{Lu})\\.|\\.$){2,90}?)[)\\]]?$");

    /// One of these stands in each [#SIGN], but where it says "by" or "courtesy of".
    private static final String SIGNS = "©:：/([（";

    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:[.!?…»”\"'’)]|\\p{Ll}|\\s[/|–—-]|[＝=])\\s*((?:[\\p{Lu}@＠]|(?=(?:"
                            + small()
                            + ")\\b)\\p{Ll})(?:[^.!?…＝=]|(?<=\\b\\p{Lu})\\.){1,70})$");
    private static final Pattern TWO_NAMES =
            Pattern.compile(
                    "[\\p{Lu}@][\\p{L}\\p{N}.@_' -]{1,40} ?/ ?\\p{Lu}[\\p{L}\\p{N}.' /-]{1,50}");
    private static final Pattern SLASHED =
            Pattern.compile(
                    " / (\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}?[\\p{L}\\p{M}.'’-]+){1,3}(?: / \\p{Lu}[^/]{1,30})?)$");

    /// What stands around and before the name in a credit, in the order in which it is taken off.
    private static final Pattern COPYRIGHT = Pattern.compile("^[\\s|]*[(（][cCＣ][)）]");

    private static final Pattern EDGES =
            Pattern.compile("^[\\s.|,;(\\[©/—–=＝-]+|[)\\]]*\\.?[\\s)\\]]*$");
    private static final Pattern SIGNS_BEFORE = Pattern.compile("^[©\\s]+");
    private static final Pattern MADE_BY =
            Pattern.compile("^(?iu:photo|photograph|picture|image)s? (?:by|courtesy of)\\s+");

    private static final Pattern BETWEEN = Pattern.compile("[/,;|]| via | - ");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}\\. ");
    private static final Pattern NAME =
            Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.' /-]{3,50}");

    private PictureCredits() {}

    /// The agencies' names as they are cried out: "REUTERS".
    private static Set<String> capitals() {
        Set<String> names = new HashSet<>();
        for (String name : AGENCIES) {
            if (name.length() >= SHORTEST_CRIED) {
                names.add(name.toUpperCase(Locale.ROOT));
            }
        }
        return names;
    }

    /// The agencies that are written small, as alternatives of a pattern.
    private static String small() {
        return AGENCIES.stream()
                .filter(name -> Character.isLowerCase(name.charAt(0)))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

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
        if (block.own().says(ClassHint.CREDIT)
                || CaptionCues.isInCredit(block)
                || isNameOnly(text)) {
            return new Span(0, text.length());
        }
        Matcher bracket = bracketed(text);
        if (bracket != null
                && (isCredit(bracket.group(1)) || NAME.matcher(bracket.group(1)).matches())) {
            return new Span(bracket.start(), text.length());
        }
        int sign = sign(text);
        return sign >= 0 ? new Span(withAgency(text, sign), text.length()) : tail(text);
    }

    /// Where a credit begins, with the agency before its word: "AP Photo/Ana Lima".
    private static int withAgency(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        int word = before.lastIndexOf(' ') + 1;
        String agency = before.substring(word).replace("(", "");
        return AGENCIES.contains(agency) ? word : start;
    }

    /// Whether a line says that it ends with a credit: with the sign or the word of one, or with the name of
    /// an agency.
    static boolean endsSurely(String text) {
        if (endsWithBracket(text) || sign(text) > 0) {
            return true;
        }
        Span tail = tail(text);
        return tail != null && hasAgency(tail.of(text));
    }

    /// What stands in brackets at the end of a text; null: nothing does.
    private static @Nullable Matcher bracketed(String text) {
        int last = text.length() - (text.endsWith(".") ? 2 : 1);
        if (last < 0 || (text.charAt(last) != ')' && text.charAt(last) != ']')) {
            return null;
        }
        Matcher bracket = BRACKETED.matcher(text);
        return bracket.find() ? bracket : null;
    }

    /// Where the sign or the word of a credit stands that a text ends with; -1: it ends with none.
    private static int sign(String text) {
        if (!mayBeSigned(text)) {
            return -1;
        }
        Matcher sign = SIGN.matcher(text);
        return sign.find() ? sign.start() : -1;
    }

    /// Whether a text has one of the signs without which no credit is signed; most have none, and to look for
    /// those is much cheaper.
    private static boolean mayBeSigned(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (SIGNS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return text.contains(" by") || text.contains(" courtesy of");
    }

    /// The name that a caption ends with behind a slash: "The quay at dawn / Ana Lima". Of running text that is
    /// no sign of a credit.
    static @Nullable Span slashed(String caption) {
        Matcher slashed = SLASHED.matcher(caption);
        return slashed.find() && slashed.start() > 0
                ? new Span(slashed.start(), caption.length())
                : null;
    }

    /// Whether a line is the credit of a picture and says so: by its sign or its word, not by a name alone, and
    /// not as "Source: Agencies", which is where the copy came from.
    static boolean isSigned(String text) {
        return text.length() <= LONGEST
                && mayBeSigned(text)
                && Credits.afterSource(text) == null
                && SIGN.matcher(text).lookingAt();
    }

    /// Whether a line is the name of an agency and nothing else.
    static boolean isAgency(String text) {
        return Wording.words(text) <= FEW_WORDS && isName(text);
    }

    /// A picture as a caption: with who made it by its tooltip, which repeats what it shows and says this
    /// behind a bar, or by the sign in what it shows; null: neither says.
    static @Nullable Caption ofPicture(Declared.Picture picture) {
        String shows = picture.shows();
        int sign = sign(shows);
        boolean signed = sign > 0;
        String plain = signed ? shows.substring(0, sign).replaceAll("[\\s|(]+$", "") : shows;
        int bar = picture.tooltip().lastIndexOf(BAR);
        if (bar >= 0) {
            String rest = picture.tooltip().substring(bar + BAR.length());
            boolean repeats = picture.tooltip().substring(0, bar).strip().equals(plain);
            if ((repeats && rest.length() <= LONGEST) || isName(rest) || isSigned(rest)) {
                return new Caption(plain, name(rest));
            }
        }
        return signed ? new Caption(plain, name(shows.substring(sign))) : null;
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
        boolean names = Letters.of(text).capitals() >= MOSTLY || hasAgency(text);
        boolean two = names && TWO_NAMES.matcher(text).matches() && !SENTENCE.matcher(text).find();
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
        Matcher bracket = bracketed(text);
        return bracket != null && isCredit(bracket.group(1));
    }

    /// Whether a text that ends no sentence ends with a credit behind its word: "... in bloom Photo: Ana Lima".
    static boolean endsWithSign(String text) {
        if (text.length() > LONGEST_SIGNED || Wording.endsSentence(text)) {
            return false;
        }
        return sign(text) >= SHORTEST_SIGNED;
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
        for (String part : BETWEEN.split(words, -1)) {
            String name = Normalizer.normalize(part.strip(), Normalizer.Form.NFKC);
            if (AGENCIES.contains(name)
                    || CAPITALS.contains(name)
                    || STOCKS.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /// The name in a credit, without what opens it.
    static String name(String credit) {
        String name =
                EDGES.matcher(COPYRIGHT.matcher(credit.strip()).replaceAll(""))
                        .replaceAll("")
                        .strip();
        int colon = name.indexOf(':');
        if (colon > 0 && colon < FURTHEST_COLON) {
            String opener = name.substring(0, colon).toLowerCase(Locale.ROOT).strip();
            name =
                    OPENERS.contains(Pattern.quote(opener))
                            ? name.substring(colon + 1).strip()
                            : name;
        }
        return MADE_BY.matcher(SIGNS_BEFORE.matcher(name).replaceAll("")).replaceAll("");
    }
}
