// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Happening;
import org.copytaster.model.TimeValue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Tellings of one happening.
final class Group {

    private final List<Telling> tellings = new ArrayList<>();
    private final Set<TimeValue> otherDays = new TreeSet<>();
    private final TimeValue day;

    Group(Telling first) {
        day = first.dayAlone();
        tellings.add(first);
    }

    void add(Telling telling) {
        tellings.add(telling);
    }

    /// Takes over a group that gives another day for the same happening. Copies of its own words disagree with
    /// nobody: "on Friday" is another day only where they came out later.
    void addDisagreeing(Group other, Origins origins) {
        if (!other.tellings.stream().allMatch(one -> isCopied(one, origins))) {
            otherDays.add(other.day());
        }
        otherDays.addAll(other.otherDays);
        tellings.addAll(other.tellings);
    }

    /// Whether one of its tellings has the same words of the same origin.
    private boolean isCopied(Telling other, Origins origins) {
        return tellings.stream()
                .map(Telling::sentence)
                .anyMatch(own ->
                        own.words().equals(other.sentence().words())
                                && origins.of(own.article())
                                        .equals(origins.of(other.sentence().article())));
    }

    List<Telling> tellings() {
        return Collections.unmodifiableList(tellings);
    }

    TimeValue day() {
        return day;
    }

    List<TimeValue> otherDays() {
        return List.copyOf(otherDays);
    }

    boolean isPlanned() {
        return tellings.getFirst().isPlanned();
    }

    Happening.Status status() {
        for (Telling telling : tellings) {
            if (telling.status() != Happening.Status.UNCLEAR) {
                return telling.status();
            }
        }
        return Happening.Status.UNCLEAR;
    }

    List<ActorId> actors() {
        return tellings.stream().flatMap(one -> one.actors().stream()).distinct().toList();
    }

    /// What a page tells before what it quotes; then the telling that has most in common with the
    /// others; of equals the first in time.
    Telling best(Matter matter) {
        return tellings.stream()
                .filter(one -> one.dayAlone().equals(day))
                .max(
                        Comparator.comparing((Telling one) -> !one.isQuoted())
                                .thenComparingDouble(one -> centrality(one, matter))
                                .thenComparing(tellings::indexOf, Comparator.reverseOrder()))
                .orElse(tellings.getFirst());
    }

    private double centrality(Telling telling, Matter matter) {
        double sum = 0;
        for (Telling other : tellings) {
            sum += matter.shared(telling.stems(), other.stems());
        }
        return sum;
    }

    /// One line a page: the best one's own first, then the other pages in time order.
    List<Evidence> evidence(Telling best) {
        List<Evidence> evidence = new ArrayList<>(List.of(best.line()));
        Set<ArticleId> pages = new HashSet<>(Set.of(best.sentence().article()));
        for (Telling telling : tellings) {
            if (pages.add(telling.sentence().article())) {
                evidence.add(telling.line());
            }
        }
        return evidence;
    }
}
