// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.stages.learned.ClueWeights;
import org.jspecify.annotations.Nullable;

/// What speaks for and against two articles telling of one happening.
///
/// How near the words of two articles are says little by itself: headlines share few words, and in a
/// crowd of undated articles strangers share many. So nearness is weighed together with the time
/// between the articles, with how short they are, with what they say of days and numbers, and with
/// whether either has a nearer neighbour ([Clue]); [ClueWeights] holds the weights. Articles in two languages
/// have no words in common; what they share are names, which are weighed in the same way, by weights of their own.
@SuppressWarnings("EnumOrdinal") // the order of the clues is the order of the weights
final class Kinship {

    /// What is weighed.
    enum Clue {
        /// The logarithm of the cosine of all terms; across languages, of the names.
        TERMS,
        /// An article has no date.
        UNDATED,
        /// An article has no date: the logarithm of how many articles it is held against.
        CROWD,
        /// How far the shorter article is from a full paragraph, as a logarithm.
        SHORT,
        /// The square root of the days between the articles.
        DAYS,
        /// Both name days of the week, and one is the same.
        SHARED_WEEKDAY,
        /// Both name days of the week, and none is the same.
        OTHER_WEEKDAYS,
        /// How many numbers the leads share, at most two.
        SHARED_FIGURES,
        /// Both leads hold numbers, and none is the same.
        OTHER_FIGURES,
        /// The cosine of the headlines.
        TITLES,
        /// Both have headlines, which share no word.
        OTHER_TITLES,
        /// Across languages: the logarithm of how many names the two share.
        SHARED_NAMES,
        /// Across languages: the logarithm of how many names the one has that has fewer.
        NAMES,
        /// The nearness as a share of the nearest that either article has: the greater share.
        RIVALS_OF_ONE,
        /// The same: the smaller share.
        RIVALS_OF_OTHER,
        /// [#SHORT] times [#RIVALS_OF_ONE].
        SHORT_RIVALS_OF_ONE,
        /// The logarithm of how many times fewer than usual the articles are that there are to compare with.
        /// Among few the nearest is seldom near, and how common a word is in news is hardly known.
        FEW,
        /// [#FEW] if an article has no date.
        FEW_UNDATED,
        /// [#FEW] times [#TERMS].
        FEW_TERMS,
        /// [#FEW] times [#RIVALS_OF_ONE].
        FEW_RIVALS_OF_ONE,
        /// [#FEW] times [#RIVALS_OF_OTHER].
        FEW_RIVALS_OF_OTHER
    }

    private static final double PARAGRAPH_WORDS = 60;
    private static final double SIGMA_DAYS = 1.0;
    private static final int MOST_FIGURES = 2;

    /// An article that is nearer to nobody has no neighbours at all, and the first stranger gains
    /// nothing by having no rival.
    private static final double LONELY = 0.1;

    private final Item one;
    private final Item other;
    private final Common by;
    private final double[] clues = new double[Clue.values().length];
    private final double nearness;
    private double odds;

    /// @param cosine of what the two have in common
    Kinship(Item one, Item other, Common by, double cosine) {
        this.one = one;
        this.other = other;
        this.by = by;
        Profile a = one.profile();
        Profile b = other.profile();
        @Nullable Double days = days(a, b);
        double shorter = Math.max(1, Math.min(a.words(), b.words()));
        set(Clue.TERMS, Math.log(cosine));
        set(Clue.UNDATED, days == null ? 1 : 0);
        set(Clue.SHORT, Math.max(0, Math.log(PARAGRAPH_WORDS / shorter)));
        set(Clue.DAYS, days == null ? 0 : Math.sqrt(days));
        if (a.weekdays() != 0 && b.weekdays() != 0) {
            boolean shared = (a.weekdays() & b.weekdays()) != 0;
            set(shared ? Clue.SHARED_WEEKDAY : Clue.OTHER_WEEKDAYS, 1);
        }
        int figures = shared(a.figures(), b.figures());
        set(Clue.SHARED_FIGURES, Math.min(figures, MOST_FIGURES));
        boolean figured = a.figures().length > 0 && b.figures().length > 0;
        set(Clue.OTHER_FIGURES, figured && figures == 0 ? 1 : 0);
        if (by == Common.WORDS) {
            compareTitles(a.title(), b.title());
        } else {
            compareNames(a.names(), b.names());
        }
        nearness = cosine * (days == null ? 1 : decay(days));
    }

    private void compareTitles(Terms title, Terms otherTitle) {
        boolean titled = !title.isEmpty() && !otherTitle.isEmpty();
        double titles = titled ? title.dot(otherTitle) : 0;
        set(Clue.TITLES, titles);
        set(Clue.OTHER_TITLES, titled && titles == 0 ? 1 : 0);
    }

    private void compareNames(Terms names, Terms otherNames) {
        set(Clue.SHARED_NAMES, Math.log1p(names.inBoth(otherNames).length));
        set(Clue.NAMES, Math.log1p(Math.min(names.size(), otherNames.size())));
    }

    private static @Nullable Double days(Profile a, Profile b) {
        return a.day() == null || b.day() == null ? null : Math.abs(a.day() - b.day());
    }

    static double decay(double days) {
        return Math.exp(-days * days / (2 * SIGMA_DAYS * SIGMA_DAYS));
    }

    /// How many numbers two sorted lists share.
    private static int shared(int[] some, int[] others) {
        int shared = 0;
        int at = 0;
        for (int one : some) {
            while (at < others.length && others[at] < one) {
                at++;
            }
            shared += at < others.length && others[at] == one ? 1 : 0;
        }
        return shared;
    }

    private void set(Clue clue, double value) {
        clues[clue.ordinal()] = value;
    }

    Item one() {
        return one;
    }

    Item other() {
        return other;
    }

    /// The one of the two that is not this one.
    Item apartFrom(Item item) {
        return item == one ? other : one;
    }

    /// What the two have in common.
    Common by() {
        return by;
    }

    boolean undated() {
        return clues[Clue.UNDATED.ordinal()] > 0;
    }

    /// The cosine of the terms, less the farther apart the days.
    double nearness() {
        return nearness;
    }

    /// How likely it is that the two tell of one happening, as judged last.
    double odds() {
        return odds;
    }

    /// What would be thought of the two, were there nobody nearer to either.
    double oddsWithoutRivals(ClueWeights model, Crowd crowd) {
        weigh(crowd, nearness, nearness);
        return model.likely(clues);
    }

    /// Judges anew, for the crowd and the neighbours that there are now.
    ///
    /// @return what the odds have changed by
    double judge(KinshipJudge judge) {
        weigh(judge.crowd(by), one.strongest(by), other.strongest(by));
        double before = odds;
        odds = judge.weights(by).likely(clues);
        return odds - before;
    }

    /// What is weighed now, in the order of [Clue].
    double[] clues(Crowd crowd) {
        weigh(crowd, one.strongest(by), other.strongest(by));
        return clues.clone();
    }

    private void weigh(Crowd crowd, double strongest, double otherStrongest) {
        boolean undated = undated();
        set(Clue.CROWD, undated ? Math.log(crowd.atLeastUsual().size(true)) : 0);
        double weaker = nearness / Math.max(Math.min(strongest, otherStrongest), LONELY);
        double stronger = nearness / Math.max(Math.max(strongest, otherStrongest), LONELY);
        set(Clue.RIVALS_OF_ONE, weaker);
        set(Clue.RIVALS_OF_OTHER, stronger);
        set(Clue.SHORT_RIVALS_OF_ONE, clues[Clue.SHORT.ordinal()] * weaker);
        double few = crowd.few(undated);
        set(Clue.FEW, few);
        set(Clue.FEW_UNDATED, undated ? few : 0);
        set(Clue.FEW_TERMS, few * clues[Clue.TERMS.ordinal()]);
        set(Clue.FEW_RIVALS_OF_ONE, few * weaker);
        set(Clue.FEW_RIVALS_OF_OTHER, few * stronger);
    }
}
