// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.copytaster.stages.text.Prose;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The sentences of one page, and the parts that it falls into. A digest or a live report, as long as several
/// articles, is as many witnesses.
///
/// @param origin the page whose copy this is, or the page itself
/// @param published null when the page is undated
record PageLines(
        Reading reading,
        Prose prose,
        ArticleId origin,
        @Nullable LocalDate published,
        List<Line> lines,
        int parts) {

    private static final double LINES_OF_AN_ARTICLE = 40;

    /// @param isAboutIt whether it names one of the story's leading names
    record Line(boolean isAboutIt, Stems stems) {}

    static PageLines of(Reading reading, Origins origins, LeadingNames leading, Stems.Table table) {
        Article article = reading.article();
        Prose prose = Prose.of(article);
        List<Line> lines = new ArrayList<>();
        for (Span sentence : prose.sentences()) {
            String words = sentence.of(article.text());
            lines.add(new Line(leading.in(words) > 0, table.of(words)));
        }
        Stamp stamp = article.header().published();
        return new PageLines(
                reading,
                prose,
                origins.of(article.id()),
                stamp == null ? null : stamp.day(),
                lines,
                (int) Math.max(1, Math.round(lines.size() / LINES_OF_AN_ARTICLE)));
    }

    /// The sentence at an offset; -1 if there is none.
    int lineAt(int offset) {
        return prose.sentenceAt(offset);
    }

    /// The part that a sentence belongs to.
    int partOf(int line) {
        return Math.max(0, line) * parts / Math.max(1, lines.size());
    }
}
