// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// What extraction makes of one page.
public sealed interface Extraction {

    record Found(Article article) implements Extraction {}

    /// A page without an article: a list, an error, a consent wall. It still says what it is called and of
    /// which day it is.
    ///
    /// @param reason a short clause that a person can read and count
    /// @param title null: the page has none
    /// @param published null: the page shows no day of its own
    record NoArticle(String reason, @Nullable String title, @Nullable Stamp published)
            implements Extraction {}
}
