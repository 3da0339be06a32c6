// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Article;
import org.copytaster.model.Mention;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.copytaster.stages.text.Prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds statements and resolves their speakers: quotations first, then the frames round them with
/// their cues and sources, then who is meant and when it was said.
public final class FindStatements {

    private FindStatements() {}

    public static List<Statement> in(
            Article article, Prose prose, List<Mention> mentions, List<TimeExpression> times) {
        Lexicon lexicon = Lexicon.of(prose.language());
        List<Quotation> quotations =
                SpokenAsides.parted(
                        prose.text(),
                        QuotationMarks.in(prose.text(), prose.paragraphs(), prose.language()),
                        lexicon);
        List<Frame> frames = Frames.of(prose, lexicon, quotations);
        Turns turns = Turns.in(prose, lexicon, mentions, frames);
        List<Draft> drafts = new ArrayList<>(turns.drafts());
        List<Frame> report =
                frames.stream().filter(frame -> !turns.holds(frame.paragraph())).toList();
        List<List<Draft>> told =
                report.stream().map(one -> ReadFrame.in(one, lexicon, Weights::of)).toList();
        Reporting.settle(told);
        drafts.addAll(
                Following.over(
                        report,
                        told,
                        prose,
                        lexicon,
                        ChosenVoice.of(lexicon),
                        ChosenMood.of(lexicon)));
        drafts.sort(Comparator.comparingInt(draft -> draft.cueFrame.paragraph()));
        Finishing finishing = new Finishing(article, prose, quotations, mentions, times);
        return drafts.stream()
                .map(finishing::statement)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(one -> one.content().getFirst().span()))
                .toList();
    }
}
