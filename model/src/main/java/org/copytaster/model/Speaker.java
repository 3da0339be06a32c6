// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// The source of a statement, as far as the article lets us know it.
public sealed interface Speaker {

    /// A person, an organisation, or a place that stands for its government.
    ///
    /// @param name the full name
    /// @param kind PERSON, ORGANISATION or PLACE
    record Named(String name, Mention.Kind kind, @Nullable ActorId actor) implements Speaker {}

    /// Somebody known only by an office: "the Turkish defence minister".
    record Role(String description) implements Speaker {}

    /// Somebody whose name the article keeps back: "a senior official", "witnesses".
    record Unnamed(String description) implements Speaker {}

    /// The article does not say, or the rules cannot tell.
    record Unknown() implements Speaker {}

    /// How a person writes it; "unknown" for an unknown one.
    default String shown() {
        return switch (this) {
            case Named named -> named.name();
            case Role role -> role.description();
            case Unnamed unnamed -> unnamed.description();
            case Unknown unknown -> "unknown";
        };
    }
}
