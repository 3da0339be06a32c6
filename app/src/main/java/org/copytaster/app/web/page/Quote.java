// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ActorId;
import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Statement;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StatementLine;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// A statement as the pages show it: who, in which form, the words, and the way to them.
///
/// @param speaker by the name that the case has for them
public record Quote(Statement statement, Speaker speaker, ArticleLine article) {

    private static final Pattern MARKS =
            Pattern.compile("^[\"'“”„‘’«»]+|[,،、]?[\"'“”„‘’«»]+[,،、]?$|[,،、]$");

    public static Quote of(StatementLine line) {
        return new Quote(line.statement(), line.speaker(), line.article());
    }

    /// Where the speaker's own page is; null while the speaker is no known actor.
    public @Nullable String speakerHref() {
        return href(speaker);
    }

    static @Nullable String href(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> named.actor() == null ? null : Links.actor(named.actor());
            case Speaker.Role role -> null;
            case Speaker.Unnamed unnamed -> null;
            case Speaker.Unknown unknown -> null;
        };
    }

    boolean isBy(ActorId actor) {
        return speaker instanceof Speaker.Named named && actor.equals(named.actor());
    }

    public boolean isKnown() {
        return !(speaker instanceof Speaker.Unknown);
    }

    /// Whether all the words are the speaker's own. Words that are not stand without marks: a
    /// paraphrase is never shown as a quote.
    public boolean isDirect() {
        return statement.form() == Statement.Form.DIRECT;
    }

    /// The words without the marks that the page set round them, and without the comma that only joins
    /// them to "she said".
    public String words() {
        return isDirect() ? MARKS.matcher(statement.words()).replaceAll("") : statement.words();
    }

    public String href() {
        return Links.words(statement.content().getFirst());
    }

    /// Where the words begin.
    Span first() {
        return statement.content().getFirst().span();
    }

    /// The language of the words; empty where it is not known.
    public String language() {
        return Texts.language(article.language());
    }

    /// What kind of speaker it is, for the string `speaker.KIND`.
    public String kind() {
        return switch (speaker) {
            case Speaker.Named named -> named.kind() == Mention.Kind.PERSON ? "person" : "body";
            case Speaker.Role role -> "role";
            case Speaker.Unnamed unnamed -> "unnamed";
            case Speaker.Unknown unknown -> "unknown";
        };
    }
}
