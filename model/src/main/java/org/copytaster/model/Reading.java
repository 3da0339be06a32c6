// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// An article and what stands in it. Stand-off: nothing here edits the text.
///
/// The evidence law is held here: a reading with one evidence whose words are not the words at its
/// offsets cannot be made.
public record Reading(
        Article article,
        List<Mention> mentions,
        List<TimeExpression> times,
        List<Statement> statements,
        List<Happening> happenings) {

    public Reading {
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        happenings = List.copyOf(happenings);
        evidence(mentions, times, statements, happenings)
                .forEach(one -> {
                    if (!one.article().equals(article.id()) || !one.holdsIn(article.text())) {
                        throw new IllegalArgumentException(
                                "not the words of %s at %s: \"%s\""
                                        .formatted(article.id(), one.span(), one.words()));
                    }
                });
    }

    /// Every evidence that the reading claims, in no special order.
    public Stream<Evidence> evidence() {
        return evidence(mentions, times, statements, happenings);
    }

    private static Stream<Evidence> evidence(
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Statement> statements,
            List<Happening> happenings) {
        return Stream.of(
                        mentions.stream().map(Mention::evidence),
                        times.stream().map(TimeExpression::evidence),
                        statements.stream().flatMap(Reading::evidenceOf),
                        happenings.stream().flatMap(one -> Stream.of(one.when(), one.sentence())))
                .flatMap(one -> one);
    }

    private static Stream<Evidence> evidenceOf(Statement statement) {
        Said said = statement.said();
        return Stream.of(
                        statement.content().stream(),
                        statement.via().stream(),
                        Stream.of(statement.cue(), statement.source()),
                        Stream.of(statement.venue(), statement.addressee()),
                        Stream.of(said == null ? null : said.words()))
                .flatMap(one -> one)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }
}
