// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate;

import org.copytaster.model.Article;
import org.copytaster.model.Happening;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.copytaster.stages.annotate.happenings.FindHappenings;
import org.copytaster.stages.annotate.names.FindNames;
import org.copytaster.stages.annotate.statements.FindStatements;
import org.copytaster.stages.annotate.times.ResolveTimes;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.Stage;
import org.copytaster.stages.text.Prose;

import java.util.List;

/// Reads an article: names first, then times, then statements, which need both, then happenings.
public final class AnnotateArticle implements Stage.Each<Article, Reading> {

    @Override
    public Outcome<Reading> apply(Article article) {
        Prose prose = Prose.of(article);
        List<Mention> mentions = FindNames.in(article, prose);
        List<TimeExpression> times = ResolveTimes.in(article, prose);
        List<Statement> statements = FindStatements.in(article, prose, mentions, times);
        List<Happening> happenings = FindHappenings.in(article, prose, mentions, times, statements);
        return Outcome.kept(new Reading(article, mentions, times, statements, happenings));
    }
}
