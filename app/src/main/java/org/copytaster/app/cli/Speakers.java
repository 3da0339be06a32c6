// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Speaker;
import org.copytaster.store.view.StatementLine;
import org.copytaster.store.view.UtteranceCard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who speaks in the rows of a chronology.
record Speakers(Map<ArticleId, List<StatementLine>> statements) {

    static Speakers of(List<UtteranceCard> utterances) {
        Map<ArticleId, List<StatementLine>> statements = new HashMap<>();
        for (UtteranceCard utterance : utterances) {
            for (StatementLine wording : utterance.wordings()) {
                statements
                        .computeIfAbsent(wording.article().id(), none -> new ArrayList<>())
                        .add(wording);
            }
        }
        return new Speakers(statements);
    }

    /// Empty for a row that tells no statement.
    List<String> of(ChronologyRow row) {
        ArticleId own = row.evidence().getFirst().article();
        return statements.getOrDefault(own, List.of()).stream()
                .filter(line -> row.tells(line.statement()))
                .map(StatementLine::speaker)
                .filter(speaker -> !(speaker instanceof Speaker.Unknown))
                .map(Speaker::shown)
                .distinct()
                .toList();
    }
}
