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

    void meet(String name) {
        if (name.indexOf(' ') > 0) {
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

    String fullName(String name) {
        String plain = name.replace(".", "");
        return isAcronym(plain)
                ? byInitials.getOrDefault(plain.toLowerCase(Locale.ROOT), name)
                : name;
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
