// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The names under which a page's own outlet may appear, the one to show first.
final class Outlets {

    private Outlets() {}

    /// @param title the number of the headline's block; negative: none was found
    static List<String> names(PageBlocks page, @Nullable String captured, int title) {
        List<String> names = new ArrayList<>();
        page.facts().outlets().stream()
                .filter(name -> name.length() <= 60 && !name.contains("://"))
                .forEach(names::add);
        String tag = page.layout().declared().titleTag;
        String beside = tag == null ? null : Titles.beside(tag, page.agreedTitle());
        if (beside != null && !beside.isEmpty() && beside.length() <= 40) {
            names.add(beside);
        }
        String host = Addresses.host(Addresses.ofArticle(page.facts().addresses(), captured));
        String masthead = Mastheads.of(page, host, title);
        if (masthead != null) {
            names.add(masthead);
        }
        if (host != null) {
            names.add(host);
            names.add(Mastheads.site(host));
        }
        return names;
    }
}
