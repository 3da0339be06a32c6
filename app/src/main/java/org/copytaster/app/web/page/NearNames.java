// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Correction;
import org.copytaster.model.Mention;
import org.copytaster.stages.text.NameKeys;
import org.copytaster.stages.text.SpelledName;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.CorrectionLine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Two people whose names may be one, though no rule is sure enough to join them: near-joins, which wait
/// for a person.
///
/// Not those that one article names both, which keeps them apart, nor those that a person decided on.
public record NearNames(ActorCard one, ActorCard other) {

    private static final int PEOPLE = 300;
    private static final int ASKED = 40;

    /// Those most mentioned first.
    public static List<NearNames> of(CaseReader reader, int most) {
        Set<String> decided = decided(reader.correctionLines());
        List<NearNames> near = new ArrayList<>();
        families(reader.mostMentioned(Mention.Kind.PERSON, PEOPLE))
                .values()
                .forEach(family -> pairs(family, decided, near));
        return near.stream()
                .distinct()
                .sorted(Comparator.comparingInt(NearNames::weight).reversed())
                .limit(ASKED)
                .filter(pair -> pair.areApart(reader))
                .limit(most)
                .toList();
    }

    /// Those that one person may be.
    public static List<ActorCard> of(CaseReader reader, ActorCard actor) {
        SpelledName name = SpelledName.of(actor.name());
        return reader.mostMentioned(Mention.Kind.PERSON, PEOPLE).stream()
                .filter(one -> !one.id().equals(actor.id()) && one.kind() == actor.kind())
                .filter(one -> isNear(name, SpelledName.of(one.name())))
                .toList();
    }

    private static Map<String, List<ActorCard>> families(List<ActorCard> people) {
        Map<String, List<ActorCard>> families = new LinkedHashMap<>();
        for (ActorCard one : people) {
            for (String sound : NameKeys.familySounds(one.name())) {
                families.computeIfAbsent(sound, none -> new ArrayList<>()).add(one);
            }
        }
        return families;
    }

    private static void pairs(List<ActorCard> family, Set<String> decided, List<NearNames> near) {
        for (int i = 0; i < family.size(); i++) {
            for (int k = i + 1; k < family.size(); k++) {
                ActorCard one = family.get(i);
                ActorCard other = family.get(k);
                if (!decided.contains(pair(one.name(), other.name()))
                        && isNear(SpelledName.of(one.name()), SpelledName.of(other.name()))) {
                    near.add(new NearNames(one, other));
                }
            }
        }
    }

    /// Of two family names alone nobody can tell, and a given name alone is nobody's.
    static boolean isNear(SpelledName one, SpelledName other) {
        return !(one.isAlone() && other.isAlone())
                && !one.isGivenNameAlone()
                && !other.isGivenNameAlone()
                && one.isCompatible(other);
    }

    private static Set<String> decided(List<CorrectionLine> lines) {
        Set<String> decided = new HashSet<>();
        for (CorrectionLine line : lines) {
            if (line.inForce()
                    && line.correction() instanceof Correction.SplitNames(String one, String two)) {
                decided.add(pair(one, two));
                decided.add(pair(two, one));
            }
        }
        return decided;
    }

    private static String pair(String one, String other) {
        return NameKeys.fold(one) + "\t" + NameKeys.fold(other);
    }

    private int weight() {
        return Math.min(one.mentions(), other.mentions());
    }

    private boolean areApart(CaseReader reader) {
        Set<ArticleId> articles =
                reader.articlesOf(one.id()).stream()
                        .map(ArticleLine::id)
                        .collect(Collectors.toSet());
        return reader.articlesOf(other.id()).stream()
                .noneMatch(line -> articles.contains(line.id()));
    }
}
