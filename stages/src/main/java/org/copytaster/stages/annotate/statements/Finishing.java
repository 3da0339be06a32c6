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
import java.util.List;
import java.util.Optional;

/// Makes statements of drafts: pieces in order, a resolved speaker, a day, the ways it came.
final class Finishing {

    private final Article article;
    private final List<Quotation> quotations;
    private final Speakers speakers;
    private final Channels channels;
    private final SaidOn days;
    private final NoSources noSources;
    private final ContentOpeners openers;

    Finishing(
            Article article,
            Prose prose,
            List<Quotation> quotations,
            List<Mention> mentions,
            List<TimeExpression> times) {
        Lexicon lexicon = Lexicon.of(prose.language());
        this.article = article;
        this.quotations = quotations;
        this.speakers = new Speakers(prose, lexicon, mentions);
        this.channels = new Channels(prose, lexicon, mentions);
        this.days = new SaidOn(article, times, lexicon);
        this.noSources = new NoSources(prose, lexicon);
        this.openers = new ContentOpeners(prose, lexicon);
    }

    /// Empty when the draft turns out to be no statement.
    Optional<Statement> statement(Draft draft) {
        if (noSources.has(draft.source)) {
            if (isToldOnlyBySource(draft)) {
                return Optional.empty();
            }
            draft.source = null;
        }
        if (draft.shape == Cue.Shape.FINITE && speakers.isBareOpener(draft.source)) {
            if (draft.kind == Verb.Kind.CLAIM || draft.kind == Verb.Kind.NAME) {
                return Optional.empty();
            }
            takeOpenerAsContent(draft);
        }
        Found speaker = speakers.of(draft);
        return draft.content.isEmpty()
                        || speakers.isSaidByNobody(draft, speaker)
                        || (draft.headline && !speakers.canSpeak(draft, speaker))
                ? Optional.empty()
                : Optional.of(statement(draft, speaker));
    }

    /// Whether nothing but the source shows that somebody said it: no marks, or a colon behind it ("Lire : ...").
    private boolean isToldOnlyBySource(Draft draft) {
        boolean colon = draft.cue != null && ":".equals(draft.cue.of(article.text()));
        return colon
                || Form.of(apart(draft.content), quotations, article.text())
                        == Statement.Form.INDIRECT;
    }

    /// "Özellikle limanın güvenli olduğunu söyledi": a word that opens the sentence and names nobody is no subject; the
    /// subject is left out, and what was said begins with that word.
    private static void takeOpenerAsContent(Draft draft) {
        Span opener = draft.source;
        draft.source = null;
        if (opener != null && !draft.content.isEmpty()) {
            Span first = draft.content.getFirst();
            if (first.start() - opener.end() == 1) {
                draft.content.set(0, new Span(opener.start(), first.end()));
            }
        }
    }

    private Statement statement(Draft draft, Found speaker) {
        List<Span> pieces = apart(draft.content);
        List<Evidence> content =
                pieces.stream()
                        .map(piece -> clause(piece, draft))
                        .map(this::unmarked)
                        .map(article::evidence)
                        .toList();
        return new Statement(
                Statement.idOf(content),
                draft.verbatim
                        ? Statement.Form.DIRECT
                        : Form.of(pieces, quotations, article.text()),
                content,
                evidence(draft.cue),
                evidence(draft.source),
                speaker.speaker(),
                speaker.rule(),
                channels.via(draft).stream().map(article::evidence).toList(),
                evidence(channels.venue(draft).orElse(null)),
                evidence(draft.addressee),
                days.of(draft, speaker.speaker()),
                draft.manner,
                Math.min(draft.confidence, speaker.surely()));
    }

    /// The words behind the cue without what only opens them.
    private Span clause(Span piece, Draft draft) {
        Span cue = draft.cue;
        boolean behind = cue != null && cue.end() <= piece.start();
        boolean quoted =
                quotations.stream()
                        .anyMatch(one ->
                                one.outer().start() <= piece.start()
                                        && piece.start() < one.outer().end());
        return behind && !quoted ? openers.without(piece) : piece;
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

    /// A piece that is one whole quotation is kept without its marks.
    private Span unmarked(Span piece) {
        for (Quotation quotation : quotations) {
            if (quotation.outer().equals(piece) && !quotation.inner().isEmpty()) {
                return quotation.inner();
            }
        }
        return piece;
    }

    private @Nullable Evidence evidence(@Nullable Span span) {
        return span == null || span.isEmpty() ? null : article.evidence(span);
    }
}
