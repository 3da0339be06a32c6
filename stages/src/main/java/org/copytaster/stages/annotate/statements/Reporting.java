// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.List;

/// How much an article tells of what others said. Whether a draft is a statement is learned from news, where most
/// drafts are one; in a manual or a list of wares the same words hardly ever are ("it adds depth", "Price: ..."). So a
/// draft's odds are taken times as much as the article reports less than news do.
///
/// The odds of a class that is as much rarer: Marco Saerens, Patrice Latinne and Christine Decaestecker, "Adjusting the
/// Outputs of a Classifier to New a Priori Probabilities" (2002).
final class Reporting {

    /// A draft at least this likely is sure to be a statement.
    private static final double SURE = 0.9;

    /// Sure statements a sentence, from which on an article is read as news are: about half of what PolNeAR has.
    private static final double OF_NEWS = 0.1;

    /// An article is taken to have so many more sentences, as news have them, so that a short one without a sure
    /// statement is not taken for one that does not report.
    private static final double MORE_SENTENCES = 10;

    private static final double USUAL = 0.2;

    /// What a cue weighs is learned from news as well, so that the odds of elsewhere are off by more than the rarity
    /// alone. Chosen by reading what each power drops, from articles of all kinds.
    private static final double POWER = 1.5;

    private Reporting() {}

    /// Drops drafts that are unlikely in such an article.
    ///
    /// @param told what is told in each sentence; may be changed
    static void settle(List<List<Draft>> told) {
        double odds = odds(told);
        if (odds < 1) {
            told.forEach(drafts -> drafts.removeIf(draft -> isUnlikely(draft, odds)));
        }
    }

    /// By how much the odds of a draft are lower than in news; 1 where the article reports as they do.
    private static double odds(List<List<Draft>> told) {
        double sure = 0;
        for (List<Draft> drafts : told) {
            for (Draft draft : drafts) {
                sure += draft.likely >= SURE && draft.likely < 1 ? 1 : 0;
            }
        }
        double rate = (sure + MORE_SENTENCES * USUAL) / (told.size() + MORE_SENTENCES);
        return Math.min(1, Math.pow(rate / OF_NEWS, POWER));
    }

    private static boolean isUnlikely(Draft draft, double odds) {
        double left = draft.likely * odds;
        return draft.isIndirect() && left / (left + 1 - draft.likely) < Odds.LIKELY;
    }
}
