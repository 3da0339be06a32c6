// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The names under which a page's own outlet may appear, the one to show first.
final class Outlets {

    private Outlets() {}

    static List<String> names(PageBlocks page, @Nullable String captured) {
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
        if (host != null) {
            names.add(host);
            int dot = host.lastIndexOf('.');
            String site = dot > 0 ? host.substring(0, dot) : host;
            names.add(site.substring(site.lastIndexOf('.') + 1));
        }
        return names;
    }

    /// The outlet of a page: as it declares itself, else its host. A dump tells by its first line when
    /// that is a masthead: it comes again further down, or is all capitals.
    static @Nullable String shown(PageBlocks page, List<String> names) {
        if (!names.isEmpty()) {
            return names.getFirst();
        }
        if (!page.layout().dump() || page.size() == 0) {
            return null;
        }
        Block first = page.block(0);
        boolean masthead =
                first.has(Block.Trait.REPEATED)
                        || (Wording.capitals(first.text()) == 3
                                && Wording.words(first.text()) >= 2);
        return masthead && first.text().length() <= 40 ? first.text() : null;
    }
}
