// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.search;

import org.copytaster.model.ArticleId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What is searched of an article.
///
/// @param said the words of its statements
public record Document(
        ArticleId id,
        String title,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable LocalDate published,
        String text,
        List<String> said) {

    public Document {
        said = List.copyOf(said);
    }
}
