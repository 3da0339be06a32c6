// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.ActorId;
import org.copytaster.stages.text.NameKeys;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The organisations of one article: what their short forms stand for.
final class Groups {

    private final Lexicon lexicon;

    /// Initials of every name of more than one word ("sdf"), with the name.
    private final Map<String, String> byInitials = new HashMap<>();

    Groups(Lexicon lexicon) {
        this.lexicon = lexicon;
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

    String fullName(String name) {
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

    ActorId actor(String name) {
        String full = fullName(name).toLowerCase(Locale.ROOT);
        String known = lexicon.acronyms().getOrDefault(full.replace(".", ""), full);
        return ActorId.of("organisation", NameKeys.fold(known));
    }

    private static boolean isAcronym(String name) {
        return name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
    }
}
