// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Correction;
import org.copytaster.model.PageId;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The pages that people want left out. All other corrections are for the pipeline, which answers
/// with facts.
record DroppedPages(Set<PageId> pages) {

    static DroppedPages of(List<Correction> corrections) {
        TreeSet<PageId> pages = new TreeSet<>();
        for (Correction correction : corrections) {
            if (correction instanceof Correction.DropPage drop) {
                pages.add(drop.page());
            }
        }
        return new DroppedPages(pages);
    }

    /// As a JSON array, the form in which a query takes a list.
    String json() {
        return Json.of(pages);
    }

    /// The articles that have a version on one of these pages.
    Set<ArticleId> articles(Session session) {
        return pages.stream()
                .flatMap(page ->
                        session
                                .list(
                                        "SELECT article FROM readings WHERE page = ?",
                                        row -> new ArticleId(row.text("article")),
                                        page)
                                .stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
