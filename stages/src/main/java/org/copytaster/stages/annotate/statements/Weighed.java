// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// What weights decide of statements, in the order in which it is decided: each is chosen
/// where those before it are settled.
@SuppressWarnings("ImmutableEnumChecker") // what it holds is never changed
public enum Weighed {
    /// In which order a cue, its source and what was said stand: the first candidate is the rule's. It is
    /// settled before the parts are.
    ARRANGEMENTS(
            ArrangementCue::numbers,
            (frame, lexicon, classes, drafts) -> List.of(),
            (frame, drafts, choice, weights) -> {}),

    /// Which words are the source.
    SOURCES(SourceCue::numbers, SourceWords::choices, SourceWords::settle),

    /// Where the words behind a verb of saying begin.
    STARTS(StartCue::numbers, ContentStarts::choices, ContentStarts::settle),

    /// Where the words behind a cue end.
    ENDS(EndCue::numbers, ContentEnds::choices, ContentEnds::settle),

    /// Whether it is a statement at all: the first candidate is that it is one.
    ODDS(OddsCue::numbers, Odds::choices, Odds::settle),

    /// The same in a language with the finite verb second.
    TOLD(ToldCue::numbers, ToldOdds::choices, ToldOdds::settle, "de"),

    /// Whose words a sentence is that nothing but its mood tells to be another's: the first candidate is nobody. It is
    /// chosen over all frames of an article.
    MOODS(
            MoodCue::numbers,
            (frame, lexicon, classes, drafts) -> List.of(),
            (frame, drafts, choice, weights) -> {},
            "de"),

    /// Who speaks in a quotation without a cue of its own: the first candidate is nobody. It is chosen over
    /// all frames of an article, so there is nothing to settle in one.
    VOICES(
            VoiceCue::numbers,
            (frame, lexicon, classes, drafts) -> List.of(),
            (frame, drafts, choice, weights) -> {});

    private final Supplier<CueNumbers> numbers;
    private final Choices choices;
    private final Settling settling;
    private final String language;

    Weighed(Supplier<CueNumbers> numbers, Choices choices, Settling settling) {
        this(numbers, choices, settling, "en");
    }

    Weighed(Supplier<CueNumbers> numbers, Choices choices, Settling settling, String language) {
        this.numbers = numbers;
        this.choices = choices;
        this.settling = settling;
        this.language = language;
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

    /// The language whose statements it decides of.
    public String language() {
        return language;
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
