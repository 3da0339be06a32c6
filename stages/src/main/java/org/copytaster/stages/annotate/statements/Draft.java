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

    final List<Span> content = new ArrayList<>();
    final Manner manner;
    final String rule;
    final double confidence;
    @Nullable Span cue;
    @Nullable Span source;
    @Nullable Span addressee;

    /// Words between cue and content, or round them, that may tell of venue and channel.
    final List<Span> circumstances = new ArrayList<>();

    /// The content goes on in the next frame: a colon ends this one.
    boolean opensNext;

    /// The last quotation has no closing mark: it goes on in the next paragraph.
    boolean leftOpen;

    Draft(Frame frame, Manner manner, String rule, double confidence) {
        this.frame = frame;
        this.manner = manner;
        this.rule = rule;
        this.confidence = confidence;
    }

    /// Another draft with the same source, for words that go on elsewhere.
    Draft heir(Frame where, String why, double sure) {
        Draft heir = new Draft(where, Manner.SAID, why, sure);
        heir.source = source;
        return heir;
    }

    /// Whether the next paragraph must go on with it.
    boolean isUnfinished() {
        return opensNext || leftOpen;
    }

    boolean covers(Span span) {
        return content.stream().anyMatch(piece -> piece.contains(span));
    }
}
