// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.coverage;

import org.copytaster.model.StoryId;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ArticleLine;

import java.util.List;

/// What each outlet of one story tells, calls and carries. A blank means: not found in the pages of
/// the case, and nothing more.
///
/// @param outlets the columns of every table, the outlet with most pages first
/// @param facts the most carried first
/// @param names those that outlets differ in first
/// @param statements the most carried first
/// @param reports who told a shared fact first
public record Coverage(
        List<OutletShare> outlets,
        List<FactLine> facts,
        List<NameLine> names,
        List<StatementCoverage> statements,
        List<FirstReport> reports,
        List<Promptness> promptness) {

    /// The coverage by all outlets of a story.
    public static Coverage of(CaseReader reader, StoryId story) {
        List<ArticleLine> articles = reader.articles(story);
        return of(reader, story, articles, OutletShare.of(articles));
    }

    /// The coverage by some outlets of a story.
    ///
    /// @param articles all articles of the story, in time order
    /// @param shares the outlets wanted
    public static Coverage of(
            CaseReader reader,
            StoryId story,
            List<ArticleLine> articles,
            List<OutletShare> shares) {
        Outlets outlets = new Outlets(shares, articles);
        List<FactLine> facts = FactLine.of(reader.chronology(story), outlets, articles);
        List<FirstReport> reports = FirstReport.of(facts);
        return new Coverage(
                shares,
                facts,
                NameLine.of(reader.names(story), reader.cast(story), articles, outlets),
                StatementCoverage.of(reader.utterances(story, null), outlets),
                reports,
                Promptness.of(reports));
    }
}
