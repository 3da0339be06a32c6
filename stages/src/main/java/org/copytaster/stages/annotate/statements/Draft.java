// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.model.Statement.Manner;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A statement while it is being found: what stands where, before it is known who is meant.
final class Draft {

    /// The frame that it reaches to.
    Frame frame;

    /// The frame of the cue.
    final Frame cueFrame;

    /// The sentence before that of the cue, in its paragraph, where nothing is told in it that was said.
    @Nullable Frame frameBefore;

    /// Whether it is told in the words of another statement.
    boolean inner;

    final List<Span> content = new ArrayList<>();
    Manner manner;
    final double confidence;

    /// How likely it is a statement at all, as its sentence tells, from 0 to 1; 1 where that is not weighed.
    double likely = 1;

    @Nullable Span cue;

    /// What kind of words the cue is.
    Cue.Shape shape = Cue.Shape.FINITE;

    /// What the verb of the cue tells; null where it is no verb.
    Verb.@Nullable Kind kind;

    /// The place of its verb among those of its language; -1 without one.
    int verb = -1;

    /// Whether its verb stands at the end of a subordinate clause.
    boolean subordinate;

    /// Whether its verb has a helper: "hat gesagt".
    boolean helped;

    /// Its own verb is in the reported mood, so that another may tell of it: "Der Rat habe gewarnt".
    boolean reported;

    /// What kind of words its source is.
    Who who = Who.NOBODY;

    /// In what way it is told.
    ToldAs told = ToldAs.OTHER;

    @Nullable Span source;
    @Nullable Span addressee;

    /// Words between cue and content, or round them, that may tell of venue and channel.
    final List<Span> circumstances = new ArrayList<>();

    /// Who stands between the speaker and this page, the nearest to the speaker first: "according to
    /// SANA", "quoted by TASS", the source of the words that this statement is told in.
    final List<Span> relays = new ArrayList<>();

    /// The words have no source of their own: it is that of the statement before.
    boolean inherited;

    /// Its verb tells of a thought or a manner, and only a quotation makes it a statement.
    boolean attitude;

    /// The words are the speaker's own, without quotation marks: a turn of an interview.
    boolean verbatim;

    /// Tells what somebody was asked, who may answer next.
    boolean asked;

    /// Told in the manner of a headline: "Haro: no talks".
    boolean headline;

    /// Told as earlier than the news: "had said", "previously".
    boolean earlier;

    /// The content goes on in the next frame: a colon ends this one.
    boolean opensNext;

    /// The content is the sentence before: "Das sagte Haro am Montag."
    boolean refersBack;

    /// Nothing but a colon tells of it: only a quotation in the next frame makes it a statement.
    boolean weak;

    /// The last quotation has no closing mark: it goes on in the next paragraph.
    boolean leftOpen;

    Draft(Frame frame, Manner manner, double confidence) {
        this.frame = frame;
        this.cueFrame = frame;
        this.manner = manner;
        this.confidence = confidence;
    }

    /// Another draft with the same source, for words that go on elsewhere.
    Draft heir(Frame where, double sure) {
        Draft heir = new Draft(where, Manner.SAID, sure);
        heir.source = source;
        heir.who = who;
        heir.told = told;
        heir.kind = kind;
        heir.inherited = true;
        return heir;
    }

    /// Whether all that was found of it stands outside of quotation marks.
    boolean isIndirect() {
        return !content.isEmpty()
                && frame.units().stream()
                        .noneMatch(unit -> unit.isQuotation() && covers(unit.span()));
    }

    /// Whether the next paragraph must go on with it.
    boolean isUnfinished() {
        return opensNext || leftOpen;
    }

    boolean covers(Span span) {
        return content.stream().anyMatch(piece -> piece.contains(span));
    }
}
