// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.store.CaseReader;
import org.copytaster.store.view.SearchResult;

import java.util.List;

/// What a search found, with its months as bars.
public record SearchPage(SearchResult result, Sparkline months) {

    private static final int SHOWN = 100;

    public static SearchPage of(CaseReader reader, String query) {
        SearchResult result =
                query.isBlank()
                        ? new SearchResult("", 0, List.of(), List.of(), null)
                        : reader.search(query, SHOWN);
        return new SearchPage(result, Sparkline.of(result.months()));
    }
}
