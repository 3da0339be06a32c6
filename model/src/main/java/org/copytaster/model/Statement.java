// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// That somebody communicated something: source, cue and content (PARC, PolNeAR), with the source
/// resolved as far as the article allows.
///
/// @param content the words said or reported, in one or more pieces, in text order
/// @param cue the words that tell of the act ("said"); null when the marks alone tell it
/// @param source the words that name the source; null when none stand near
/// @param how the rule that found the speaker, in words for a reader
/// @param via channels and outlets between the speaker and this page, nearest to the speaker first
/// @param venue where it was said; null when the article does not tell
/// @param addressee whom it was said to; null when the article does not tell
/// @param said null when no rule gives a day
/// @param manner whether it was said, denied, refused or only expected
/// @param confidence from 0 to 1
public record Statement(
        StatementId id,
        Form form,
        List<Evidence> content,
        @Nullable Evidence cue,
        @Nullable Evidence source,
        Speaker speaker,
        String how,
        List<Evidence> via,
        @Nullable Evidence venue,
        @Nullable Evidence addressee,
        @Nullable Said said,
        Manner manner,
        double confidence) {

    public enum Form {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /// `NOT_SAID`: "did not say", "declined to comment"; `WOULD_SAY`: "is expected to say".
    public enum Manner {
        SAID,
        NOT_SAID,
        WOULD_SAY
    }

    public Statement {
        content = List.copyOf(content);
        via = List.copyOf(via);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement needs content");
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence is from 0 to 1, got " + confidence);
        }
    }

    /// A statement of which no more is known than the words and who said them.
    public static Statement of(Form form, List<Evidence> content, Speaker speaker) {
        return new Statement(
                idOf(content),
                form,
                content,
                null,
                null,
                speaker,
                "given",
                List.of(),
                null,
                null,
                null,
                Manner.SAID,
                1);
    }

    /// The id of a statement with this content.
    public static StatementId idOf(List<Evidence> content) {
        return StatementId.of(
                content.getFirst().article().value(),
                content.stream()
                        .map(piece -> piece.span().start() + "-" + piece.span().end())
                        .collect(Collectors.joining(" ")));
    }

    /// The content's pieces, joined by an ellipsis.
    public String words() {
        return content.stream().map(Evidence::words).collect(Collectors.joining(" … "));
    }

    /// The words of the act that are shown before the content, which alone may say the opposite: "declined to
    /// say". They end in a colon where the content does not go on right behind them in the text. Null where the
    /// content is all the speaker's own and was said, and where a mark alone tells of the act.
    public @Nullable String act() {
        boolean isOwn = form == Form.DIRECT && manner == Manner.SAID;
        if (cue == null || isOwn || cue.words().codePoints().noneMatch(Character::isLetter)) {
            return null;
        }
        boolean readsOn = content.getFirst().span().start() == cue.span().end() + 1;
        return readsOn ? cue.words() : cue.words() + ":";
    }

    /// The act, where it is shown, and the content.
    public String told() {
        String act = act();
        return act == null ? words() : act + " " + words();
    }

    /// The same statement on another day, as a person's correction asks.
    ///
    /// @param other null where the day is not known
    public Statement on(@Nullable Said other) {
        return new Statement(
                id,
                form,
                content,
                cue,
                source,
                speaker,
                how,
                via,
                venue,
                addressee,
                other,
                manner,
                confidence);
    }

    /// The same statement by another speaker, as a person's correction asks.
    public Statement by(Speaker other, String how) {
        return new Statement(
                id, form, content, cue, source, other, how, via, venue, addressee, said, manner, 1);
    }
}
