// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text.tense;

import org.copytaster.model.Span;
import org.copytaster.stages.text.LanguageData;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/// The words of one language that tell whether a thing has happened or is to come.
///
/// @param planned words and phrases of plans, in small letters
/// @param doubtful words that leave it open: "could", "if"
/// @param past words for what is over
/// @param noVerbs words that only have the shape of a verb
/// @param notTold words of sentences that tell of nothing: "copyright"
/// @param stretch words and pairs of words before the beginning or the end of a stretch of time: "since"
/// @param ofThings words before the day of a thing that somebody speaks of: "a line from February"
/// @param denials words that deny what follows them: "not"
/// @param passive pairs of words whose participle tells nothing of the time: "will be held"
/// @param contrast words behind which a denial holds no more: "but"
/// @param beforeYear words that a year alone must follow to date a happening: "in"
public record Cues(
        Phrases planned,
        Phrases doubtful,
        Phrases past,
        Phrases noVerbs,
        Set<String> notTold,
        Set<String> beforeYear,
        Set<String> stretch,
        Set<String> ofThings,
        Set<String> denials,
        Set<String> contrast,
        Set<String> passive) {

    private static final Map<String, Cues> READ = new ConcurrentHashMap<>();
    private static final int LONGEST_PHRASE = 3;
    private static final int REACH = 14;
    private static final int SHORTEST_VERB = 5;

    /// How far behind a word of planning its denial stands: "would still not".
    private static final int REACH_OF_CUE = 3;

    /// What a word tells.
    public enum Cue {
        PLANNED,
        DOUBTFUL,
        PAST
    }

    public static Cues of(@Nullable String language) {
        return READ.computeIfAbsent(language == null ? "any" : language, Cues::read);
    }

    private static Cues read(String language) {
        LanguageData data = LanguageData.of(language, "happenings");
        return new Cues(
                Phrases.of(data, "planned"),
                Phrases.of(data, "doubtful"),
                Phrases.of(data, "past"),
                Phrases.of(data, "no-verbs"),
                data.words("not-told"),
                data.words("before-year"),
                data.words("stretch"),
                data.words("of-things"),
                data.words("denials"),
                data.words("contrast"),
                LanguageData.of(language, "tense").words("passive"));
    }

    /// The cue nearest before the expression in its sentence, or the nearest one after it; null if
    /// there is none. What is planned and denied ("will not open on Tuesday") is doubtful.
    public @Nullable Cue nearest(Prose prose, Span sentence, Span expression) {
        List<Token> tokens = prose.tokensIn(sentence);
        int from = prose.tokenAt(sentence.start());
        int first = prose.tokenAt(expression.start()) - from;
        int next = prose.tokenAt(expression.end()) - from;
        Cue before = scan(tokens, first - 1, -1, first);
        return before == null ? scan(tokens, next, 1, tokens.size()) : before;
    }

    private @Nullable Cue scan(List<Token> tokens, int from, int step, int end) {
        for (int i = 0, at = from; i < REACH && at >= 0 && at < tokens.size(); i++, at += step) {
            Cue cue = at(tokens, at);
            boolean isParticiple =
                    at > 1
                            && passive.contains(
                                    tokens.get(at - 2).lower() + " " + tokens.get(at - 1).lower());
            if (cue != null && !(cue == Cue.PAST && isParticiple)) {
                return cue == Cue.PLANNED && isDenied(tokens.subList(at, end)) ? Cue.DOUBTFUL : cue;
            }
        }
        return null;
    }

    /// @param scope from the cue to what it is asked for
    private boolean isDenied(List<Token> scope) {
        boolean denied = false;
        for (int at = 0; at < scope.size(); at++) {
            denied |= at <= REACH_OF_CUE && denials.contains(scope.get(at).lower());
            denied &= !contrast.contains(scope.get(at).lower());
        }
        return denied;
    }

    private @Nullable Cue at(List<Token> tokens, int at) {
        StringBuilder phrase = new StringBuilder();
        Cue found = null;
        for (int length = 1; length <= LONGEST_PHRASE && at + length <= tokens.size(); length++) {
            phrase.append(length > 1 ? " " : "").append(tokens.get(at + length - 1).lower());
            Cue cue = meaning(phrase.toString());
            found = cue == null ? found : cue;
        }
        return found;
    }

    /// What is listed as it is counts before what only has the shape of a verb.
    private @Nullable Cue meaning(String phrase) {
        Cue listed = firstOf(phrase, Phrases::hasAsItIs);
        boolean isNoVerb = phrase.length() < SHORTEST_VERB || noVerbs.has(phrase);
        return listed != null || isNoVerb ? listed : firstOf(phrase, Phrases::hasItsShape);
    }

    private @Nullable Cue firstOf(String phrase, BiPredicate<Phrases, String> isIn) {
        if (isIn.test(planned, phrase)) {
            return Cue.PLANNED;
        }
        if (isIn.test(doubtful, phrase)) {
            return Cue.DOUBTFUL;
        }
        return isIn.test(past, phrase) ? Cue.PAST : null;
    }
}
