// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.stages.text.NameKeys;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The organisations of one article: what their short forms stand for.
final class Groups {

    private final Lexicon lexicon;

    /// Initials of every name of more than one word ("sdf"), with the name.
    private final Map<String, String> byInitials = new HashMap<>();

    private final ArticleId article;
    private final Places places;

    /// @param places those of the article
    Groups(Lexicon lexicon, ArticleId article, Places places) {
        this.lexicon = lexicon;
        this.article = article;
        this.places = places;
    }

    /// The last word, and the last two, of every longer name, with the name; empty if there are several.
    private final Map<String, String> byEnd = new HashMap<>();

    void meet(String name) {
        if (name.indexOf(' ') > 0) {
            String lower = name.toLowerCase(Locale.ROOT);
            int last = lower.lastIndexOf(' ');
            addEnd(lower.substring(last + 1), name);
            int before = lower.lastIndexOf(' ', last - 1);
            if (before > 0) {
                addEnd(lower.substring(before + 1), name);
            }
            byInitials.putIfAbsent(initials(name), name);
        }
    }

    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            boolean first = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
            if (first && Character.isUpperCase(name.charAt(at))) {
                initials.append(name.charAt(at));
            }
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    private void addEnd(String end, String name) {
        byEnd.merge(end, name, (one, other) -> one.equalsIgnoreCase(other) ? one : "");
    }

    /// The longer name that the article gives; "Ortavia's Foreign Ministry" for a ministry with its nation
    /// before it.
    String fullName(Sighting sighting) {
        Word owner = sighting.owner;
        return owner != null && isOnlyHeads(sighting.text.toLowerCase(Locale.ROOT))
                ? owner.text() + "'s " + sighting.text
                : fullName(sighting.text);
    }

    private String fullName(String name) {
        String plain = name.replace(".", "");
        if (isAcronym(plain)) {
            return byInitials.getOrDefault(plain.toLowerCase(Locale.ROOT), name);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String longer = isOnlyHeads(lower) ? byEnd.getOrDefault(lower, "") : "";
        return longer.isEmpty() ? name : longer;
    }

    /// "the Society", "the Foreign Ministry": words that say what it is, and not which.
    private boolean isOnlyHeads(String lower) {
        if (lexicon.organisations().contains(lower)) {
            return false;
        }
        for (String word : lower.split(" ", -1)) {
            if (!lexicon.organisationHeads().contains(word)
                    && !lexicon.organisationOpeners().contains(word)
                    && !lexicon.roleModifiers().contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Of words that say only what it is there is one in each nation: they are an actor together with the
    /// nation, and without one this article's own.
    ActorId actor(Sighting sighting) {
        String lower = sighting.text.toLowerCase(Locale.ROOT);
        Word owner = sighting.owner;
        if (owner != null && isOnlyHeads(lower)) {
            return ofNation(lower, placeKey(owner.lower()));
        }
        String full = fullName(sighting.text).toLowerCase(Locale.ROOT);
        String known = lexicon.acronyms().getOrDefault(full.replace(".", ""), full);
        if (lexicon.acronyms().containsValue(known) || lexicon.organisations().contains(known)) {
            return ActorId.of("organisation", NameKeys.fold(known));
        }
        if (isOnlyHeads(full)) {
            return ActorId.of("organisation", NameKeys.fold(full), article.value());
        }
        int space = full.indexOf(' ');
        String nation = space < 0 ? null : nation(full.substring(0, space));
        return nation != null && isOnlyHeads(full.substring(space + 1))
                ? ofNation(full.substring(space + 1), nation)
                : ActorId.of(
                        "organisation", space < 0 ? NameKeys.written(full) : NameKeys.fold(full));
    }

    private static ActorId ofNation(String heads, String nation) {
        return ActorId.of("organisation", NameKeys.fold(heads), "of " + nation);
    }

    /// The key of the place that a word names or is the adjective of; null if it is neither.
    private @Nullable String nation(String word) {
        String people = lexicon.demonyms().get(word);
        if (people != null) {
            return people;
        }
        String place = places.keys().contains(word) ? word : places.placeOf(word);
        return place == null && !lexicon.places().containsKey(word)
                ? null
                : placeKey(place == null ? word : place);
    }

    private String placeKey(String place) {
        return lexicon.places().getOrDefault(place, place);
    }

    private static boolean isAcronym(String name) {
        return name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
    }
}
