// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// A cue with its source, before its content is known.
///
/// @param clause where the words begin that belong to this cue and not to the content before it
/// @param joined whether a comma or a conjunction sets the clause apart from what stands before it
/// @param place where the source was found
/// @param carrier who hands the words on: the agency of "Ternwire quoted a guide as saying"; `NONE` when
///     nobody does
record Attribution(Cue cue, Chunk source, Place place, int clause, boolean joined, Chunk carrier) {

    Attribution(Cue cue, Chunk source, Place place, int clause, boolean joined) {
        this(cue, source, place, clause, joined, Chunk.NONE);
    }

    enum Place {
        BEFORE,
        AFTER,
        /// That of the verb before: "..., adding that ..."; "... and warned that ..."
        KEPT,
        /// Behind the clause that the cue opens: "Noting that ..., Haro ..."
        OPENING,
        /// "Asked by Haro whether ...": the one who asks, behind the cue if anywhere; who is asked is no source.
        ASKED
    }

    /// After the cue and, where it follows, the source.
    int rest() {
        return place == Place.AFTER ? Math.max(source.to(), cue.to()) : cue.to();
    }

    /// Where cue and source begin.
    int start() {
        return place == Place.BEFORE ? source.from() : cue.from();
    }

    boolean isFinite() {
        return cue.shape() == Cue.Shape.FINITE;
    }

    double confidence() {
        return switch (place) {
            case BEFORE, AFTER -> 0.9;
            case KEPT, OPENING, ASKED -> 0.7;
        };
    }
}
