// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate;

import org.copytaster.model.Article;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.stages.annotate.names.FindNames;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.Stage;
import org.copytaster.stages.text.Capitals;
import org.copytaster.stages.text.Prose;

import java.util.List;

/// Reads of an article only what copies, events and stories are found by, which is little work and
/// little to keep: the names where every noun has a capital, as in German. Elsewhere the capitals of the
/// text tell the names, and nothing is read. [AnnotateArticle] reads everything.
public final class ReadForGrouping implements Stage.Each<Article, Reading> {

    @Override
    public Outcome<Reading> apply(Article article) {
        return Outcome.kept(new Reading(article, names(article), List.of(), List.of(), List.of()));
    }

    private static List<Mention> names(Article article) {
        String language = article.header().language();
        return Capitals.ofNouns(language)
                ? FindNames.in(article, Prose.of(article.text(), language))
                : List.of();
    }
}
