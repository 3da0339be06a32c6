// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.correct;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Correction;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.StatementId;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.Stage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Applies the corrections that concern one article: its day of publication, and who made its
/// statements. An article with another day is read anew, because its weekdays mean other days.
///
/// The last correction of one thing holds. A correction that concerns nothing here changes nothing.
public final class CorrectReading implements Stage.Each<Reading, Reading> {

    private static final String BY_A_PERSON = "set by a correction";

    private final Stage.Each<Article, Reading> annotate;
    private final Map<ArticleId, Stamp> dates = new TreeMap<>();
    private final Map<StatementId, String> speakers = new TreeMap<>();

    /// @param annotate how an article is read anew
    public CorrectReading(List<Correction> corrections, Stage.Each<Article, Reading> annotate) {
        this.annotate = annotate;
        for (Correction correction : corrections) {
            switch (correction) {
                case Correction.SetDate(ArticleId article, Stamp published) ->
                        dates.put(article, published);
                case Correction.SetSpeaker(StatementId statement, String speaker) ->
                        speakers.put(statement, speaker);
                case Correction.JoinNames names -> {}
                case Correction.SplitNames names -> {}
                case Correction.JoinStories stories -> {}
                case Correction.SplitStory story -> {}
                case Correction.DropPage page -> {}
            }
        }
    }

    @Override
    public Outcome<Reading> apply(Reading reading) {
        return Outcome.kept(withSpeakers(withDate(reading)));
    }

    private Reading withDate(Reading reading) {
        Article article = reading.article();
        Stamp date = dates.get(article.id());
        if (date == null || date.equals(article.header().published())) {
            return reading;
        }
        Article dated = article.with(article.header().publishedAt(date));
        return annotate.apply(dated) instanceof Outcome.Kept<Reading>(List<Reading> again)
                ? again.getFirst()
                : reading;
    }

    private Reading withSpeakers(Reading reading) {
        if (reading.statements().stream().noneMatch(one -> speakers.containsKey(one.id()))) {
            return reading;
        }
        List<Statement> statements =
                reading.statements().stream().map(one -> withSpeaker(one, reading)).toList();
        return new Reading(
                reading.article(),
                reading.mentions(),
                reading.times(),
                statements,
                reading.happenings());
    }

    private Statement withSpeaker(Statement statement, Reading reading) {
        String name = speakers.get(statement.id());
        if (name == null) {
            return statement;
        }
        return statement.by(
                name.isBlank() ? new Speaker.Unknown() : named(name, reading), BY_A_PERSON);
    }

    /// The actor is one that the article names so, if it names one.
    private static Speaker named(String name, Reading reading) {
        return reading.mentions().stream()
                .filter(one -> name.equals(one.name()) && one.kind() != Mention.Kind.ROLE)
                .findFirst()
                .<Speaker>map(one -> new Speaker.Named(name, one.kind(), one.entity()))
                .orElseGet(() -> new Speaker.Named(name, Mention.Kind.PERSON, null));
    }
}
