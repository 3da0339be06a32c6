// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.Evidence;
import org.copytaster.model.Happening;
import org.copytaster.model.Mention;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Reading;
import org.copytaster.model.Said;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.TimeValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One paragraph of an article with its marks, and beside it what was read there.
///
/// @param number of the paragraph, from 1; headings have none and bear 0
/// @param notes the statements that begin in this paragraph
/// @param dates the happenings whose sentence begins in it
/// @param raw what of the saved page it was made of; empty where that is not shown
public record Block(
        int number,
        Paragraph.Kind kind,
        List<Piece> pieces,
        List<Note> notes,
        List<Happening> dates,
        String raw) {

    /// A statement beside its paragraph.
    ///
    /// @param live the words on the live page; null where there is none
    /// @param named whether the article names its speaker; one that a person filled in may be nowhere
    public record Note(Statement statement, boolean named, @Nullable String live) {

        public String anchor() {
            return Links.anchor(statement.content().getFirst().span());
        }

        /// Null while the speaker is no actor that the article names.
        public @Nullable String speakerHref() {
            return named ? Quote.href(statement.speaker()) : null;
        }

        /// The day said, where it is known as exactly as that; null otherwise.
        public @Nullable LocalDate day() {
            Said said = statement.said();
            return said != null && said.day().precision() == TimeValue.Precision.DAY
                    ? said.day().firstDay().orElse(null)
                    : null;
        }

        /// Where to look after the statement was put right.
        public String mendedAt() {
            return Links.words(statement.content().getFirst());
        }
    }

    /// @param rows the words that rows of the story's chronology stand on
    /// @param found a range to mark; null for none
    static List<Block> of(
            Reading reading,
            List<Evidence> rows,
            @Nullable Span found,
            @Nullable String address,
            RawPage raw) {
        List<Piece.Mark> marks = marks(reading, rows, found);
        String text = reading.article().text();
        Set<String> anchored = new HashSet<>();
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Paragraph paragraph : reading.article().paragraphs()) {
            boolean heading = paragraph.kind() == Paragraph.Kind.HEADING;
            Span span = paragraph.span();
            blocks.add(
                    new Block(
                            heading ? 0 : ++number,
                            paragraph.kind(),
                            Piece.of(text, span, marks, anchored),
                            notes(reading, span, address),
                            reading.happenings().stream()
                                    .filter(one -> begins(one.sentence(), span))
                                    .toList(),
                            raw.behind(paragraph)));
        }
        return List.copyOf(blocks);
    }

    private static List<Piece.Mark> marks(
            Reading reading, List<Evidence> rows, @Nullable Span found) {
        List<Piece.Mark> marks = new ArrayList<>();
        if (found != null && found.end() <= reading.article().text().length() && !found.isEmpty()) {
            marks.add(new Piece.Mark(found, Piece.Kind.FOUND));
        }
        rows.forEach(one -> marks.add(new Piece.Mark(one.span(), Piece.Kind.ROW)));
        for (Statement statement : reading.statements()) {
            statement
                    .content()
                    .forEach(one -> marks.add(new Piece.Mark(one.span(), Piece.Kind.STATEMENT)));
        }
        for (TimeExpression time : reading.times()) {
            Span span = time.evidence().span();
            marks.add(new Piece.Mark(span, Piece.Kind.TIME, null, time.value()));
        }
        marks.addAll(names(reading.mentions()));
        return marks;
    }

    /// Names are links, and a link inside a link is no link: of names that overlap the first, longest
    /// one is marked.
    private static List<Piece.Mark> names(List<Mention> mentions) {
        List<Piece.Mark> names = new ArrayList<>();
        int free = 0;
        for (Mention mention : mentions.stream().sorted(Block::byPlace).toList()) {
            Span span = mention.evidence().span();
            if (mention.entity() != null && span.start() >= free) {
                names.add(
                        new Piece.Mark(span, Piece.Kind.NAME, Links.actor(mention.entity()), null));
                free = span.end();
            }
        }
        return names;
    }

    private static int byPlace(Mention one, Mention other) {
        return one.evidence().span().compareTo(other.evidence().span());
    }

    private static List<Note> notes(Reading reading, Span paragraph, @Nullable String address) {
        return reading.statements().stream()
                .filter(one -> begins(one.content().getFirst(), paragraph))
                .map(one ->
                        new Note(
                                one,
                                isNamed(one.speaker(), reading),
                                Links.live(address, one.content().getFirst().words())))
                .toList();
    }

    private static boolean isNamed(Speaker speaker, Reading reading) {
        return speaker instanceof Speaker.Named named
                && reading.mentions().stream()
                        .anyMatch(mention ->
                                mention.entity() != null && mention.entity().equals(named.actor()));
    }

    private static boolean begins(Evidence evidence, Span paragraph) {
        return paragraph.contains(evidence.span().start());
    }

    public boolean isHeading() {
        return kind == Paragraph.Kind.HEADING;
    }
}
