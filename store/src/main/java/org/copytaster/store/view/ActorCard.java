// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import org.copytaster.model.ActorId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Mention;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// An actor over all pages of the case.
///
/// @param spellings every spelling that occurs, most frequent first
/// @param roles the roles that the actor is seen in, with the days of the pages that say so
public record ActorCard(
        ActorId id,
        Mention.Kind kind,
        String name,
        List<Spelling> spellings,
        List<RoleSeen> roles,
        int mentions,
        int articles,
        int statements) {

    /// One way in which the name is written.
    ///
    /// @param first where the spelling occurs first
    public record Spelling(String text, int count, Evidence first) {}

    /// One role, and from when to when pages tell it.
    ///
    /// @param words an example, with its place
    public record RoleSeen(
            String role, Evidence words, @Nullable LocalDate first, @Nullable LocalDate last) {}
}
