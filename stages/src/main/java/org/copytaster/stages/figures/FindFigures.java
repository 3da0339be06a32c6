// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.figures;

import org.copytaster.model.Article;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.model.TimeExpression;
import org.copytaster.stages.text.FoldedWords;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the figures of an article: a number, and near it what befell people, or a plural noun behind
/// it. Numbers of times, of ordinals and scores, negated ones ("not 14") and shares in a hundred are
/// left alone, and so is any language whose data have no figures.
public final class FindFigures {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,\u066C]\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,\u066B]\\d+)?");

    /// How many words a fate may stand away from its number.
    private static final int FATE_REACH = 5;

    /// How many words may stand between the number and the noun that it counts.
    private static final int NOUN_REACH = 3;

    private static final int LONGEST_BOUND = 3;

    private static final double HUNDRED = 100;

    private final Article article;
    private final List<TimeExpression> times;
    private final FigureWords words;
    private final List<Figure> found = new ArrayList<>();

    private FindFigures(Reading reading, FigureWords words) {
        this.article = reading.article();
        this.times = reading.times();
        this.words = words;
    }

    /// In text order.
    public static List<Figure> in(Reading reading) {
        String language = reading.article().header().language();
        FigureWords words = FigureWords.of(language == null ? "en" : language);
        if (!words.isKnown()) {
            return List.of();
        }
        FindFigures find = new FindFigures(reading, words);
        Prose prose = Prose.of(reading.article().text(), language);
        for (Span sentence : prose.sentences()) {
            find.inSentence(sentence, prose.tokensIn(sentence));
        }
        return List.copyOf(find.found);
    }

    /// A number and the tokens that it takes.
    private record Amount(int from, int to, double value) {}

    private void inSentence(Span sentence, List<Token> tokens) {
        int at = 0;
        while (at < tokens.size()) {
            Amount number = number(tokens, at);
            if (number != null) {
                add(sentence, tokens, number);
            }
            at = number == null ? at + 1 : number.to();
        }
    }

    private @Nullable Amount number(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean digits = token.kind() == Token.Kind.NUMBER;
        double value = digits ? digits(token.text()) : inWords(token);
        if (value < 0 || isGlued(tokens, at) || isTime(token)) {
            return null;
        }
        int end = at + 1;
        while (!digits && end < tokens.size()) {
            double next = inWords(tokens.get(end));
            if (next < 0 || !fits(value, next)) {
                break;
            }
            value = next > value && next >= HUNDRED ? value * next : value + next;
            end++;
        }
        while (end < tokens.size()) {
            Optional<Double> scale = words.scale(tokens.get(end).text());
            if (scale.isEmpty()) {
                break;
            }
            value *= scale.get();
            end++;
        }
        return new Amount(at, end, value);
    }

    /// "two hundred", "hundred ten", and as Arabic has it, "four ten".
    private static boolean fits(double value, double next) {
        return (next >= HUNDRED && value < next)
                || (value >= HUNDRED && value % HUNDRED == 0 && next < HUNDRED)
                || (value < 10 && next == 10)
                || (value >= 20 && value % 10 == 0 && next < 10);
    }

    /// "one" is mostly a pronoun, or an article.
    private double inWords(Token token) {
        int value = token.isWord() ? words.number(token.text()).orElse(-1) : -1;
        return value > 1 ? value : -1;
    }

    private static double digits(String text) {
        String plain = FoldedWords.fold(text);
        if (GROUPED.matcher(text).matches()) {
            return Double.parseDouble(plain.replaceAll("[^0-9]", ""));
        }
        return PLAIN.matcher(text).matches() ? Double.parseDouble(latin(text)) : -1;
    }

    private static String latin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        text.codePoints()
                .forEach(one ->
                        latin.appendCodePoint(
                                Character.isDigit(one) ? '0' + Character.digit(one, 10) : '.'));
        return latin.toString();
    }

    /// "3-1", "14/02", "10:30", "No.5", "4%": part of something else.
    private static boolean isGlued(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean before =
                at > 0
                        && tokens.get(at - 1).span().end() == token.start()
                        && "-–/:.#%".contains(tokens.get(at - 1).text());
        boolean after =
                at + 1 < tokens.size()
                        && (tokens.get(at + 1).text().equals("%")
                                || (tokens.get(at + 1).start() == token.span().end()
                                        && "-–/:".contains(tokens.get(at + 1).text())));
        return before || after;
    }

    private boolean isTime(Token token) {
        return times.stream().anyMatch(one -> one.evidence().span().overlaps(token.span()));
    }

    private void add(Span sentence, List<Token> tokens, Amount number) {
        int from = bounded(tokens, number.from());
        if (from > 0 && words.isNegation(tokens.get(from - 1).text())) {
            return;
        }
        Bound bound = from < number.from() ? bound(tokens, from, number.from()) : Bound.EXACT;
        int noun = noun(tokens, number.to());
        int fate = fate(tokens, number);
        String measure = null;
        if (fate >= 0) {
            measure = words.fate(tokens.get(fate).text()).orElse(null);
        } else if (noun >= 0) {
            measure = words.counted(tokens.get(noun).text()).orElse(null);
        }
        if (measure != null) {
            int last = Math.max(number.to() - 1, Math.max(noun, fate));
            int first = fate >= 0 ? Math.min(from, fate) : from;
            Span span = tokens.get(first).span().cover(tokens.get(last).span());
            found.add(
                    new Figure(
                            measure,
                            fate >= 0,
                            number.value(),
                            bound,
                            article.evidence(span),
                            article.evidence(sentence)));
        }
    }

    /// Where the words for the bound begin; at the number when none stand before it.
    private int bounded(List<Token> tokens, int number) {
        for (int from = Math.max(0, number - LONGEST_BOUND); from < number; from++) {
            if (words.bound(folded(tokens, from, number)).isPresent()) {
                return from;
            }
        }
        return number;
    }

    private Bound bound(List<Token> tokens, int from, int to) {
        return words.bound(folded(tokens, from, to)).orElse(Bound.EXACT);
    }

    private static String folded(List<Token> tokens, int from, int to) {
        StringBuilder folded = new StringBuilder();
        for (Token token : tokens.subList(from, to)) {
            folded.append(folded.isEmpty() ? "" : " ").append(FoldedWords.fold(token.text()));
        }
        return folded.toString();
    }

    /// The plural noun behind a number; -1 if none stands near.
    private int noun(List<Token> tokens, int from) {
        for (int at = from; at < Math.min(tokens.size(), from + NOUN_REACH); at++) {
            Token token = tokens.get(at);
            if (!token.isWord() || words.isSmall(token.text())) {
                return -1;
            }
            if (words.counted(token.text()).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    /// The nearest word for a fate in the clause of the number; -1 if there is none.
    private int fate(List<Token> tokens, Amount number) {
        for (int step = 1; step <= FATE_REACH; step++) {
            int before = number.from() - step;
            int after = number.to() - 1 + step;
            if (isFate(tokens, before) && isOneClause(tokens, before + 1, number.from())) {
                return before;
            }
            if (isFate(tokens, after) && isOneClause(tokens, number.to(), after)) {
                return after;
            }
        }
        return -1;
    }

    private boolean isFate(List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).isWord()
                && words.fate(tokens.get(at).text()).isPresent();
    }

    /// Whether neither a mark nor another number stands between.
    private boolean isOneClause(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream()
                .allMatch(token -> token.isWord() && inWords(token) < 0);
    }
}
