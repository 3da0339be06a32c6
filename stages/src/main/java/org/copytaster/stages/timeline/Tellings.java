// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.Article;
import org.copytaster.model.Evidence;
import org.copytaster.model.Happening;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeValue;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.tense.TellsOfThePast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects what the pages of a story tell.
final class Tellings {

    private Tellings() {}

    /// The dated happenings of all pages, and the lead of each page whose lead gives no day.
    static List<Telling> of(List<Reading> readings, Stems.Table table) {
        List<Telling> tellings = new ArrayList<>();
        for (Reading reading : readings) {
            lead(reading, table).ifPresent(tellings::add);
            reading.happenings().forEach(one -> tellings.add(Telling.of(reading, one, table)));
        }
        return tellings;
    }

    /// A page's first sentence, dated by publication: only if it names no day itself, tells of the
    /// past, and is no statement.
    private static Optional<Telling> lead(Reading reading, Stems.Table table) {
        Article article = reading.article();
        Stamp published = article.header().published();
        Optional<Evidence> sentence = firstSentence(article);
        if (published == null || sentence.isEmpty()) {
            return Optional.empty();
        }
        Evidence first = sentence.get();
        return isDated(reading, first.span())
                        || isStatement(reading, first.span())
                        || !TellsOfThePast.in(first.words(), article.header().language())
                ? Optional.empty()
                : Optional.of(
                        new Telling(
                                Report.of(reading, first, table.of(first.words())),
                                TimeValue.of(published.day()),
                                Happening.Status.HAPPENED,
                                List.of()));
    }

    private static Optional<Evidence> firstSentence(Article article) {
        return article.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PARAGRAPH)
                .map(Paragraph::span)
                .filter(span -> !span.isEmpty())
                .findFirst()
                .flatMap(span -> sentenceIn(article, span));
    }

    private static Optional<Evidence> sentenceIn(Article article, Span paragraph) {
        return Prose.of(paragraph.of(article.text()), article.header().language())
                .sentences()
                .stream()
                .findFirst()
                .map(span -> article.evidence(span.shift(paragraph.start())));
    }

    private static boolean isDated(Reading reading, Span sentence) {
        return reading.times().stream()
                .anyMatch(time ->
                        sentence.contains(time.evidence().span())
                                && time.value() != null
                                && time.value().firstDay().isPresent());
    }

    /// Whether most of a sentence is what somebody said. "The judge ordered the doctor to stand trial" holds
    /// a request, and yet tells what happened.
    private static boolean isStatement(Reading reading, Span sentence) {
        int said = 0;
        for (Statement statement : reading.statements()) {
            for (Evidence piece : statement.content()) {
                Span words = piece.span();
                said +=
                        Math.max(
                                0,
                                Math.min(words.end(), sentence.end())
                                        - Math.max(words.start(), sentence.start()));
            }
        }
        return 2 * said >= sentence.length();
    }
}
