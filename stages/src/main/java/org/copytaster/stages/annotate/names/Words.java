// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.Span;
import org.copytaster.stages.text.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes words of the tokens of a sentence.
final class Words {

    /// Letters, of a written syllable.
    private static final int LONGEST_SYLLABLE = 5;

    private Words() {}

    static List<Word> of(List<Token> tokens, Lexicon lexicon) {
        List<Word> words = new ArrayList<>(tokens.size() + 4);
        for (Token token : tokens) {
            if (!token.isWord()) {
                words.add(Word.mark(token.span(), token.text(), token.text()));
            } else {
                boolean inName = !words.isEmpty() && words.getLast().isCapital();
                add(words, token, inName, lexicon);
            }
        }
        return words;
    }

    private static void add(List<Word> words, Token token, boolean inName, Lexicon lexicon) {
        String text = token.text();
        int suffix = suffix(text, lexicon);
        boolean possessive = suffix > 0 || isPossessive(text);
        int end = suffix > 0 ? suffix : possessive ? text.length() - 2 : text.length();
        int start = 0;
        int hyphen = hyphen(text, 0, end);
        boolean apart = hyphen > 0 && comesApart(text.substring(0, end), inName, lexicon);
        while (apart && hyphen > 0) {
            words.add(word(token, start, hyphen, false, start > 0));
            start = hyphen + 1;
            hyphen = hyphen(text, start, end);
        }
        words.add(word(token, start, end, possessive, start > 0));
    }

    private static Word word(Token token, int from, int to, boolean possessive, boolean hyphened) {
        String text = token.text().substring(from, to);
        boolean whole = text.length() == token.text().length();
        String lower = Lexicon.plain(whole ? token.lower() : text.toLowerCase(Locale.ROOT));
        String key = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return Word.of(
                new Span(token.start() + from, token.start() + to),
                text,
                key,
                possessive,
                hyphened);
    }

    /// Where the ending of a name begins, in a language that sets it off by a mark: "Ortavya'da"; -1 for none.
    private static int suffix(String text, Lexicon lexicon) {
        if (lexicon.suffixMarks().isEmpty() || !Character.isUpperCase(text.charAt(0))) {
            return -1;
        }
        for (int at = 1; at < text.length() - 1; at++) {
            if (lexicon.suffixMarks().indexOf(text.charAt(at)) >= 0) {
                return Character.isLowerCase(text.charAt(at + 1)) ? at : -1;
            }
        }
        return -1;
    }

    private static boolean isPossessive(String text) {
        int length = text.length();
        return length > 3
                && text.charAt(length - 1) == 's'
                && (text.charAt(length - 2) == '\'' || text.charAt(length - 2) == '’');
    }

    private static int hyphen(String text, int from, int to) {
        for (int at = from; at < to - 1; at++) {
            char here = text.charAt(at);
            if (at > from && (here == '-' || here == '\u2010' || here == '\u2011')) {
                return at;
            }
        }
        return -1;
    }

    /// Whether one of the parts is known by itself ("post-Assad" is not; "Syria-Turkey", "UN-backed"
    /// are) or a small word follows a name.
    private static boolean comesApart(String text, boolean inName, Lexicon lexicon) {
        String whole = text.toLowerCase(Locale.ROOT);
        if (lexicon.isPlace(whole)
                || lexicon.givenNames().contains(whole)
                || lexicon.organisations().contains(whole)) {
            return false;
        }
        int hyphen = hyphen(text, 0, text.length());
        String first = whole.substring(0, hyphen);
        String rest = whole.substring(hyphen + 1);
        boolean smallRest = Character.isLowerCase(text.charAt(hyphen + 1));
        if (!Character.isUpperCase(text.charAt(0))) {
            return !smallRest && first.length() > 2 && isKnown(rest, lexicon);
        }
        if (isKnown(first, lexicon)) {
            return true;
        }
        return first.length() > 1
                && smallRest
                && !isOneName(first, rest, inName, lexicon)
                && !isLinkedByParticle(text, rest, lexicon);
    }

    /// "Song-ho", and "Ki-moon" behind the family name: two syllables of a given name. A second part
    /// that is a word of the language says so only where a name goes on.
    private static boolean isOneName(String first, String rest, boolean inName, Lexicon lexicon) {
        return first.length() <= LONGEST_SYLLABLE
                && rest.length() <= LONGEST_SYLLABLE
                && !lexicon.common().isEmpty()
                && (!isWord(rest, lexicon) || (inName && !isWord(first, lexicon)));
    }

    private static boolean isWord(String part, Lexicon lexicon) {
        return lexicon.common().contains(part) || lexicon.function().contains(part);
    }

    /// "Nasir-ud-Din".
    private static boolean isLinkedByParticle(String text, String rest, Lexicon lexicon) {
        int second = hyphen(rest, 0, rest.length());
        return second > 0
                && lexicon.particles().contains(rest.substring(0, second))
                && Character.isUpperCase(text.charAt(text.length() - rest.length() + second + 1));
    }

    private static boolean isKnown(String part, Lexicon lexicon) {
        return lexicon.places().containsKey(part)
                || lexicon.demonyms().containsKey(part)
                || lexicon.organisations().contains(part);
    }
}
