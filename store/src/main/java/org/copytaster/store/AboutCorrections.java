// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Correction;
import org.copytaster.model.Evidence;
import org.copytaster.model.PageId;
import org.copytaster.model.StatementId;
import org.copytaster.model.StoryId;
import org.copytaster.store.view.StoryCard;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of what a correction is about, as the case had them when it was made: ids alone tell a person
/// nothing, and what was dropped has no words afterwards.
record AboutCorrections(Correction correction) {

    private static final int LONGEST = 100;

    /// Empty where the correction tells by itself, or what it is about is not in the case.
    String words(Session session) {
        String words =
                switch (correction) {
                    case Correction.JoinNames names -> "";
                    case Correction.SplitNames names -> "";
                    case Correction.JoinStories join ->
                            Stream.of(join.one(), join.other())
                                    .map(story -> headline(session, story))
                                    .filter(headline -> !headline.isEmpty())
                                    .collect(Collectors.joining(" + "));
                    case Correction.SplitStory split -> title(session, split.article());
                    case Correction.SetSpeaker set -> said(session, set.statement());
                    case Correction.SetSaid set -> said(session, set.statement());
                    case Correction.DropStatement drop -> said(session, drop.statement());
                    case Correction.SetDate set -> title(session, set.article());
                    case Correction.SetHeader set -> title(session, set.article());
                    case Correction.DropPage drop -> title(session, drop.page());
                };
        return words.length() <= LONGEST ? words : shortened(words);
    }

    private static String shortened(String words) {
        int space = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, space > 0 ? space : words.offsetByCodePoints(0, LONGEST / 2))
                + " …";
    }

    private static String headline(Session session, StoryId story) {
        return Lists.story(session, story).map(StoryCard::headline).orElse("");
    }

    private static String title(Session session, ArticleId article) {
        return session.first(
                        "SELECT title FROM articles WHERE article = ?",
                        row -> row.text("title"),
                        article)
                .orElse("");
    }

    private static String title(Session session, PageId page) {
        return session.first(
                        "SELECT title FROM readings WHERE page = ?", row -> row.text("title"), page)
                .orElse("");
    }

    private static String said(Session session, StatementId statement) {
        return new Ledger(session)
                .statement(statement.value()).stream()
                        .flatMap(line -> line.statement().content().stream())
                        .map(Evidence::words)
                        .collect(Collectors.joining(" … "));
    }
}
