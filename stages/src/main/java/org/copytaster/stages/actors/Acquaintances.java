// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.actors;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Fact;
import org.copytaster.model.Stamp;
import org.copytaster.stages.text.SpelledName;
import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Everybody of one family name met so far: the state of [JoinActors] for one key.
public final class Acquaintances {

    /// How long a family name alone still means somebody of whom the articles spoke.
    private static final long DAYS_REMEMBERED = 14;

    /// The same for who is known by the full name from so many articles.
    private static final long DAYS_OF_THE_WELL_KNOWN = 60;

    private static final int WELL_KNOWN = 3;

    /// A name that was met, and the language of the article; null where that is not known.
    private record Met(SpelledName name, @Nullable String language) {

        /// Whether one of the two is the family name alone of the other, or both are one such name. A given
        /// name alone is nobody's family name.
        boolean sharesFamily(Met other) {
            boolean bothAlone = name.isAlone() && other.name.isAlone();
            boolean givenName = name.isGivenNameAlone() || other.name.isGivenNameAlone();
            return (bothAlone || !givenName)
                    && name.hasSurelyOneFamilyNameWith(other.name, differsInLanguage(other));
        }

        private boolean differsInLanguage(Met other) {
            return language != null && other.language != null && !language.equals(other.language);
        }
    }

    /// Ids that are one actor, the one met first at the head.
    private static final class Circle {
        final List<ActorId> ids = new ArrayList<>();
        final List<Met> met = new ArrayList<>();

        /// Articles that gave the full name; no more than it takes to be well known.
        final Set<ArticleId> fullNames = new HashSet<>();

        /// The last day that is known.
        @Nullable Stamp last;

        boolean hasFullName() {
            return !fullNames.isEmpty();
        }

        /// A day that is not known is near no other.
        boolean isRecent(@Nullable Stamp now) {
            long days = fullNames.size() < WELL_KNOWN ? DAYS_REMEMBERED : DAYS_OF_THE_WELL_KNOWN;
            return now != null
                    && last != null
                    && Math.abs(ChronoUnit.DAYS.between(last.day(), now.day())) <= days;
        }

        boolean sharesFamily(Met newcomer) {
            return met.stream().anyMatch(known -> known.sharesFamily(newcomer));
        }
    }

    private final List<Circle> circles = new ArrayList<>();
    private final Set<String> named = new TreeSet<>();
    private final Map<ActorId, Circle> homes = new HashMap<>();
    private final Map<ActorId, Set<ActorId>> apart = new HashMap<>();

    Acquaintances() {}

    /// Tells every spelling once.
    void name(Seen seen, List<Fact> facts) {
        for (String spelling : seen.spellings()) {
            if (named.add(seen.id() + "\t" + spelling)) {
                facts.add(new Fact.ActorNamed(seen.id(), seen.kind(), spelling));
            }
        }
    }

    /// Two full names that stand in one article are two people.
    void keepApart(List<Seen> here) {
        for (Seen one : here) {
            for (Seen other : here) {
                if (!one.id().equals(other.id())) {
                    apart.computeIfAbsent(one.id(), none -> new HashSet<>()).add(other.id());
                }
            }
        }
    }

    void meet(Seen seen, ArticleId article, Rulings rulings, List<Fact> facts) {
        Circle home = homes.get(seen.id());
        if (home == null) {
            Met newcomer = new Met(SpelledName.of(seen.name()), seen.language());
            home = oneFor(seen, newcomer, rulings);
            if (home == null) {
                home = new Circle();
                circles.add(home);
            } else {
                facts.add(joined(seen, newcomer.name, home));
            }
            homes.put(seen.id(), home);
            home.ids.add(seen.id());
            home.met.add(newcomer);
        }
        if (!seen.isFamilyNameOnly() && home.fullNames.size() < WELL_KNOWN) {
            home.fullNames.add(article);
        }
        home.last = seen.published() == null ? home.last : seen.published();
    }

    /// The one circle that the newcomer belongs to; null if there is none, or more than one.
    private @Nullable Circle oneFor(Seen seen, Met newcomer, Rulings rulings) {
        boolean familyNameOnly = seen.isFamilyNameOnly();
        Circle found = null;
        for (Circle circle : circles) {
            boolean byFamily = familyNameOnly || !circle.hasFullName();
            boolean counts =
                    byFamily
                            ? circle.isRecent(seen.published()) && circle.sharesFamily(newcomer)
                            : suits(circle, seen, newcomer.name, rulings);
            if (counts && found != null) {
                return null;
            }
            found = counts ? circle : found;
        }
        return found != null && suits(found, seen, newcomer.name, rulings) ? found : null;
    }

    private boolean suits(Circle circle, Seen seen, SpelledName name, Rulings rulings) {
        Set<ActorId> others = apart.getOrDefault(seen.id(), Set.of());
        for (int i = 0; i < circle.ids.size(); i++) {
            SpelledName known = circle.met.get(i).name;
            if (others.contains(circle.ids.get(i))
                    || !(known.isSurelyCompatible(name) || known.differsByATitle(name))
                    || rulings.areSplit(known, name)) {
                return false;
            }
        }
        return true;
    }

    private static Fact joined(Seen seen, SpelledName name, Circle circle) {
        String reason =
                seen.isFamilyNameOnly() || !circle.hasFullName()
                        ? "the only one of that family name in these weeks"
                        : circle.met.stream().anyMatch(known -> known.name.differsByATitle(name))
                                ? "one name with a title and without"
                                : "two spellings of one name";
        return new Fact.ActorsJoined(seen.id(), circle.ids.getFirst(), reason);
    }

    /// Joins whoever comes with whoever came first: for names that a person joined.
    void joinByRuling(Seen seen, List<Fact> facts) {
        if (circles.isEmpty()) {
            circles.add(new Circle());
        }
        Circle circle = circles.getFirst();
        if (circle.ids.contains(seen.id())) {
            return;
        }
        if (!circle.ids.isEmpty()) {
            facts.add(
                    new Fact.ActorsJoined(
                            seen.id(), circle.ids.getFirst(), "joined by a correction"));
        }
        circle.ids.add(seen.id());
    }
}
