// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import org.copytaster.model.Capture;
import org.copytaster.model.ContentHash;
import org.copytaster.model.Evidence;
import org.copytaster.model.PageId;
import org.copytaster.model.Reading;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Everything the case holds about one article.
///
/// @param reading the newest version
/// @param captures of the newest version's page, earliest first
/// @param versions all versions, oldest first
/// @param copies the articles that carry this one's copy
/// @param shared where this article is a copy: the stretches that its original has too
public record ArticleView(
        ArticleLine line,
        Reading reading,
        List<Capture> captures,
        List<Version> versions,
        List<ArticleLine> copies,
        List<Evidence> shared) {

    /// One version of an article.
    public record Version(
            PageId page, ContentHash version, String title, @Nullable Instant captured) {}
}
