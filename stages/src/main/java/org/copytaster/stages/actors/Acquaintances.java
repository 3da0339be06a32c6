// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.actors;

import org.copytaster.model.ActorId;
import org.copytaster.model.Fact;
import org.copytaster.model.Stamp;
import org.copytaster.stages.text.NameKeys;
import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Everybody of one family name met so far: the state of [JoinActors] for one key.
public final class Acquaintances {

    /// How long a family name alone still means the one of whom the articles spoke.
    private static final long DAYS_REMEMBERED = 60;

    /// Ids that are one actor, the one met first at the head.
    private static final class Circle {
        final List<ActorId> ids = new ArrayList<>();
        final List<String> names = new ArrayList<>();
        boolean hasFullName;
        @Nullable Stamp last;

        boolean isRecent(@Nullable Stamp now) {
            return now == null
                    || last == null
                    || Math.abs(ChronoUnit.DAYS.between(last.day(), now.day())) <= DAYS_REMEMBERED;
        }
    }

    private final List<Circle> circles = new ArrayList<>();
    private final Set<String> named = new TreeSet<>();
    private final Set<String> apart = new TreeSet<>();

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
                    apart.add(one.id() + "\t" + other.id());
                }
            }
        }
    }

    void meet(Seen seen, Rulings rulings, List<Fact> facts) {
        Circle home = circleOf(seen.id());
        if (home == null) {
            home = oneFor(seen, rulings);
            if (home == null) {
                home = new Circle();
                circles.add(home);
            } else {
                facts.add(joined(seen, home));
            }
            home.ids.add(seen.id());
            home.names.add(seen.name());
        }
        home.hasFullName |= !seen.isFamilyNameOnly();
        home.last = seen.published();
    }

    private @Nullable Circle circleOf(ActorId id) {
        for (Circle circle : circles) {
            if (circle.ids.contains(id)) {
                return circle;
            }
        }
        return null;
    }

    /// The one circle that the newcomer belongs to; null if there is none, or more than one.
    private @Nullable Circle oneFor(Seen seen, Rulings rulings) {
        Circle found = null;
        for (Circle circle : circles) {
            boolean byFamily = seen.isFamilyNameOnly() || !circle.hasFullName;
            boolean counts =
                    byFamily
                            ? circle.isRecent(seen.published()) && sharesFamily(circle, seen)
                            : suits(circle, seen, rulings);
            if (counts && found != null) {
                return null;
            }
            found = counts ? circle : found;
        }
        return found != null && suits(found, seen, rulings) ? found : null;
    }

    /// Whether somebody of the circle bears the family name alone that is asked for, or has.
    private static boolean sharesFamily(Circle circle, Seen seen) {
        return circle.names.stream()
                .anyMatch(name -> NameKeys.haveOneFamilyName(name, seen.name()));
    }

    private boolean suits(Circle circle, Seen seen, Rulings rulings) {
        for (int i = 0; i < circle.ids.size(); i++) {
            String name = circle.names.get(i);
            if (apart.contains(seen.id() + "\t" + circle.ids.get(i))
                    || !(NameKeys.compatible(name, seen.name())
                            || NameKeys.differByATitle(name, seen.name()))
                    || rulings.areSplit(name, seen.name())) {
                return false;
            }
        }
        return true;
    }

    private static Fact joined(Seen seen, Circle circle) {
        String reason =
                seen.isFamilyNameOnly() || !circle.hasFullName
                        ? "the only one of that family name in these weeks"
                        : circle.names.stream()
                                        .anyMatch(
                                                name -> NameKeys.differByATitle(name, seen.name()))
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
