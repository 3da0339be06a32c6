// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.stages.text.LanguageData;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What is particular to the grammar of names in a language: the lines of `[order]` in its `names`, which are these
/// words in small letters.
enum Grammar {
    /// Adjectives stand behind their noun: "el ministro ruso".
    ADJECTIVES_FOLLOW,

    /// Only the first word of a name has a capital: "Arabie saoudite", "Parti socialiste".
    NAMES_GO_ON_IN_SMALL_LETTERS,

    /// A preposition and an article may be one word: "du", "nella".
    PREPOSITIONS_TAKE_ARTICLES,

    /// A particle of names ("de", "van") is a preposition, too, so that it links no two full names.
    PARTICLES_ARE_PREPOSITIONS,

    /// An article with a capital inside a sentence begins a name: "La Haye".
    ARTICLES_OPEN_NAMES,

    /// What stands before a colon at the head of a line is mostly the topic and no speaker: "Ortavia : ...".
    HEADINGS_NAME_TOPICS,

    /// Names with a hyphen are one, though a part is known by itself: "Colombie-Britannique".
    HYPHENS_JOIN,

    /// An adjective of a nation has a capital and may begin a name: "Nederlandse Antillen".
    ADJECTIVES_HAVE_CAPITALS;

    /// @throws IllegalArgumentException for a line that is none of these
    static Set<Grammar> of(LanguageData names) {
        Set<Grammar> all = EnumSet.noneOf(Grammar.class);
        for (String line : names.words("order")) {
            all.add(valueOf(line.toUpperCase(Locale.ROOT).replace(' ', '_')));
        }
        return all;
    }
}
