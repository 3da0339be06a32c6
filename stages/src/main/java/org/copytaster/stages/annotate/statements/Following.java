// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads the frames in order and gives quotations without a cue of their own to the statement that
/// they continue, or that continues them.
final class Following {

    private static final int FEWEST_WORDS = 5;
    private static final int MOST_UNITS = 7;

    private final Lexicon lexicon;
    private final List<Draft> drafts = new ArrayList<>();

    /// Quotations that a paragraph left open, waiting for the one that names their source.
    private final List<Span> open = new ArrayList<>();

    private @Nullable Draft last;

    private @Nullable Frame before;

    /// Whether the frame before told of a statement.
    private boolean toldInFrame;

    /// Whether the frame before this one did.
    private boolean toldBefore;

    private Following(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static List<Draft> over(List<Frame> frames, Lexicon lexicon) {
        Following following = new Following(lexicon);
        frames.forEach(following::read);
        return following.drafts;
    }

    /// Takes the sentence before for the content of a statement that points back at it.
    private void referBack(List<Draft> found, Frame frame) {
        Frame previous = before;
        if (previous != null && !toldInFrame && previous.lastWord() > 0) {
            Span sentence = previous.span(0, previous.lastWord());
            found.stream()
                    .filter(draft -> draft.refersBack)
                    .forEach(draft -> draft.content.add(sentence));
        }
        before = frame;
    }

    private void read(Frame frame) {
        List<Draft> all = ReadFrame.in(frame, lexicon);
        List<Draft> found = all.stream().filter(draft -> !draft.asked).toList();
        if (found.isEmpty() && goesOnUnmarked(frame)) {
            unmarked(frame);
            return;
        }
        referBack(found, frame);
        toldBefore = toldInFrame;
        toldInFrame = !found.isEmpty() || standsAlone(frame);
        drafts.addAll(all);
        for (Unit unit : frame.units()) {
            if (unit.isQuotation()) {
                quotation(frame, unit, found);
            }
        }
        if (!found.isEmpty()) {
            last = frame.isQuotation(0) ? ofQuotation(frame, found) : outermost(found);
        }
    }

    /// The one whose words open the frame: who else is told of behind them does not go on.
    private static Draft ofQuotation(Frame frame, List<Draft> found) {
        for (Draft draft : found) {
            if (draft.covers(frame.at(0).span())) {
                return draft;
            }
        }
        return outermost(found);
    }

    /// The last one that is not told inside the words of another: who is quoted next is its source.
    private static Draft outermost(List<Draft> found) {
        for (Draft draft : found.reversed()) {
            Span cue = draft.cue;
            if (cue == null
                    || found.stream().noneMatch(other -> other != draft && other.covers(cue))) {
                return draft;
            }
        }
        return found.getLast();
    }

    /// "Der Steg sei sicher.": the mood of the verb tells that it is another one's words.
    private boolean goesOnUnmarked(Frame frame) {
        Draft before = last;
        return before != null
                && toldInFrame
                && lexicon.has("verb second")
                && frame.paragraph() - before.frame.paragraph() <= 1
                && ReportedMood.is(frame, lexicon, frame.paragraph() == before.frame.paragraph());
    }

    private void unmarked(Frame frame) {
        Draft before = last;
        if (before == null) {
            return;
        }
        Span words = frame.span(0, frame.lastWord());
        if (before.inherited
                && before.isIndirect()
                && before.frame.paragraph() == frame.paragraph()) {
            Span first = before.content.removeLast();
            before.content.add(new Span(first.start(), words.end()));
            before.frame = frame;
            return;
        }
        Draft heir = before.heir(frame, 0.6);
        heir.content.add(words);
        drafts.add(heir);
        last = heir;
    }

    private void quotation(Frame frame, Unit unit, List<Draft> found) {
        for (Draft draft : found) {
            if (draft.covers(unit.span())) {
                draft.content.addAll(open);
                open.clear();
                draft.leftOpen = isLeftOpen(unit);
                return;
            }
        }
        if (standsAlone(frame) || (found.isEmpty() && opens(frame, unit))) {
            loose(frame, unit);
            return;
        }
        open.clear();
    }

    /// `"They agree on that, but they are not ready yet" to move.`: a few words end what goes on from the
    /// sentence before.
    private boolean opens(Frame frame, Unit unit) {
        Draft before = last;
        Quotation quotation = unit.quotation();
        return toldBefore
                && before != null
                && before.frame.paragraph() == frame.paragraph()
                && quotation != null
                && quotation.words() >= FEWEST_WORDS
                && frame.isQuotation(0)
                && frame.at(0).equals(unit)
                && frame.lastWord() <= MOST_UNITS;
    }

    private void loose(Frame frame, Unit unit) {
        Draft before = last;
        int gap = before == null ? 2 : frame.paragraph() - before.frame.paragraph();
        if (before != null && gap == 0 && before.isIndirect() && !before.isUnfinished()) {
            inherit(before, frame, unit);
        } else if (before != null && (gap == 0 || (gap == 1 && before.isUnfinished()))) {
            goOn(before, frame, unit);
        } else if (isLeftOpen(unit)) {
            open.add(unit.span());
        } else if (before != null && gap == 1) {
            inherit(before, frame, unit);
        }
    }

    private void inherit(Draft before, Frame frame, Unit unit) {
        Draft heir = before.heir(frame, 0.7);
        heir.content.addAll(open);
        open.clear();
        heir.content.add(unit.span());
        heir.leftOpen = isLeftOpen(unit);
        drafts.add(heir);
        last = heir;
    }

    private static void goOn(Draft draft, Frame frame, Unit unit) {
        draft.content.add(unit.span());
        draft.opensNext = false;
        draft.leftOpen = isLeftOpen(unit);
        draft.frame = frame;
    }

    private static boolean isLeftOpen(Unit unit) {
        return unit.quotation() != null && !unit.quotation().closed();
    }

    /// A sentence, or several, wholly inside the marks.
    private static boolean standsAlone(Frame frame) {
        return frame.units().stream().allMatch(unit -> unit.isQuotation() || unit.isMark());
    }
}
