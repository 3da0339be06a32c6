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

/// Finds the wordings of one utterance: what one speaker said once, on however many pages and in
/// however many words. Every statement is told to belong to exactly one utterance, most of them to one
/// of their own.
///
/// Statements of one language share a state, and not those of one speaker: a copy often has the words
/// but not the name ("the minister", "she"), and then the words have to tell.
public final class AlignUtterances implements Stage.Keyed<String, Utterances, Reading, Fact> {

    @Override
    public List<String> keysOf(Reading reading) {
        return List.of(Wording.languageOf(reading.article()));
    }

    @Override
    public Comparator<Reading> order() {
        return Comparator.comparing(Reading::article, Article.IN_TIME_ORDER);
    }

    @Override
    public Utterances begin(String language) {
        return new Utterances();
    }

    @Override
    public Step<Utterances, Fact> apply(String language, Utterances said, Reading reading) {
        Article article = reading.article();
        List<Fact> facts = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            facts.add(
                    new UtteranceAligned(
                            said.place(Wording.of(statement, article)),
                            statement.id(),
                            article.id()));
        }
        return new Step<>(said, facts);
    }
}
