// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.Arrivals;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.UtteranceCard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What came into a case since a visitor saw it last.
///
/// @param added articles that were not there
/// @param edited articles that were, in other words
public record News(List<ArticleLine> added, List<ArticleLine> edited, Set<ArticleId> ids) {

    public static final News NONE = new News(List.of(), List.of(), Set.of());

    public static News of(CaseReader reader, Since since) {
        Arrivals arrivals = reader.arrivals(since.logged());
        if (arrivals.added().isEmpty() && arrivals.edited().isEmpty()) {
            return NONE;
        }
        Set<ArticleId> ids =
                arrivals.added().stream()
                        .map(ArticleLine::id)
                        .collect(Collectors.toCollection(HashSet::new));
        return new News(arrivals.added(), arrivals.edited(), ids);
    }

    public boolean isEmpty() {
        return added.isEmpty() && edited.isEmpty();
    }

    public boolean isNew(ArticleLine article) {
        return ids.contains(article.id());
    }

    /// Whether only new pages carry a row.
    public boolean isNew(ChronologyRow row) {
        return !ids.isEmpty()
                && row.evidence().stream().allMatch(words -> ids.contains(words.article()));
    }

    /// Whether only new pages carry an utterance.
    public boolean isNew(UtteranceCard utterance) {
        return !ids.isEmpty()
                && utterance.wordings().stream()
                        .allMatch(wording -> ids.contains(wording.article().id()));
    }
}
