// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.copytaster.model.Statement.Manner;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads what is printed as the turns of an interview: paragraphs that begin with who speaks and a colon,
/// "QUILLEN: We have the radar track." A paragraph between two turns goes on with the one before it; behind the
/// last turn only one that opens with a quotation mark does, for the report may go on there.
///
/// One such paragraph may be anything ("Photo: ..."), and a list may repeat its labels ("Goals: ..."); so a text
/// has turns only where two labels alternate, one of them twice, and one of them names a person.
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
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Integer> paragraphs = new HashSet<>();

    /// Those that quote and tell who speaks, which is a report and no turn.
    private final Set<Integer> reported = new HashSet<>();

    private int last = -1;

    private Turns(Prose prose, Lexicon lexicon) {
        this.prose = prose;
        this.lexicon = lexicon;
        for (Span paragraph : prose.paragraphs()) {
            Span label = label(paragraph);
            last = label.isEmpty() ? last : labels.size();
            labels.add(label);
        }
    }

    /// The turns of an interview; none where the text is no interview.
    ///
    /// @param frames those of the text
    static Turns in(Prose prose, Lexicon lexicon, List<Mention> mentions, List<Frame> frames) {
        Turns turns = new Turns(prose, lexicon);
        if (turns.alternate() && turns.nameSomebody(mentions)) {
            turns.read(frames);
        }
        return turns;
    }

    /// One draft a turn, in text order.
    List<Draft> drafts() {
        return drafts;
    }

    /// Whether a turn stands in the paragraph of this number.
    boolean holds(int paragraph) {
        return paragraphs.contains(paragraph);
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
                && !lexicon.isOf("no sources", token.lower())
                && (lexicon.traits(token.lower()) & (Trait.PRONOUN | Trait.DETERMINER)) == 0;
    }

    private boolean alternate() {
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

    private boolean nameSomebody(List<Mention> mentions) {
        Set<Span> people = new HashSet<>();
        for (Mention mention : mentions) {
            Span words = mention.evidence().span();
            if (mention.kind() == Mention.Kind.PERSON) {
                people.add(words);
            }
            boolean topic = lexicon.has("places head lines") && labels.contains(words);
            if (mention.kind() == Mention.Kind.PLACE && topic) {
                return false;
            }
        }
        return labels.stream()
                .filter(label -> !label.isEmpty())
                .anyMatch(label -> people.stream().anyMatch(label::contains));
    }

    private void read(List<Frame> frames) {
        Map<Integer, Frame> firsts = new HashMap<>();
        for (Frame frame : frames) {
            firsts.putIfAbsent(frame.paragraph(), frame);
            if (frame.holdsQuotation(0, frame.size())
                    && frame.units().stream().anyMatch(unit -> unit.is(Trait.CUE))) {
                reported.add(frame.paragraph());
            }
        }
        for (int at = 0; at < labels.size(); at++) {
            Frame first = firsts.get(at);
            if (!labels.get(at).isEmpty() && first != null) {
                turn(at, first);
            }
        }
    }

    private void turn(int paragraph, Frame first) {
        Span label = labels.get(paragraph);
        int colon = prose.text().indexOf(':', label.end());
        Draft draft = new Draft(first, Manner.SAID, SURE);
        draft.source = label;
        draft.cue = new Span(colon, colon + 1);
        draft.shape = Cue.Shape.COLON;
        draft.verbatim = true;
        add(draft, paragraph, new Span(colon + 1, prose.paragraphs().get(paragraph).end()));
        for (int next = paragraph + 1; goesOn(next); next++) {
            add(draft, next, prose.paragraphs().get(next));
        }
        if (!draft.content.isEmpty()) {
            drafts.add(draft);
        }
    }

    /// Whether a paragraph goes on with the turn before it.
    private boolean goesOn(int paragraph) {
        if (paragraph >= labels.size()
                || !labels.get(paragraph).isEmpty()
                || reported.contains(paragraph)) {
            return false;
        }
        Span span = prose.paragraphs().get(paragraph);
        boolean quoted = OPENERS.indexOf(prose.text().charAt(span.start())) >= 0;
        boolean sentence = ENDS.indexOf(prose.text().charAt(span.end() - 1)) >= 0;
        return quoted || (paragraph < last && sentence);
    }

    /// Adds a stretch without the spaces and quotation marks round it.
    private void add(Draft draft, int paragraph, Span span) {
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
            paragraphs.add(paragraph);
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
