// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.model.Statement.Manner;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads what is printed as the turns of an interview: paragraphs that begin with who speaks and a colon,
/// "QUILLEN: We have the radar track." A paragraph between two turns goes on with the one before it; behind the
/// last turn only one that opens with a quotation mark does, for the report may go on there.
///
/// One such paragraph may be anything ("Photo: ..."), so a text has turns only where two labels speak and one
/// of them twice.
final class Turns {

    private static final int LONGEST_LABEL = 5;
    private static final int FEWEST = 3;
    private static final double SURE = .85;
    private static final String OPENERS = "\"“”„«»";

    /// What ends a paragraph that is no heading.
    private static final String ENDS = ".!?…;؟。\"“”»«)—";

    private final Prose prose;
    private final Lexicon lexicon;
    private final List<Span> labels = new ArrayList<>();

    private Turns(Prose prose, Lexicon lexicon) {
        this.prose = prose;
        this.lexicon = lexicon;
        for (Span paragraph : prose.paragraphs()) {
            labels.add(label(paragraph));
        }
    }

    /// One draft for each turn of an interview; none where the text is no interview.
    ///
    /// @param frames those of the text
    static List<Draft> in(Prose prose, Lexicon lexicon, List<Frame> frames) {
        Turns turns = new Turns(prose, lexicon);
        return turns.isInterview() ? turns.drafts(frames) : List.of();
    }

    /// Who speaks, where a paragraph begins like a turn; else an empty stretch.
    private Span label(Span paragraph) {
        int from = prose.tokenAt(paragraph.start());
        int end = prose.tokenAt(paragraph.end());
        if (from < end && OPENERS.contains(prose.tokens().get(from).text())) {
            from++;
        }
        int at = from;
        while (at < end && at - from < LONGEST_LABEL && isName(prose.tokens().get(at))) {
            at++;
        }
        boolean label = at > from && at + 1 < end && prose.tokens().get(at).text().equals(":");
        int start = label ? prose.tokens().get(from).start() : paragraph.start();
        return new Span(start, label ? prose.tokens().get(at - 1).end() : start);
    }

    private boolean isName(Token token) {
        return token.isWord()
                && token.isCapitalised()
                && (lexicon.traits(token.lower()) & (Trait.PRONOUN | Trait.DETERMINER)) == 0;
    }

    private boolean isInterview() {
        Set<String> speakers = new HashSet<>();
        int turns = 0;
        for (Span label : labels) {
            if (!label.isEmpty()) {
                turns++;
                speakers.add(label.of(prose.text()));
            }
        }
        return turns >= FEWEST && speakers.size() >= 2 && speakers.size() < turns;
    }

    private List<Draft> drafts(List<Frame> frames) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < labels.size(); at++) {
            if (!labels.get(at).isEmpty()) {
                Draft draft = new Draft(first(frames, at), Manner.SAID, SURE);
                Span label = labels.get(at);
                int colon = prose.text().indexOf(':', label.end());
                draft.source = label;
                draft.cue = new Span(colon, colon + 1);
                draft.shape = Cue.Shape.COLON;
                draft.verbatim = true;
                add(draft, new Span(colon + 1, prose.paragraphs().get(at).end()));
                for (int next = at + 1; goesOn(next); next++) {
                    add(draft, prose.paragraphs().get(next));
                }
                drafts.add(draft);
            }
        }
        drafts.removeIf(draft -> draft.content.isEmpty());
        return drafts;
    }

    private static Frame first(List<Frame> frames, int paragraph) {
        return frames.stream()
                .filter(frame -> frame.paragraph() == paragraph)
                .findFirst()
                .orElseThrow();
    }

    /// Whether a paragraph goes on with the turn before it.
    private boolean goesOn(int paragraph) {
        if (paragraph >= labels.size() || !labels.get(paragraph).isEmpty()) {
            return false;
        }
        Span span = prose.paragraphs().get(paragraph);
        String text = prose.text();
        boolean quoted = OPENERS.indexOf(text.charAt(span.start())) >= 0;
        boolean more =
                labels.subList(paragraph, labels.size()).stream().anyMatch(one -> !one.isEmpty());
        boolean sentence = ENDS.indexOf(text.charAt(span.end() - 1)) >= 0;
        return quoted || (more && sentence);
    }

    /// The numbers of the paragraphs that drafts of turns stand in.
    static Set<Integer> paragraphs(List<Draft> turns, Prose prose) {
        Set<Integer> spoken = new HashSet<>();
        for (int at = 0; at < prose.paragraphs().size(); at++) {
            Span paragraph = prose.paragraphs().get(at);
            if (turns.stream()
                    .anyMatch(turn -> turn.content.stream().anyMatch(paragraph::contains))) {
                spoken.add(at);
            }
        }
        return spoken;
    }

    /// Adds a stretch without the spaces and quotation marks round it.
    private void add(Draft draft, Span span) {
        String text = prose.text();
        int start = span.start();
        int end = span.end();
        while (start < end && isMarkOrBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isMarkOrBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end && !isStageDirection(text.substring(start, end))) {
            draft.content.add(new Span(start, end));
        }
    }

    /// "(Laughter.)"
    private static boolean isStageDirection(String text) {
        return text.startsWith("(") && (text.endsWith(")") || text.endsWith(")."));
    }

    private static boolean isMarkOrBlank(char one) {
        return OPENERS.indexOf(one) >= 0
                || Character.isWhitespace(one)
                || Character.isSpaceChar(one);
    }
}
