// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Finds who speaks in a sentence whose verb ends it: the phrase that opens it, up to a comma; the names and
/// offices it begins with; those in the middle behind a participle; those behind a verb that describes them.
final class VerbLastSubjects {

    private static final int LONGEST_SOURCE = 10;
    private static final int FARTHEST_CHANNEL = 14;

    /// So many words behind "diyen" name somebody though no list has them.
    private static final int LONGEST_NOUN = 3;

    private static final int NOUNS = Trait.ROLE | Trait.UNNAMED | Trait.ORGANISATION;

    private final Frame frame;
    private final Lexicon lexicon;

    VerbLastSubjects(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
    }

    /// Who speaks, as the words before what was said tell; none where the subject is left out. A single word that opens
    /// the sentence may be no name at all, so that one in the middle comes first.
    Chunk of(int from, int limit) {
        Chunk opening = opening(from, limit);
        boolean bare =
                opening.isNone()
                        || (opening.from() == 0
                                && opening.to() == 1
                                && !frame.isComma(1)
                                && !frame.has(0, NOUNS));
        Chunk inside = bare ? inside(from, limit) : Chunk.NONE;
        return inside.isNone() ? opening : inside;
    }

    /// The words that open the sentence and name the source: up to a comma, or the names and offices.
    private Chunk opening(int from, int limit) {
        int comma = from;
        while (comma < limit && comma < LONGEST_SOURCE && frame.at(comma).isWord()) {
            comma++;
        }
        boolean parted =
                frame.isComma(comma)
                        && comma > from
                        && comma < limit
                        && isSubject(comma - 1)
                        && !frame.has(comma - 1, Trait.ADVERB | Trait.CHANNEL);
        int to = parted ? comma : names(from, limit);
        boolean names = to > from && !new Naming(frame, lexicon).isClosed(new Chunk(from, to));
        return names ? new Chunk(from, to) : Chunk.NONE;
    }

    /// "Fırtınayı gören balıkçılar, limanın ...": names and offices behind a participle, up to a comma; or right before
    /// a quotation.
    private Chunk inside(int from, int limit) {
        boolean quoted = limit < frame.size() && frame.isQuotation(limit);
        for (int end = from + 2; end < limit + (quoted ? 1 : 0); end++) {
            boolean close = quoted && (end == limit || (end == limit - 1 && frame.isComma(end)));
            int last = frame.at(end - 1).is(".") ? end - 2 : end - 1;
            if ((!close && !frame.isComma(end)) || last <= from || !isSubject(last)) {
                continue;
            }
            int at = last;
            while (at > from + 1 && isSubject(at - 1) && frame.at(at - 1).isWord()) {
                at--;
            }
            boolean described = lexicon.endsLike("describing endings", frame.wordAt(at - 1));
            if (described || close) {
                return new Chunk(at, end);
            }
        }
        return Chunk.NONE;
    }

    /// Who stands behind a verb that describes him: "diyen Haro", "diyen sayman, ...".
    Chunk behind(int from) {
        int comma = from;
        while (comma < frame.lastWord()
                && frame.at(comma).isWord()
                && !frame.at(comma).is(Trait.CUE | Trait.CHANNEL | Trait.ADVERB)) {
            comma++;
        }
        boolean parted = frame.isComma(comma) && comma - from <= LONGEST_NOUN;
        int to = parted ? comma : names(from, frame.lastWord());
        return to > from ? new Chunk(from, to) : Chunk.NONE;
    }

    /// The unit that ends the phrase of the document that the sentence opens with: "Bakanlıktan yapılan
    /// açıklamada"; -1 without one.
    int channel(int from, int limit) {
        int last = Math.min(limit, from + FARTHEST_CHANNEL);
        int channel = -1;
        for (int at = from; at < last && frame.at(at).isWord(); at++) {
            channel = frame.has(at, Trait.CHANNEL) ? at : channel;
        }
        return channel;
    }

    /// Whose a document is, as the words before it tell: "Bakanlıktan yapılan açıklamada"; none where they do not.
    Chunk owner(int from, int channel) {
        for (int at = from; at < channel; at++) {
            Unit unit = frame.at(at);
            boolean owner =
                    lexicon.endsLike("owner endings", unit.word())
                            || (isNamed(at) && unit.word().indexOf('\'') >= 0);
            if (owner && !unit.is(Trait.CHANNEL) && !frame.has(at + 1, NOUNS)) {
                return new Chunk(from, at + 1);
            }
        }
        return Chunk.NONE;
    }

    /// A name or an office, and not "in Pelmar".
    private boolean isSubject(int at) {
        return isNamed(at) && frame.at(at).word().indexOf('\'') < 0;
    }

    private boolean isNamed(int at) {
        return frame.at(at).capital() || frame.has(at, NOUNS);
    }

    /// Where the names and offices end that begin at a unit.
    private int names(int from, int limit) {
        int at = from;
        while (at < limit && frame.at(at).isWord()) {
            boolean joins = frame.has(at, Trait.AND) && at > from && frame.at(at + 1).capital();
            boolean opener = at == from + 1 && frame.has(from, Trait.DETERMINER);
            boolean suffixed = frame.at(at).word().indexOf('\'') >= 0;
            if (suffixed && !isNamed(at + 1)) {
                return at;
            }
            if (!isNamed(at) && !joins && !opener) {
                return at;
            }
            at++;
        }
        return at;
    }
}
