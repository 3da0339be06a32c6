// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// A name, or a role standing for one, in an article.
///
/// @param entity the actor that is meant; null when that is not known
/// @param name the fullest form of the name that the article gives; null when unknown
public record Mention(
        Evidence evidence, Kind kind, @Nullable ActorId entity, @Nullable String name) {

    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        ROLE,
        OTHER
    }
}
