// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.correct;

import org.copytaster.model.ActorId;
import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Correction;
import org.copytaster.model.Header;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Said;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.StatementId;
import org.copytaster.model.TimeValue;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.Stage;
import org.copytaster.stages.text.NameKeys;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// Applies the corrections that concern one article: what its header says, which of its statements are
/// none, who made the others, and when. An article with another header is read anew, because its weekdays
/// mean other days, and its outlet is nobody in its text.
///
/// The last correction of one thing holds. A correction that concerns nothing here changes nothing.
public final class CorrectReading implements Stage.Each<Reading, Reading> {

    private static final String BY_A_PERSON = "set by a correction";

    private final Stage.Each<Article, Reading> annotate;
    private final Map<ArticleId, UnaryOperator<Header>> headers = new TreeMap<>();
    private final Map<StatementId, UnaryOperator<Statement>> saids = new TreeMap<>();
    private final Map<StatementId, String> speakers = new TreeMap<>();
    private final Set<StatementId> none = new TreeSet<>();

    /// @param annotate how an article is read anew
    public CorrectReading(List<Correction> corrections, Stage.Each<Article, Reading> annotate) {
        this.annotate = annotate;
        for (Correction correction : corrections) {
            switch (correction) {
                case Correction.SetDate(ArticleId article, Stamp published) ->
                        change(article, header -> header.publishedAt(published));
                case Correction.SetHeader(ArticleId article, Correction.Part part, String value) ->
                        change(article, header -> header.with(part, value));
                case Correction.SetSpeaker(StatementId statement, String speaker) ->
                        speakers.put(statement, speaker);
                case Correction.SetSaid(StatementId statement, LocalDate day) ->
                        saids.put(statement, one -> one.on(said(day)));
                case Correction.DropStatement(StatementId statement) -> none.add(statement);
                case Correction.JoinNames names -> {}
                case Correction.SplitNames names -> {}
                case Correction.JoinStories stories -> {}
                case Correction.SplitStory story -> {}
                case Correction.DropPage page -> {}
            }
        }
    }

    private void change(ArticleId article, UnaryOperator<Header> change) {
        headers.merge(article, change, (before, now) -> header -> now.apply(before.apply(header)));
    }

    private static @Nullable Said said(@Nullable LocalDate day) {
        return day == null ? null : new Said(TimeValue.of(day), BY_A_PERSON, null);
    }

    @Override
    public Outcome<Reading> apply(Reading reading) {
        return Outcome.kept(withStatements(withHeader(reading)));
    }

    private Reading withHeader(Reading reading) {
        Article article = reading.article();
        UnaryOperator<Header> change = headers.get(article.id());
        Header header = change == null ? article.header() : change.apply(article.header());
        if (header.equals(article.header())) {
            return reading;
        }
        return annotate.apply(article.with(header))
                        instanceof Outcome.Kept<Reading>(List<Reading> again)
                ? again.getFirst()
                : reading;
    }

    private Reading withStatements(Reading reading) {
        List<Statement> statements =
                reading.statements().stream()
                        .filter(one -> !none.contains(one.id()))
                        .map(one ->
                                saids.getOrDefault(one.id(), UnaryOperator.identity()).apply(one))
                        .map(one -> withSpeaker(one, reading))
                        .toList();
        return statements.equals(reading.statements())
                ? reading
                : new Reading(
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

    /// The actor is one that the article names so, if it names one; else whoever has that full name
    /// elsewhere, who is nobody where no other article names them.
    private static Speaker named(String name, Reading reading) {
        return reading.mentions().stream()
                .filter(one -> name.equals(one.name()) && one.kind() != Mention.Kind.ROLE)
                .findFirst()
                .<Speaker>map(one -> new Speaker.Named(name, one.kind(), one.entity()))
                .orElseGet(() -> new Speaker.Named(name, Mention.Kind.PERSON, elsewhere(name)));
    }

    private static @Nullable ActorId elsewhere(String name) {
        String fold = NameKeys.fold(name);
        return fold.indexOf(' ') > 0 ? ActorId.of("person", fold) : null;
    }
}
