// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.model.Article;
import org.copytaster.model.Fact;
import org.copytaster.model.Fact.UtteranceAligned;
import org.copytaster.model.Reading;
import org.copytaster.model.Speaker;
import org.copytaster.model.Statement;
import org.copytaster.stages.pipeline.Stage;
import org.copytaster.stages.text.FoldedWords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the wordings of one utterance: what one speaker said once, on however many pages and in
/// however many words. Every statement is told to belong to exactly one utterance, most of them to one
/// of their own.
///
/// The key is the speaker. Who is known only by a role, or not at all, has no key of his own: such
/// statements are compared only with those of exactly the same words.
public final class AlignUtterances implements Stage.Keyed<String, Utterances, Reading, Fact> {

    /// Fewer words than these are said by many people on many days.
    private static final int WORDS_OF_A_COPY = 6;

    @Override
    public List<String> keysOf(Reading reading) {
        return reading.statements().stream().map(AlignUtterances::keyOf).distinct().toList();
    }

    private static String keyOf(Statement statement) {
        if (statement.speaker() instanceof Speaker.Named named) {
            return named.actor() != null
                    ? named.actor().value()
                    : "name " + String.join(" ", FoldedWords.of(named.name()).words());
        }
        List<String> words = FoldedWords.of(statement.words()).words();
        return words.size() < WORDS_OF_A_COPY
                ? "statement " + statement.id()
                : "words " + String.join(" ", words);
    }

    @Override
    public Comparator<Reading> order() {
        return Comparator.comparing(Reading::article, Article.IN_TIME_ORDER);
    }

    @Override
    public Utterances begin(String speaker) {
        return new Utterances();
    }

    @Override
    public Step<Utterances, Fact> apply(String speaker, Utterances utterances, Reading reading) {
        List<Fact> facts = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            if (keyOf(statement).equals(speaker)) {
                facts.add(
                        new UtteranceAligned(
                                utterances.place(Wording.of(statement, reading.article())),
                                statement.id(),
                                reading.article().id()));
            }
        }
        return new Step<>(utterances, facts);
    }
}
