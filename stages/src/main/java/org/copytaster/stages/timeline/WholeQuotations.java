// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.Evidence;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.stages.text.Prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lines of a chronology never begin or end within somebody's quoted words: a sentence from the
/// middle of a quotation, without its marks and its source, reads as if the page itself told it.
final class WholeQuotations {

    private WholeQuotations() {}

    /// The sentences from the one where the first quotation in a line begins to the one where the
    /// last one ends, as far as they stand in the line's paragraph.
    ///
    /// @param line whole sentences of one paragraph
    static Evidence around(Reading reading, Span line) {
        List<Span> quoted = quoted(reading).toList();
        Span whole = line;
        Optional<Span> cut = cut(quoted, whole);
        if (cut.isPresent()) {
            Prose prose = Prose.of(reading.article());
            Span paragraph = prose.paragraphs().get(prose.paragraphAt(line.start()));
            while (cut.isPresent()) {
                Span quotation = within(paragraph, cut.get());
                whole =
                        whole.cover(sentenceAt(prose, quotation.start(), whole))
                                .cover(sentenceAt(prose, quotation.end() - 1, whole))
                                .cover(quotation);
                cut = cut(quoted.stream().map(one -> within(paragraph, one)).toList(), whole);
            }
        }
        return reading.article().evidence(whole);
    }

    private static Optional<Span> cut(List<Span> quoted, Span line) {
        return quoted.stream().filter(one -> one.overlaps(line) && !line.contains(one)).findFirst();
    }

    /// The part of a quotation in a paragraph; nothing, at its start, where it has none.
    private static Span within(Span paragraph, Span quotation) {
        return quotation.overlaps(paragraph)
                ? new Span(
                        Math.max(paragraph.start(), quotation.start()),
                        Math.min(paragraph.end(), quotation.end()))
                : new Span(paragraph.start(), paragraph.start());
    }

    private static Span sentenceAt(Prose prose, int offset, Span otherwise) {
        int index = prose.sentenceAt(offset);
        return index < 0 ? otherwise : prose.sentences().get(index);
    }

    /// Whether most of a sentence is quoted words.
    static boolean fill(Reading reading, Span sentence) {
        int quoted =
                quoted(reading)
                        .filter(sentence::overlaps)
                        .mapToInt(one -> within(sentence, one).length())
                        .sum();
        return 2 * quoted >= sentence.length();
    }

    private static Stream<Span> quoted(Reading reading) {
        return reading.statements().stream()
                .filter(statement -> statement.form() != Statement.Form.INDIRECT)
                .flatMap(statement -> statement.content().stream())
                .map(Evidence::span);
    }
}
