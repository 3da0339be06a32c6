// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Tells whether a phrase beside a verb of saying is what it tells of, rather than who tells, in a language that may
/// leave its subjects out and puts them on either side of the verb.
record Objects(Frame frame, Lexicon lexicon) {

    /// How far behind its source the words that were said may begin.
    private static final int FARTHEST_CONTENT = 12;

    /// So many words before a comma are more than an adverb or a place.
    private static final int FEWEST_OF_CLAUSE = 5;

    /// Among how many words of a phrase its noun stands.
    private static final int FARTHEST_NOUN = 3;

    /// "agradeció el trabajo de los bomberos": a noun right behind a verb without a subject is what is told of, unless
    /// the words that were said stand before the verb, or a clause or a quotation behind the noun.
    boolean isObject(Cue cue, Chunk source) {
        boolean apart =
                cue.shape() != Cue.Shape.FINITE
                        || !lexicon.has("that is relative too")
                        || frame.isQuotedUpTo(cue.from())
                        || isBehindClause(cue)
                        || Asides.before(frame, lexicon, cue.from()) >= 0;
        if (apart || isSomebody(source)) {
            return false;
        }
        int last = Math.min(frame.size(), source.to() + FARTHEST_CONTENT);
        for (int at = source.to(); at < last; at++) {
            if (frame.isQuotation(at) || frame.has(at, Trait.THAT) || frame.isColon(at)) {
                return cue.kind() == Verb.Kind.CLAIM;
            }
        }
        return true;
    }

    /// "El muelle abrirá en mayo, anunció ..."; not "Así, anunció ...".
    private boolean isBehindClause(Cue cue) {
        int comma = cue.from() - 1;
        return frame.isComma(comma) && (comma >= FEWEST_OF_CLAUSE || frame.holdsFinite(0, comma));
    }

    /// "según el plan": what is followed, and tells nothing.
    boolean isNoTeller(Cue cue, Chunk source) {
        int last = Math.min(source.to(), source.from() + FARTHEST_NOUN);
        for (int at = source.from(); cue.shape() == Cue.Shape.ACCORDING && at < last; at++) {
            if (lexicon.isOf("followed things", frame.wordAt(at))) {
                return true;
            }
        }
        return false;
    }

    /// "El balance lo confirmó el ministro": the object stands before the verb, and the verb has a pronoun for it.
    boolean isTopic(Chunk left, Cue cue) {
        boolean pronoun = false;
        for (int at = cue.from(); at < cue.head(); at++) {
            pronoun |= lexicon.isOf("topic pronouns", frame.wordAt(at));
        }
        return pronoun && !isSomebody(left) && frame.has(left.from(), Trait.DETERMINER);
    }

    /// "se anunciaron nuevas obras": what is told of, and no words.
    boolean isPassive(Cue cue) {
        boolean impersonal =
                lexicon.isOf("impersonal marks", frame.wordAt(cue.from()))
                        && !lexicon.isOf("reflexive verbs", frame.wordAt(cue.head()));
        return impersonal && !frame.has(cue.to(), Trait.THAT) && !frame.isQuotation(cue.to());
    }

    private boolean isSomebody(Chunk phrase) {
        return new Naming(frame, lexicon).isSomebody(phrase);
    }
}
