// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.Article;
import org.copytaster.model.Evidence;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.copytaster.model.TimeExpression;
import org.copytaster.stages.text.Prose;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A sentence of a page that names a day.
///
/// @param published null when the page is undated
record DayTold(LocalDate day, Evidence sentence, @Nullable LocalDate published) {

    /// All of a page, in text order; a sentence that names a day twice counts twice.
    static List<DayTold> in(Reading reading) {
        Article article = reading.article();
        Stamp stamp = article.header().published();
        @Nullable LocalDate published = stamp == null ? null : stamp.day();
        List<DayTold> told = new ArrayList<>();
        @Nullable Prose prose = null;
        for (TimeExpression time : reading.times()) {
            LocalDate day = time.value() == null ? null : time.value().day().orElse(null);
            if (day != null) {
                prose = prose == null ? Prose.of(article) : prose;
                Span span = time.evidence().span();
                int index = prose.sentenceAt(span.start());
                Span sentence = index < 0 ? span : prose.sentences().get(index);
                told.add(new DayTold(day, article.evidence(sentence), published));
            }
        }
        return told;
    }

    /// Whether the page tells of a day that is still to come.
    boolean isAhead() {
        return published != null && day.isAfter(published);
    }
}
