// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.model.Article;
import org.copytaster.model.Fact;
import org.copytaster.model.Fact.UtteranceAligned;
import org.copytaster.model.Reading;
import org.copytaster.model.Statement;
import org.copytaster.stages.pipeline.Stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the wordings of one utterance: what one speaker said once, on however many pages, in however
/// many words and languages. Every statement is told to belong to exactly one utterance, most of them
/// to one of their own.
///
/// All speakers share one state: a page may name the minister, another only the ministry.
public final class AlignUtterances implements Stage.Keyed<String, Utterances, Reading, Fact> {

    private static final List<String> ONE_KEY = List.of("all");

    @Override
    public List<String> keysOf(Reading reading) {
        return ONE_KEY;
    }

    @Override
    public Comparator<Reading> order() {
        return Comparator.comparing(Reading::article, Article.IN_TIME_ORDER);
    }

    @Override
    public Utterances begin(String key) {
        return new Utterances();
    }

    @Override
    public Step<Utterances, Fact> apply(String key, Utterances utterances, Reading reading) {
        List<Fact> facts = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            facts.add(
                    new UtteranceAligned(
                            utterances.place(Wording.of(statement, reading.article())),
                            statement.id(),
                            reading.article().id()));
        }
        return new Step<>(utterances, facts);
    }
}
