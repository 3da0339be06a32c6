// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// What kind of words names a source, in a language that writes its nouns with a capital.
enum Who {
    NOBODY,
    /// A pronoun that stands for nobody, or anybody: "es", "man".
    ANYBODY,
    PRONOUN,
    RELATIVE,
    NAME,
    OFFICE_AND_NAME,
    OFFICE,
    ORGANISATION,
    UNNAMED,
    /// "Angaben der Polizei".
    REPORT,
    THING,
    QUOTATION,
    NOUN;

    /// @param source some units of the frame; none where its borders are no borders of units
    static Who of(Frame frame, Lexicon lexicon, Chunk source) {
        if (source.isNone()) {
            return NOUN;
        }
        int first = source.from();
        if (frame.isQuotation(first)) {
            return QUOTATION;
        }
        if (source.to() - first == 1 && frame.has(first, SMALL)) {
            return ofOneWord(frame, lexicon, first);
        }
        int head = head(frame, source);
        return head < 0 ? NOUN : ofNoun(frame, lexicon, source, head);
    }

    private static final int SMALL = Trait.PRONOUN | Trait.RELATIVE | Trait.DETERMINER;

    private static Who ofOneWord(Frame frame, Lexicon lexicon, int at) {
        if (lexicon.isOf("anybody", frame.wordAt(at))) {
            return ANYBODY;
        }
        boolean pronoun = frame.has(at, Trait.PRONOUN) && !frame.has(at, Trait.DETERMINER);
        return pronoun ? PRONOUN : RELATIVE;
    }

    private static Who ofNoun(Frame frame, Lexicon lexicon, Chunk source, int head) {
        if (lexicon.isReport(frame.wordAt(head))) {
            return REPORT;
        }
        if (frame.has(head, Trait.ROLE)) {
            boolean named =
                    head + 1 < source.to()
                            && frame.at(head + 1).capital()
                            && frame.at(head + 1).isWord();
            return named ? OFFICE_AND_NAME : OFFICE;
        }
        if (frame.has(head, Trait.UNNAMED)) {
            return UNNAMED;
        }
        if (frame.has(head, Trait.ORGANISATION)) {
            return ORGANISATION;
        }
        if (new Agreement(frame, lexicon).isThing(source)) {
            return THING;
        }
        return frame.has(source.from(), Trait.DETERMINER) ? NOUN : NAME;
    }

    /// The first noun or name; -1 without one.
    static int head(Frame frame, Chunk source) {
        for (int at = source.from(); at < source.to(); at++) {
            boolean noun = frame.at(at).isWord() && frame.at(at).capital();
            if (noun && !frame.has(at, Trait.DETERMINER)) {
                return at;
            }
        }
        return -1;
    }
}
