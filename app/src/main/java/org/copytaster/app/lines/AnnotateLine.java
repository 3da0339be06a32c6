// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.lines;

import static org.copytaster.app.lines.ExtractLine.word;

import org.copytaster.model.Evidence;
import org.copytaster.model.Happening;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Speaker;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What stands in one article, as `copytaster annotate` writes it.
public record AnnotateLine(
        String id,
        List<MentionLine> mentions,
        List<TimeLine> times,
        List<StatementLine> statements,
        List<EventLine> events) {

    /// Words and their place in the article's text.
    public record Words(int start, int end, String text) {

        static Words of(Evidence evidence) {
            return new Words(evidence.span().start(), evidence.span().end(), evidence.words());
        }

        static @Nullable Words orNull(@Nullable Evidence evidence) {
            return evidence == null ? null : of(evidence);
        }
    }

    /// A place in the article's text.
    public record Place(int start, int end) {

        static Place of(Evidence evidence) {
            return new Place(evidence.span().start(), evidence.span().end());
        }
    }

    public record MentionLine(
            int start,
            int end,
            String text,
            String kind,
            @Nullable String entity,
            @Nullable String name) {

        static MentionLine of(Mention mention) {
            Evidence at = mention.evidence();
            return new MentionLine(
                    at.span().start(),
                    at.span().end(),
                    at.words(),
                    word(mention.kind()),
                    mention.entity() == null ? null : mention.entity().value(),
                    mention.name());
        }
    }

    public record TimeLine(int start, int end, String text, String type, @Nullable String value) {

        static TimeLine of(TimeExpression time) {
            Evidence at = time.evidence();
            return new TimeLine(
                    at.span().start(),
                    at.span().end(),
                    at.words(),
                    time.type().name(),
                    time.value() == null ? null : time.value().timex());
        }
    }

    public record StatementLine(
            String form,
            List<Words> content,
            @Nullable Words cue,
            @Nullable Words source,
            @Nullable String speaker,
            String speakerKind,
            List<String> via,
            @Nullable String venue,
            @Nullable String addressee,
            @Nullable String said,
            double confidence) {

        static StatementLine of(Statement statement) {
            return new StatementLine(
                    word(statement.form()),
                    statement.content().stream().map(Words::of).toList(),
                    Words.orNull(statement.cue()),
                    Words.orNull(statement.source()),
                    speakerOf(statement.speaker()),
                    kindOf(statement.speaker()),
                    statement.via().stream().map(Evidence::words).toList(),
                    statement.venue() == null ? null : statement.venue().words(),
                    statement.addressee() == null ? null : statement.addressee().words(),
                    statement.said() == null ? null : statement.said().day().timex(),
                    statement.confidence());
        }
    }

    public record EventLine(Place when, String value, Place sentence, String status) {

        static EventLine of(Happening happening) {
            return new EventLine(
                    Place.of(happening.when()),
                    happening.day().timex(),
                    Place.of(happening.sentence()),
                    word(happening.status()));
        }
    }

    public static AnnotateLine of(Reading reading) {
        return new AnnotateLine(
                reading.article().id().value(),
                reading.mentions().stream().map(MentionLine::of).toList(),
                reading.times().stream().map(TimeLine::of).toList(),
                reading.statements().stream().map(StatementLine::of).toList(),
                reading.happenings().stream().map(EventLine::of).toList());
    }

    static @Nullable String speakerOf(Speaker speaker) {
        return speaker instanceof Speaker.Unknown ? null : speaker.shown();
    }

    static String kindOf(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> word(named.kind());
            case Speaker.Role role -> "role";
            case Speaker.Unnamed unnamed -> "unnamed";
            case Speaker.Unknown unknown -> "unknown";
        };
    }
}
