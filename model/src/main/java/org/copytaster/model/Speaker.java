// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// The source of a statement, as far as the article lets us know it.
public sealed interface Speaker {

    /// A person, an organisation, or a place that stands for its government.
    ///
    /// @param name the full name
    /// @param kind PERSON, ORGANISATION or PLACE
    /// @param with the names of those who speak jointly with them: "Haro and Ruiz said"
    record Named(
            String name, Mention.Kind kind, @Nullable ActorId actor, @Nullable List<String> with)
            implements Speaker {

        public Named {
            // what was kept before there were joint speakers has none
            with = with == null ? List.of() : List.copyOf(with);
        }

        public Named(String name, Mention.Kind kind, @Nullable ActorId actor) {
            this(name, kind, actor, List.of());
        }

        @Override
        public List<String> with() {
            return Objects.requireNonNullElse(with, List.of());
        }

        /// All names, in text order.
        String all() {
            return with().isEmpty() ? name : name + ", " + String.join(", ", with());
        }
    }

    /// Somebody known only by an office: "the Turkish defence minister".
    record Role(String description) implements Speaker {}

    /// Somebody whose name the article keeps back: "a senior official", "witnesses".
    record Unnamed(String description) implements Speaker {}

    /// The article does not say, or the rules cannot tell.
    record Unknown() implements Speaker {}

    /// How a person writes it, joint speakers set apart by commas; "unknown" for an unknown one.
    default String shown() {
        return switch (this) {
            case Named named -> named.all();
            case Role role -> role.description();
            case Unnamed unnamed -> unnamed.description();
            case Unknown unknown -> "unknown";
        };
    }
}
