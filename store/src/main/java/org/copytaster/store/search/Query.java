// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.search;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a person asks for. [#shown] is how the person would write it.
public sealed interface Query {

    /// Every part holds.
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one part holds.
    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// The part does not hold.
    record Not(Query part) implements Query {}

    /// A word, or a phrase where there are several.
    record Words(Field field, String words) implements Query {}

    /// Both stand within a number of words of each other.
    record Near(String one, int within, String other) implements Query {}

    /// Published on one of these days.
    ///
    /// @param from null: from the beginning
    /// @param to null: to the end
    record Published(@Nullable LocalDate from, @Nullable LocalDate to, String words)
            implements Query {}

    /// Written in a language.
    record Language(String code) implements Query {}

    /// Names a person, organisation or place, in any spelling.
    record Person(String name) implements Query {}

    /// Carries a statement of somebody.
    record SaidBy(String name) implements Query {}

    /// Where words are looked for.
    enum Field {
        TEXT(""),
        TITLE("title:"),
        OUTLET("outlet:"),
        SAID("said:");

        final String prefix;

        Field(String prefix) {
            this.prefix = prefix;
        }

        /// Its name in the index.
        String index() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    default String shown() {
        return switch (this) {
            case All all -> joined(all.parts(), " ");
            case Any any -> "(" + joined(any.parts(), " OR ") + ")";
            case Not not -> "-" + not.part().shown();
            case Words words -> words.field().prefix + quoted(words.words());
            case Near near ->
                    quoted(near.one()) + " near/" + near.within() + " " + quoted(near.other());
            case Published published -> "date:" + published.words();
            case Language language -> "lang:" + language.code();
            case Person person -> "person:" + quoted(person.name());
            case SaidBy speaker -> "speaker:" + quoted(speaker.name());
        };
    }

    private static String joined(List<Query> parts, String by) {
        return parts.stream().map(Query::shown).collect(Collectors.joining(by));
    }

    private static String quoted(String words) {
        return words.contains(" ") ? '"' + words + '"' : words;
    }
}
