// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Header;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.stages.annotate.AnnotateArticle;
import org.copytaster.stages.pipeline.Outcome;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// Reads a text that a test made up, and writes its statements as lines a person can compare.
final class Ledger {

    private Ledger() {}

    /// Read by the whole annotate stage, so that names and times are those of the product.
    static List<Statement> of(String language, String text) {
        Outcome<Reading> outcome = new AnnotateArticle().apply(article(language, text));
        return switch (outcome) {
            case Outcome.Kept<Reading> kept -> kept.records().getFirst().statements();
            case Outcome.Dropped<Reading> dropped -> throw new AssertionError(dropped.reason());
        };
    }

    /// One line a statement: `source | cue | piece … piece`.
    static List<String> lines(String language, String text) {
        return of(language, text).stream()
                .map(one ->
                        words(one.source())
                                + " | "
                                + words(one.cue())
                                + " | "
                                + one.content().stream()
                                        .map(Evidence::words)
                                        .collect(Collectors.joining(" … ")))
                .toList();
    }

    /// One line a statement: `speaker: content`.
    static List<String> speakers(String language, String text) {
        return of(language, text).stream()
                .map(one -> one.speaker().shown() + ": " + one.words())
                .toList();
    }

    private static String words(@Nullable Evidence evidence) {
        return evidence == null ? "-" : evidence.words();
    }

    static Article article(String language, String text) {
        Header header = Header.of("The Harbour Post", "", Stamp.parse("2031-03-14"), language);
        return Article.ofText(new ArticleId("a"), header, text);
    }
}
