// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text.tense;

import org.copytaster.model.Span;
import org.copytaster.stages.text.Prose;
import org.jspecify.annotations.Nullable;

/// Whether a sentence without a date tells plainly of something that has happened.
public final class TellsOfThePast {

    private TellsOfThePast() {}

    /// True if the first cue of the sentence is one of the past.
    public static boolean in(String sentence, @Nullable String language) {
        Prose prose = Prose.of(sentence, language);
        Span start = new Span(0, 0);
        return Cues.of(language).nearest(prose, new Span(0, sentence.length()), start)
                == Cues.Cue.PAST;
    }
}
