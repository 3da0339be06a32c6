// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ActorId;
import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Capture;
import org.copytaster.model.Evidence;
import org.copytaster.model.Header;
import org.copytaster.model.Mention;
import org.copytaster.model.Origin;
import org.copytaster.model.Original;
import org.copytaster.model.PageId;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Reading;
import org.copytaster.model.Said;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeValue;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Builds pages with readings for tests, without the stages.
final class Pages {

    static final ActorId BELL = ActorId.of("PERSON", "anna bell");
    static final ActorId BANK = ActorId.of("ORGANISATION", "north bank");

    private Pages() {}

    /// A page to be told piece by piece.
    static final class Story {
        private String path = "page.html";
        private @Nullable String address = "https://herald.example/news/1";
        private @Nullable Instant captured;
        private @Nullable String outlet = "Herald";
        private String language = "en";
        private String title = "North Bank opens in Harbour Town";
        private @Nullable String published = "2025-01-15";
        private @Nullable String modified;
        private String furniture = "";
        private final List<String> paragraphs = new ArrayList<>();

        Story path(String value) {
            path = value;
            return this;
        }

        Story address(@Nullable String value) {
            address = value;
            return this;
        }

        Story captured(String value) {
            captured = Instant.parse(value);
            return this;
        }

        Story outlet(String value) {
            outlet = value;
            return this;
        }

        Story language(String value) {
            language = value;
            return this;
        }

        Story title(String value) {
            title = value;
            return this;
        }

        Story published(@Nullable String value) {
            published = value;
            return this;
        }

        Story modified(String value) {
            modified = value;
            return this;
        }

        Story furniture(String value) {
            furniture = value;
            return this;
        }

        Story says(String paragraph) {
            paragraphs.add(paragraph);
            return this;
        }

        ArticleId id() {
            return address == null ? ArticleId.of(outlet + title) : ArticleId.of(address);
        }

        PageId page() {
            return PageId.of(original().hash().hex());
        }

        Original original() {
            String bytes = String.join("\n", paragraphs) + title + modified + furniture + address;
            return new Original("page.html", bytes.getBytes(StandardCharsets.UTF_8));
        }

        Incoming incoming() {
            return Incoming.read(page(), original(), capture(), reading());
        }

        private Capture capture() {
            return new Capture(new Origin.File(path), address, captured);
        }

        Reading reading() {
            String text = String.join("\n", paragraphs);
            Article article =
                    new Article(
                            id(),
                            page(),
                            address,
                            header(),
                            text,
                            spans(text),
                            List.of(),
                            List.of());
            return new Reading(
                    article, mentions(article), List.of(), statements(article), List.of());
        }

        private Header header() {
            return new Header(
                    outlet,
                    title,
                    null,
                    List.of("R. Porter"),
                    null,
                    List.of(),
                    published == null ? null : Stamp.parse(published),
                    modified == null ? null : Stamp.parse(modified),
                    language,
                    "World",
                    List.of("banks"));
        }

        private static List<Paragraph> spans(String text) {
            List<Paragraph> spans = new ArrayList<>();
            int start = 0;
            for (String line : text.split("\n", -1)) {
                Span span = new Span(start, start + line.length());
                spans.add(new Paragraph(Paragraph.Kind.PARAGRAPH, span, span));
                start += line.length() + 1;
            }
            return spans;
        }
    }

    static Story page() {
        return new Story();
    }

    private static List<Mention> mentions(Article article) {
        List<Mention> mentions = new ArrayList<>();
        add(mentions, article, "Anna Bell", Mention.Kind.PERSON, BELL, "Anna Bell");
        add(mentions, article, "Ms Bell", Mention.Kind.PERSON, BELL, "Anna Bell");
        add(mentions, article, "the governor", Mention.Kind.ROLE, BELL, "Anna Bell");
        add(mentions, article, "North Bank", Mention.Kind.ORGANISATION, BANK, "North Bank");
        return mentions;
    }

    private static void add(
            List<Mention> mentions,
            Article article,
            String words,
            Mention.Kind kind,
            ActorId actor,
            String name) {
        for (Evidence evidence : all(article, words)) {
            mentions.add(new Mention(evidence, kind, actor, name));
        }
    }

    static List<Evidence> all(Article article, String words) {
        List<Evidence> found = new ArrayList<>();
        int at = article.text().indexOf(words);
        while (at >= 0) {
            found.add(article.evidence(new Span(at, at + words.length())));
            at = article.text().indexOf(words, at + 1);
        }
        return found;
    }

    /// Whatever stands in quotation marks was said by Anna Bell on the day of publication.
    private static List<Statement> statements(Article article) {
        List<Statement> statements = new ArrayList<>();
        String text = article.text();
        for (int open = text.indexOf('"'); open >= 0; ) {
            int close = text.indexOf('"', open + 1);
            if (close <= open + 1) {
                break;
            }
            statements.add(statement(article, new Span(open + 1, close)));
            open = text.indexOf('"', close + 1);
        }
        return statements;
    }

    private static Statement statement(Article article, Span span) {
        List<Evidence> content = List.of(article.evidence(span));
        Stamp published = article.header().published();
        return new Statement(
                Statement.idOf(content),
                Statement.Form.DIRECT,
                content,
                null,
                null,
                new Speaker.Named("Anna Bell", Mention.Kind.PERSON, BELL),
                "marks",
                List.of(),
                null,
                null,
                published == null
                        ? null
                        : new Said(TimeValue.of(published.day()), "day of publication", null),
                Statement.Manner.SAID,
                0.9);
    }
}
