// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// What weights decide of the statements of a frame, in the order in which it is decided: each is chosen
/// where those before it are settled.
@SuppressWarnings("ImmutableEnumChecker") // what it holds is never changed
public enum Weighed {
    /// Which words are the source.
    SOURCES(SourceCue::numbers, SourceWords::choices, SourceWords::settle),

    /// Where the words behind a verb of saying begin.
    STARTS(StartCue::numbers, ContentStarts::choices, ContentStarts::settle),

    /// Where the words behind a cue end.
    ENDS(EndCue::numbers, ContentEnds::choices, ContentEnds::settle),

    /// Whether it is a statement at all: the first candidate is that it is one.
    ODDS(OddsCue::numbers, Odds::choices, Odds::settle);

    private final Supplier<CueNumbers> numbers;
    private final Choices choices;
    private final Settling settling;

    Weighed(Supplier<CueNumbers> numbers, Choices choices, Settling settling) {
        this.numbers = numbers;
        this.choices = choices;
        this.settling = settling;
    }

    private interface Choices {
        List<Choice> in(Frame frame, Lexicon lexicon, WordClass[] classes, List<Draft> drafts);
    }

    private interface Settling {
        void of(Frame frame, List<Draft> drafts, Choice choice, double[] weights);
    }

    /// The file of the weights, beside this class.
    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".weights";
    }

    /// The names of its cues, in the order of their numbers.
    public List<String> cues() {
        return numbers.get().names();
    }

    List<Choice> choices(Frame frame, Lexicon lexicon, WordClass[] classes, List<Draft> drafts) {
        return choices.in(frame, lexicon, classes, drafts);
    }

    void settle(
            Frame frame,
            Lexicon lexicon,
            WordClass[] classes,
            List<Draft> drafts,
            double[] weights) {
        for (Choice choice : choices(frame, lexicon, classes, drafts)) {
            settling.of(frame, drafts, choice, weights);
        }
    }
}
