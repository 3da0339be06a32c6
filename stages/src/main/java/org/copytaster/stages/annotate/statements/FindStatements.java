// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Article;
import org.copytaster.model.Evidence;
import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.copytaster.stages.text.Prose;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds statements and resolves their speakers.
public final class FindStatements {

    private FindStatements() {}

    public static List<Statement> in(
            Article article, Prose prose, List<Mention> mentions, List<TimeExpression> times) {
        Lexicon lexicon = Lexicon.of(prose.language());
        List<Quotation> quotations =
                QuotationMarks.in(prose.text(), prose.paragraphs(), prose.language());
        List<Frame> frames = Frames.of(prose, lexicon, quotations);
        List<Draft> drafts = Following.over(frames, lexicon);
        Speakers speakers = new Speakers(prose, lexicon, mentions);
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!draft.content.isEmpty()) {
                statements.add(statement(article, draft, quotations, speakers));
            }
        }
        statements.sort(Comparator.comparing(one -> one.content().getFirst().span()));
        return statements;
    }

    private static Statement statement(
            Article article, Draft draft, List<Quotation> quotations, Speakers speakers) {
        List<Span> pieces = apart(draft.content);
        List<Evidence> content = pieces.stream().map(article::evidence).toList();
        return new Statement(
                Statement.idOf(content),
                Form.of(pieces, quotations, article.text()),
                content,
                evidence(article, draft.cue),
                evidence(article, draft.source),
                speakers.of(draft.source),
                draft.rule,
                List.of(),
                null,
                evidence(article, draft.addressee),
                null,
                draft.manner,
                draft.confidence);
    }

    /// The pieces in text order; of two that overlap the first is kept.
    private static List<Span> apart(List<Span> pieces) {
        List<Span> apart = new ArrayList<>();
        for (Span piece : pieces.stream().sorted().toList()) {
            if (apart.isEmpty() || apart.getLast().end() <= piece.start()) {
                apart.add(piece);
            }
        }
        return apart;
    }

    private static @Nullable Evidence evidence(Article article, @Nullable Span span) {
        return span == null || span.isEmpty() ? null : article.evidence(span);
    }
}
