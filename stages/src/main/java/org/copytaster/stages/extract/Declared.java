// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a page declares about itself outside of its running text, as it stands there. Filled while
/// the tree is walked, then only read.
final class Declared {

    /// A `<time>` element, or one that is marked as a date.
    ///
    /// @param machine its machine-readable value; empty if it has none
    /// @param cues class words, property names and attributes, in lower case
    /// @param block how many blocks stood before it
    record Moment(String machine, String text, String cues, int block) {}

    /// The text of an element that is marked as naming the author.
    ///
    record Signature(String text, Sign sign, int block) {}

    /// What marks an element as naming the author: a property or a link relation, a class, or only that
    /// it leads to a page of an author.
    enum Sign {
        PROPERTY,
        CLASS,
        LINK
    }

    /// A link that is marked as leading to the other articles with a tag. Most are asked for nothing but their
    /// place.
    ///
    /// @param certain whether a relation or a class says so, not only where it leads
    record TagLink(Element element, boolean certain, int block) {

        String text() {
            return element.text();
        }
    }

    /// A picture that says more than what it shows: a tooltip, or an alternative text with a credit in it.
    ///
    /// @param shows its alternative text
    /// @param tooltip empty if it has none
    record Picture(String shows, String tooltip, int block) {}

    @Nullable String language;
    @Nullable String canonical;
    @Nullable String titleTag;
    final Map<String, List<String>> metas = new LinkedHashMap<>();
    final List<String> scripts = new ArrayList<>();

    /// The other scripts that stand in the page itself; read only when the page says nothing else.
    final List<Element> states = new ArrayList<>();

    final List<Moment> moments = new ArrayList<>();
    final List<Signature> signatures = new ArrayList<>();
    final List<TagLink> tagLinks = new ArrayList<>();
    final List<Picture> pictures = new ArrayList<>();

    /// What the scripts in [#states] say.
    List<String> states() {
        return states.stream().map(Element::data).toList();
    }

    /// The first value of the first of these `<meta>` names that has one.
    @Nullable String meta(String... names) {
        for (String name : names) {
            for (String value : metas.getOrDefault(name, List.of())) {
                if (!value.isBlank()) {
                    return value.strip();
                }
            }
        }
        return null;
    }

    List<String> allMeta(String name) {
        return metas.getOrDefault(name, List.of());
    }
}
