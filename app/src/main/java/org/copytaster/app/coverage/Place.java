// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.coverage;

import org.copytaster.model.Evidence;
import org.copytaster.store.view.ArticleLine;

/// Words on one page.
public record Place(ArticleLine article, Evidence words) {

    /// Whether the page carries another page's copy.
    public boolean isCopy() {
        return article.copyOf() != null;
    }
}
