// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

/// What tells how much a day matters in its story. Each is a logarithm, so that twice the witnesses weigh the
/// same in a story of ten pages as in one of a thousand.
///
/// That days are best chosen by how often later pages name them and how much is published on them: Martschat
/// and Markert, "A temporally sensitive submodularity framework for timeline summarization" (2018); Gholipour
/// Ghalandari and Ifrim, "Examining the state-of-the-art in news timeline summarization" (2020). What is counted
/// are witnesses: a page, or each of the parts of a page that is as long as several; copies are one.
public enum DayClue {
    /// Witnesses of the day itself or later that name the day.
    TOLD,
    /// Those that still name it more than a week later.
    TOLD_LATER,
    /// Those that name it in a sentence with one of the story's leading names.
    WITH_LEADING_NAMES,
    /// Those that say that something happened on it.
    HAPPENED,
    /// Those that give it as a date, and not as a weekday or "yesterday".
    AS_A_DATE,
    /// How near the sentences that name it are to what the story is about, over all witnesses.
    CENTRAL,
    /// The most origins that tell one happening of it.
    AGREED,
    /// The sentences of the pages that appeared on it.
    PUBLISHED,
    /// How many words come up on it and the two days after that were rare in the month before.
    NEW_WORDS,
    /// Pages that still tell of its month, beside a leading name, when the month is over.
    MONTH_TOLD_LATER;

    /// What is added before the logarithm is taken: how little of a clue is as good as none.
    double nothing() {
        return this == CENTRAL ? 0.025 : 0.5;
    }
}
