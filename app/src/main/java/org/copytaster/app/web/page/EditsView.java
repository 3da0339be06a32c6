// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.app.diff.Edit;
import org.copytaster.app.diff.Substance;
import org.copytaster.model.Header;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ArticleLine;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The articles of a story that were changed after they came out, and how.
///
/// @param articles the one with the weightiest change first
public record EditsView(List<EditsView.Edited> articles) implements StoryPage.Body {

    /// An article with what was changed from each of its versions to the next.
    public record Edited(ArticleLine article, List<Step> steps) {

        private Substance weightiest() {
            return steps.stream()
                    .flatMap(step -> step.edit().changes().stream())
                    .map(Edit.Change::weightiest)
                    .min(Comparator.naturalOrder())
                    .orElse(Substance.STYLE);
        }
    }

    /// From one version to the next.
    public record Step(ArticleLine article, Edit edit) {

        /// What the earlier version says of its own time; null where it says nothing.
        public @Nullable Stamp before() {
            return stamp(edit.before());
        }

        public @Nullable Stamp after() {
            return stamp(edit.after());
        }

        private static @Nullable Stamp stamp(Reading reading) {
            Header header = reading.article().header();
            return header.modified() == null ? header.published() : header.modified();
        }

        /// The saved page of the earlier version; null where it was given as text.
        public @Nullable String beforeHref() {
            return href(edit.before());
        }

        public @Nullable String afterHref() {
            return href(edit.after());
        }

        private static @Nullable String href(Reading reading) {
            return reading.article().page() == null
                    ? null
                    : Links.original(reading.article().page());
        }

        /// The way to a passage as it stands now; to the article for one that went.
        public String href(Edit.Change change) {
            Span now = change.now();
            return now == null ? Links.article(article.id()) : Links.words(article.id(), now);
        }
    }

    static EditsView of(CaseReader reader, List<ArticleLine> articles) {
        List<Edited> edited = new ArrayList<>();
        for (ArticleLine line : articles) {
            if (line.versions() > 1) {
                edited.add(new Edited(line, steps(line, reader.versions(line.id()))));
            }
        }
        edited.sort(Comparator.comparing(Edited::weightiest));
        return new EditsView(List.copyOf(edited));
    }

    private static List<Step> steps(ArticleLine line, List<Reading> versions) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            steps.add(new Step(line, Edit.between(versions.get(i - 1), versions.get(i))));
        }
        return List.copyOf(steps);
    }
}
