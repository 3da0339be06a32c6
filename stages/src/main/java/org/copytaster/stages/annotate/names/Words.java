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
            if (token.isWord()) {
                boolean inName = !words.isEmpty() && words.getLast().isCapital();
                add(words, token, inName, lexicon);
            } else if (!closesElided(words, token, lexicon)) {
                words.add(Word.mark(token.span(), token.text(), token.text()));
            }
        }
        return words;
    }

    private static void add(List<Word> words, Token token, boolean inName, Lexicon lexicon) {
        String text = token.text();
        int suffix = suffix(text, lexicon);
        boolean possessive = suffix > 0 || isPossessive(text);
        int end = suffix > 0 ? suffix : possessive ? text.length() - 2 : text.length();
        int start = elided(words, text, lexicon);
        if (start > 0) {
            words.add(elided(new Span(token.start(), token.start() + start), text));
        }
        int hyphen = hyphen(text, start, end);
        boolean apart = hyphen > 0 && comesApart(text.substring(start, end), inName, lexicon);
        while (apart && hyphen > 0) {
            words.add(word(token, start, hyphen, false, start > 0));
            start = hyphen + 1;
            hyphen = hyphen(text, start, end);
        }
        words.add(word(token, start, end, possessive, hyphen(text, start - 1)));
    }

    private static boolean hyphen(String text, int at) {
        return at > 0 && isHyphen(text.charAt(at));
    }

    /// How many letters of a small word without its vowel stand at the head of a token: "l'Otan", "dell'Onu". A
    /// large one is a small word only where a clause begins, else it is part of the name: "L'Orta".
    private static int elided(List<Word> words, String text, Lexicon lexicon) {
        int mark = apostrophe(text);
        if (mark < 1
                || mark == text.length() - 1
                || !lexicon.small().elided().contains(elidedKey(text, mark))
                || lexicon.isListed(text.toLowerCase(Locale.ROOT).replace('’', '\''))) {
            return 0;
        }
        boolean head = words.isEmpty() || !words.getLast().isWord();
        boolean small = Character.isLowerCase(text.charAt(0));
        return small || (head && !lexicon.small().elidedInNames().contains(elidedKey(text, mark)))
                ? mark + 1
                : 0;
    }

    /// Whether a mark is the apostrophe of the small word before it, as in "l' Otan".
    private static boolean closesElided(List<Word> words, Token mark, Lexicon lexicon) {
        if (words.isEmpty() || apostrophe(mark.text()) != 0) {
            return false;
        }
        Word last = words.getLast();
        boolean closes =
                last.span().end() == mark.start()
                        && lexicon.small().elided().contains(last.lower() + "'");
        if (closes) {
            words.set(words.size() - 1, elided(last.span().cover(mark.span()), last.text() + "'"));
        }
        return closes;
    }

    private static Word elided(Span span, String text) {
        String small = text.substring(0, span.length());
        return Word.of(span, small, elidedKey(text, span.length() - 1), false, false);
    }

    private static String elidedKey(String text, int mark) {
        return text.substring(0, mark).toLowerCase(Locale.ROOT) + "'";
    }

    private static int apostrophe(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\'' || text.charAt(at) == '’') {
                return at;
            }
        }
        return -1;
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
        if (lexicon.inflection().suffixMarks().isEmpty()
                || !Character.isUpperCase(text.charAt(0))) {
            return -1;
        }
        for (int at = 1; at < text.length() - 1; at++) {
            if (lexicon.inflection().suffixMarks().indexOf(text.charAt(at)) >= 0) {
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
            if (at > from && isHyphen(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isHyphen(char letter) {
        return letter == '-' || letter == '\u2010' || letter == '\u2011';
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
        if (lexicon.has(Grammar.HYPHENS_JOIN)) {
            return isKnown(first, lexicon)
                    && isKnown(rest, lexicon)
                    && !lexicon.demonyms().containsKey(rest);
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
                && !lexicon.compoundEndings().contains(rest)
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
