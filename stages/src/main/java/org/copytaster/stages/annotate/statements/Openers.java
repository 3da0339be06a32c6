// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Finds who speaks where no phrase beside the verb tells: who opens the sentence, or the document that it names.
///
/// @param frame where they stand
/// @param lexicon of their language
record Openers(Frame frame, Lexicon lexicon) {

    /// "Ректор принёс извинения и сообщил": who opens the sentence, where its first verb is not known.
    Chunk opener() {
        int from = 0;
        while (frame.has(from, Trait.ADVERB | Trait.BREAKER | Trait.AND)) {
            from++;
        }
        int at = frame.has(from, Trait.DETERMINER) ? from + 1 : from;
        int heads = Trait.ROLE | Trait.ORGANISATION | Trait.UNNAMED | Trait.TITLE;
        boolean pronoun =
                frame.has(at, Trait.PRONOUN) && !lexicon.pronoun(frame.wordAt(at)).isEmpty();
        if (pronoun) {
            return new Chunk(at, at + 1);
        }
        boolean named =
                at + 1 < frame.size() && frame.at(at).capital() && frame.at(at + 1).capital();
        if (!frame.has(at, heads) && !named) {
            return Chunk.NONE;
        }
        int to = at + 1;
        while (to < frame.size() && frame.at(to).capital() && frame.at(to).isWord()) {
            to++;
        }
        return new Chunk(from, to);
    }

    /// "говорится в заявлении порта", "si legge nella nota": the document behind a verb without a subject; none where
    /// none is named, and in "as it is said in the report".
    Chunk document(Cue cue) {
        boolean read =
                frame.has(cue.to(), Trait.PREPOSITION)
                        && Asides.before(frame, lexicon, cue.from()) < 0;
        Chunk document =
                read ? new ChunkAfter(frame, lexicon).at(cue.to() + 1, frame.size()) : Chunk.NONE;
        for (int at = document.from(); at < document.to(); at++) {
            if (frame.has(at, Trait.CHANNEL)) {
                return document;
            }
        }
        return Chunk.NONE;
    }
}
