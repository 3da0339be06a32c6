// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import org.copytaster.model.ActorId;
import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Caption;
import org.copytaster.model.Evidence;
import org.copytaster.model.Furniture;
import org.copytaster.model.Happening;
import org.copytaster.model.Header;
import org.copytaster.model.Mention;
import org.copytaster.model.PageId;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Reading;
import org.copytaster.model.Said;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.TimeValue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An article with a reading, put together by naming words that stand in its text.
final class Draft {

    final Article article;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();

    Draft(
            String outlet,
            String language,
            LocalDate day,
            String author,
            String title,
            String... text) {
        ArticleId id = ArticleId.of(outlet, title);
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (String paragraph : text) {
            Span span = new Span(at, at + paragraph.length());
            paragraphs.add(new Paragraph(Paragraph.Kind.PARAGRAPH, span, null));
            at = span.end() + 1;
        }
        article =
                new Article(
                        id,
                        PageId.of(title),
                        "https://news.example/" + id,
                        new Header(
                                outlet,
                                title,
                                null,
                                List.of(author),
                                "Agencies",
                                List.of("TERN"),
                                Stamp.of(day),
                                null,
                                language,
                                "World",
                                List.of("corridor")),
                        String.join("\n", text),
                        paragraphs,
                        List.of(new Caption("The old bridge at low tide", "Valley Post")),
                        List.of(
                                new Furniture(
                                        Furniture.Kind.MOSTREAD,
                                        "Ten soups for winter",
                                        day.plusDays(90),
                                        null)));
    }

    Draft name(String words, ActorId actor, Mention.Kind kind, String full) {
        mentions.add(new Mention(find(words), kind, actor, full));
        return this;
    }

    Draft says(String content, Statement.Form form, Speaker speaker, String cue, LocalDate day) {
        List<Evidence> words = List.of(find(content));
        statements.add(
                new Statement(
                        Statement.idOf(words),
                        form,
                        words,
                        find(cue),
                        null,
                        speaker,
                        "the name before the verb",
                        List.of(),
                        null,
                        null,
                        new Said(TimeValue.of(day), "day of publication", null),
                        Statement.Manner.SAID,
                        0.9));
        return this;
    }

    Draft happens(String sentence, String when, TimeValue day, Happening.Status status) {
        Evidence words = find(when);
        times.add(new TimeExpression(words, TimeExpression.Type.DATE, day));
        happenings.add(new Happening(words, day, find(sentence), status, List.of()));
        return this;
    }

    Evidence find(String words) {
        int at = article.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return article.evidence(new Span(at, at + words.length()));
    }

    Reading reading() {
        return new Reading(article, mentions, times, statements, happenings);
    }

    Statement statement() {
        return statements.getFirst();
    }
}
