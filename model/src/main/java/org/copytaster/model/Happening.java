// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import java.util.List;

/// A dated happening that one sentence tells of, or announces.
///
/// @param when the time expression
/// @param day what it means
/// @param sentence the sentence that tells it
/// @param actors who takes part, as far as the clause names them
public record Happening(
        Evidence when, TimeValue day, Evidence sentence, Status status, List<ActorId> actors) {

    public enum Status {
        HAPPENED,
        PLANNED,
        UNCLEAR
    }

    public Happening {
        actors = List.copyOf(actors);
    }
}
