// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.wordings;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Header;
import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.stages.align.ComparedWordings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The pairs of wordings that a file beside this class holds: every two lines of an affair.
final class WrittenPairs {

    /// Weights and thresholds may be fitted to these.
    static final String TUNING = "tuning.tsv";

    /// Only for measuring.
    static final String MEASURING = "measuring.tsv";

    /// Two wordings by one speaker on one day.
    ///
    /// @param same whether they are one utterance
    record Pair(String affair, String one, String other, boolean same, ComparedWordings compared) {}

    private record Line(String utterance, String words, Statement statement, Article article) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private String affair = "";
    private String speaker = "";
    private String day = "";

    private WrittenPairs() {}

    static List<Pair> in(String file) throws IOException {
        WrittenPairs written = new WrittenPairs();
        try (InputStream stream = WrittenPairs.class.getResourceAsStream(file);
                BufferedReader reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(stream, file),
                                        StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(written::read);
        }
        written.endAffair();
        return written.pairs;
    }

    private void read(String row) {
        String[] columns = row.split("\t", -1);
        switch (columns[0]) {
            case "affair" -> {
                endAffair();
                affair = columns[1];
            }
            case "speaker" -> speaker = columns[1];
            case "day" -> day = columns[1];
            default -> lines.add(line(columns[0], columns[1], columns[2], columns[3]));
        }
    }

    private void endAffair() {
        for (int at = 0; at < lines.size(); at++) {
            for (Line other : lines.subList(at + 1, lines.size())) {
                Line one = lines.get(at);
                pairs.add(
                        new Pair(
                                affair,
                                one.words(),
                                other.words(),
                                one.utterance().equals(other.utterance()),
                                new ComparedWordings(
                                        one.statement(),
                                        one.article(),
                                        other.statement(),
                                        other.article())));
            }
        }
        lines.clear();
    }

    private Line line(String utterance, String language, String form, String words) {
        Header header = Header.of("Daily", "", Stamp.parse(day), language);
        ArticleId id = new ArticleId("%s-%d".formatted(affair, lines.size()));
        Article article = Article.ofText(id, header, words);
        List<Evidence> content = List.of(article.evidence(new Span(0, words.length())));
        Statement statement =
                Statement.of(
                        Statement.Form.valueOf(form.toUpperCase(Locale.ROOT)),
                        content,
                        new Speaker.Named(speaker, Mention.Kind.PERSON, null));
        return new Line(utterance, words, statement, article);
    }
}
