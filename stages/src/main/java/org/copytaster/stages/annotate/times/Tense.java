// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.copytaster.stages.text.LanguageData;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Tells from the words round an expression whether it looks back or ahead. The nearest cue before
/// it in the sentence decides, then the nearest one after it.
///
/// @param ahead words, and pairs of words: "is to"
/// @param aheadBeside words that look ahead only directly before the expression: "until Friday"
/// @param backBefore the same, directly before it: "the year ended January 31"
/// @param aheadNear words that look ahead over a few words only: "would"
/// @param passive pairs of words whose participle tells nothing of the time: "will be held"
/// @param backLinks prepositions that tie the expression to the verb before it: "walked out in February"
/// @param open words behind or among which what is told may still lie ahead: "agreed to meet in May"
/// @param beforeAdjectives words behind which a participle is an adjective: "a still unspecified date"
/// @param backBeside verbs that tell for sure when they follow directly: "on May 3 began"
record Tense(
        Set<String> ahead,
        Set<String> aheadBeside,
        Set<String> aheadNear,
        Set<String> back,
        Set<String> backBeside,
        Set<String> backBefore,
        Set<String> aheadEndings,
        Set<String> backEndings,
        Set<String> backLinks,
        Set<String> open,
        Set<String> beforeAdjectives,
        Set<String> passive) {

    private static final int REACH = 10;
    private static final int NEAR = 5;
    private static final int CLOSE = 4;
    private static final String STOPS = ".!?;\n؟";

    enum Direction {
        SURELY_BACK,
        BACK,
        AHEAD,
        UNKNOWN
    }

    /// @param language null: unknown
    static Tense of(@Nullable String language, LanguageData data) {
        return new Tense(
                data.words("ahead"),
                data.words("ahead-beside"),
                data.words("ahead-near"),
                data.words("back"),
                data.words("back-beside"),
                data.words("back-before"),
                data.words("ahead-endings"),
                data.words("back-endings"),
                data.words("back-links"),
                data.words("open-verbs"),
                data.words("before-adjectives"),
                LanguageData.of(language, "tense").words("passive"));
    }

    Direction of(List<Piece> pieces, int first, int next) {
        if (isFronted(pieces, first, next) && scan(pieces, next + 1, 1) == Direction.BACK) {
            return Direction.SURELY_BACK;
        }
        if (first > 0 && aheadBeside.contains(pieces.get(first - 1).folded())) {
            return Direction.AHEAD;
        }
        if (first > 0 && backBefore.contains(pieces.get(first - 1).folded())) {
            return Direction.SURELY_BACK;
        }
        if (next < pieces.size() && backBeside.contains(pieces.get(next).folded())) {
            return Direction.SURELY_BACK;
        }
        if (isJustDone(pieces, first)) {
            return Direction.SURELY_BACK;
        }
        Direction before = scan(pieces, first - 1, -1);
        return before == Direction.UNKNOWN ? scan(pieces, next, 1) : before;
    }

    /// "In January, the yard closed": the verb behind the comma is the one that the time belongs to.
    private static boolean isFronted(List<Piece> pieces, int first, int next) {
        return next < pieces.size()
                && pieces.get(next).folded().equals(",")
                && (first < 2 || STOPS.contains(pieces.get(first - 2).folded()));
    }

    /// "They walked out in February": a verb of the past a few words before, which no other clause and nothing that
    /// is still open comes between.
    private boolean isJustDone(List<Piece> pieces, int first) {
        if (first < 2 || !backLinks.contains(pieces.get(first - 1).folded())) {
            return false;
        }
        for (int at = first - 2; at >= Math.max(0, first - 2 - CLOSE); at--) {
            String word = pieces.get(at).folded();
            if (!Character.isLetter(word.charAt(0))
                    || open.contains(word)
                    || ahead.contains(word)) {
                return false;
            }
            if (directionOf(word) == Direction.BACK) {
                return at == 0
                        || !(passive.contains(pair(pieces, at - 2))
                                || open.contains(pieces.get(at - 1).folded())
                                || beforeAdjectives.contains(pieces.get(at - 1).folded()));
            }
        }
        return false;
    }

    private Direction scan(List<Piece> pieces, int from, int step) {
        for (int i = 0, at = from; i < REACH && at >= 0 && at < pieces.size(); i++, at += step) {
            String word = pieces.get(at).folded();
            if (STOPS.contains(word)) {
                return Direction.UNKNOWN;
            }
            boolean looksAhead =
                    ahead.contains(pair(pieces, at)) || (i < NEAR && aheadNear.contains(word));
            Direction direction = looksAhead ? Direction.AHEAD : directionOf(word);
            if (direction == Direction.BACK && passive.contains(pair(pieces, at - 2))) {
                continue;
            }
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        return Direction.UNKNOWN;
    }

    /// A word and the next one; nothing at the ends of the text.
    private static String pair(List<Piece> pieces, int at) {
        return at < 0 || at + 1 >= pieces.size()
                ? ""
                : pieces.get(at).folded() + " " + pieces.get(at + 1).folded();
    }

    private Direction directionOf(String word) {
        if (ahead.contains(word)) {
            return Direction.AHEAD;
        }
        if (back.contains(word)) {
            return Direction.BACK;
        }
        if (word.length() > 4) {
            if (endsWithOneOf(aheadEndings, word)) {
                return Direction.AHEAD;
            }
            if (endsWithOneOf(backEndings, word)) {
                return Direction.BACK;
            }
        }
        return Direction.UNKNOWN;
    }

    private static boolean endsWithOneOf(Set<String> endings, String word) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
