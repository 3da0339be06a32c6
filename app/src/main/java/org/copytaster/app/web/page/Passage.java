// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A paragraph of one of several articles that stand side by side: which of its sentences another of
/// them has too, and which runs are copied.
///
/// @param span where it stands in its article
public record Passage(Span span, List<Passage.Bit> bits) {

    /// A stretch with one look.
    ///
    /// @param shared whether it belongs to a sentence that stands in another of the articles too
    /// @param opens whether a copied run begins here
    /// @param closes whether a copied run ends here
    public record Bit(String text, boolean shared, boolean opens, boolean closes) {}

    /// @param shared sentences of the article that another one has too
    /// @param copied runs of the article that its original has too
    static Passage of(String text, Span paragraph, List<Span> shared, List<Span> copied) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (List<Span> spans : List.of(shared, copied)) {
            for (Span span : spans) {
                if (span.overlaps(paragraph)) {
                    cuts.add(Math.max(span.start(), paragraph.start()));
                    cuts.add(Math.min(span.end(), paragraph.end()));
                }
            }
        }
        List<Bit> bits = new ArrayList<>();
        int start = cuts.pollFirst();
        for (int end : cuts) {
            bits.add(bit(text, new Span(start, end), paragraph, shared, copied));
            start = end;
        }
        return new Passage(paragraph, List.copyOf(bits));
    }

    /// A run that goes on in the next paragraph is closed here and opened there again.
    private static Bit bit(
            String text, Span span, Span paragraph, List<Span> shared, List<Span> copied) {
        return new Bit(
                span.of(text),
                shared.stream().anyMatch(one -> one.contains(span)),
                copied.stream()
                        .filter(run -> run.contains(span))
                        .anyMatch(run -> Math.max(run.start(), paragraph.start()) == span.start()),
                copied.stream()
                        .filter(run -> run.contains(span))
                        .anyMatch(run -> Math.min(run.end(), paragraph.end()) == span.end()));
    }
}
