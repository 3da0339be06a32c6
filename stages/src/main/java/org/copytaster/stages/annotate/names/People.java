// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.stages.text.NameKeys;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The people of one article, by their names: which full name a shorter form stands for.
final class People {

    /// Fold of every name of two parts or more, with the spelling that came first.
    private final Map<String, String> full = new LinkedHashMap<>();

    private final Set<String> endings = new HashSet<>();

    private final Map<String, String> folds = new HashMap<>();

    private final Map<String, String> resolved = new HashMap<>();

    void meet(String name) {
        String fold = fold(name);
        if (fold.indexOf(' ') > 0 && full.putIfAbsent(fold, name) == null) {
            addEndings(fold);
            addEndings(NameKeys.withoutGeneration(fold));
        }
    }

    private void addEndings(String fold) {
        for (int at = fold.indexOf(' '); at > 0; at = fold.indexOf(' ', at + 1)) {
            endings.add(fold.substring(at + 1));
        }
    }

    private String fold(String name) {
        return folds.computeIfAbsent(name, NameKeys::fold);
    }

    /// Whether at least one full name of the article ends in this shorter one.
    boolean isFamilyName(String name) {
        return endings.contains(fold(name)) || endings.contains(asArabic(name));
    }

    /// The fullest form of the name; the name itself if the article gives no fuller one; null if it
    /// gives two, so that nobody can tell which is meant.
    @Nullable String fullName(String name) {
        String fold = key(name);
        return fold == null ? null : full.getOrDefault(fold, name);
    }

    /// The actor; null where the article names two who may be meant. Known by the family name alone, a
    /// person is this article's own.
    @Nullable ActorId actor(String name, ArticleId article) {
        String fold = key(name);
        if (fold == null || fold.isEmpty()) {
            return null;
        }
        return fold.indexOf(' ') > 0
                ? ActorId.of("person", fold)
                : ActorId.of("person", fold, article.value());
    }

    private @Nullable String key(String name) {
        String found = resolved.computeIfAbsent(name, this::resolve);
        return found.equals("?") ? null : found;
    }

    /// A family name alone does not show that it is Arabic; its bearer's full name does.
    private String asArabic(String name) {
        return name.indexOf(' ') > 0 ? fold(name) : fold("al-" + name);
    }

    private String resolve(String name) {
        String fold =
                endings.contains(fold(name)) ? fold(name) : familyOr(asArabic(name), fold(name));
        List<String> fuller = new ArrayList<>();
        for (String one : full.keySet()) {
            if (!one.equals(fold) && isFuller(one, fold)) {
                fuller.add(one);
            }
        }
        if (fuller.isEmpty()) {
            addSons(fuller, fold);
        }
        if (fuller.size() > 1) {
            fuller.removeIf(one ->
                    fuller.stream().anyMatch(other -> !other.equals(one) && isFuller(other, one)));
        }
        return switch (fuller.size()) {
            case 0 -> fold;
            case 1 -> fuller.getFirst();
            default -> fold.indexOf(' ') > 0 ? fold : "?";
        };
    }

    /// Where the father is not named, the family name alone is the son's: "Victor Haro Jr." and "Haro".
    private void addSons(List<String> fuller, String fold) {
        for (String one : full.keySet()) {
            String father = NameKeys.withoutGeneration(one);
            if (!father.equals(one) && !father.equals(fold) && isFuller(father, fold)) {
                fuller.add(one);
            }
        }
    }

    private String familyOr(String family, String other) {
        return endings.contains(family) ? family : other;
    }

    /// Whether the first is the second with more parts before or between.
    private static boolean isFuller(String more, String fewer) {
        if (more.length() <= fewer.length()) {
            return false;
        }
        int space = fewer.indexOf(' ');
        if (space < 0) {
            return more.endsWith(" " + fewer);
        }
        boolean sameEnds =
                more.startsWith(fewer.substring(0, space + 1))
                        && more.endsWith(fewer.substring(space));
        return sameEnds || more.endsWith(" " + fewer);
    }
}
