// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.diff;

import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What was changed between two versions of one article.
///
/// @param changes the weightiest first, then in the order of the text
public record Edit(Reading before, Reading after, List<Edit.Change> changes) {

    /// Paragraphs less alike than this are not one paragraph that was rewritten.
    private static final double ALIKE = 0.4;

    /// Which part of the article was changed.
    public enum Part {
        TITLE,
        STANDFIRST,
        TEXT
    }

    /// One passage that was changed.
    ///
    /// @param substance what the changed words are, the weightiest first, at least one
    /// @param now where the passage stands in the text of the later version; null for one that went,
    ///     and outside the text
    public record Change(Part part, List<Substance> substance, WordDiff diff, @Nullable Span now) {

        public Substance weightiest() {
            return substance.getFirst();
        }
    }

    /// Compares headline, standfirst and text of two versions.
    ///
    /// @param before the earlier version
    /// @param after the later version of the same article
    public static Edit between(Reading before, Reading after) {
        WeighChange weigh = new WeighChange(after.article().header().language());
        List<Change> changes = new ArrayList<>();
        head(
                changes,
                weigh,
                Part.TITLE,
                before.article().header().title(),
                after.article().header().title());
        head(
                changes,
                weigh,
                Part.STANDFIRST,
                before.article().header().standfirst(),
                after.article().header().standfirst());
        text(changes, weigh, before, after);
        changes.sort(Comparator.comparing(Change::weightiest));
        return new Edit(before, after, List.copyOf(changes));
    }

    private static void head(
            List<Change> changes,
            WeighChange weigh,
            Part part,
            @Nullable String before,
            @Nullable String after) {
        String old = Objects.requireNonNullElse(before, "");
        String now = Objects.requireNonNullElse(after, "");
        add(
                changes,
                weigh,
                part,
                WordDiff.of(old, now),
                WeighChange.Side.of(old, null, 0),
                WeighChange.Side.of(now, null, 0),
                null);
    }

    private static void text(
            List<Change> changes, WeighChange weigh, Reading before, Reading after) {
        List<Span> old = paragraphs(before);
        List<Span> now = paragraphs(after);
        String oldText = before.article().text();
        String newText = after.article().text();
        for (Alignment.Pair pair :
                Alignment.of(passages(old, oldText), passages(now, newText), ALIKE)) {
            Span left = pair.left() == null ? new Span(0, 0) : old.get(pair.left());
            Span right = pair.right() == null ? new Span(0, 0) : now.get(pair.right());
            add(
                    changes,
                    weigh,
                    Part.TEXT,
                    WordDiff.of(left.of(oldText), right.of(newText)),
                    WeighChange.Side.of(left.of(oldText), before, left.start()),
                    WeighChange.Side.of(right.of(newText), after, right.start()),
                    right.isEmpty() ? null : right);
        }
    }

    private static List<Span> paragraphs(Reading reading) {
        return reading.article().paragraphs().stream().map(one -> one.span()).toList();
    }

    private static List<String> passages(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).toList();
    }

    private static void add(
            List<Change> changes,
            WeighChange weigh,
            Part part,
            WordDiff diff,
            WeighChange.Side before,
            WeighChange.Side after,
            @Nullable Span now) {
        Set<Substance> touched = weigh.of(diff, before, after);
        if (!touched.isEmpty()) {
            changes.add(new Change(part, List.copyOf(touched), diff, now));
        }
    }
}
