// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.lines.ArticleLines;
import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Reading;
import org.copytaster.stages.NewsPipeline;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.PlainRunner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All articles of some files, for the commands that look at many at once.
final class Articles {

    private Articles() {}

    /// The articles in the order given. An id that comes twice is refused the second time.
    static List<Article> of(List<String> files, Lines lines) throws IOException {
        Map<ArticleId, Article> articles = new LinkedHashMap<>();
        for (String file : files) {
            new ArticleLines(Lines.JSON, lines::refuse)
                    .read(
                            file,
                            article -> {
                                if (articles.putIfAbsent(article.id(), article) != null) {
                                    lines.refuse(file + ": a second article " + article.id());
                                }
                            });
        }
        return List.copyOf(articles.values());
    }

    static List<Reading> annotated(List<Article> articles, PlainRunner runner) {
        List<Reading> readings = new ArrayList<>();
        for (Outcome<Reading> outcome : runner.each(NewsPipeline.plain().annotate(), articles)) {
            if (outcome instanceof Outcome.Kept<Reading>(List<Reading> records)) {
                readings.addAll(records);
            }
        }
        return readings;
    }
}
