// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.stages.learned.ClueWeights;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/// The events of one language, and the articles of the last fortnight by their terms and their names.
///
/// An article joins the event whose articles are most likely to tell of the same happening
/// ([Kinship]), on the average over all of them; two events become one when their articles are, on the
/// average over all pairs. One near article alone draws nobody in, so events do not grow by chains.
/// What was near but went elsewhere moves over when the new company is likelier. So an event may hold articles
/// of other languages, too.
final class EventWindow implements KinshipJudge {

    private static final double ENOUGH = 0.29;
    private static final double LEAST_NEARNESS = 0.02;
    private static final double WINDOW_DAYS = 14;
    private static final int MOST_PAST = 20_000;
    private static final double TURNOVER = 0.25;
    private static final int FIRST_LOOK = 5;

    private static final double BEARING = 0.3;
    private static final int MOST_CONCERNED = 100;

    private final TermCounts counts;
    private final EventWindows windows;
    private final Postings words = new Postings(Common.WORDS);
    private final Postings names = new Postings(Common.NAMES);
    private final Deque<Item> live = new ArrayDeque<>();
    private final Deque<Item> past = new ArrayDeque<>();
    private int sinceLook;

    EventWindow(String language, EventWindows windows) {
        this.counts = new TermCounts(language);
        this.windows = windows;
    }

    TermCounts counts() {
        return counts;
    }

    @Override
    public ClueWeights weights(Common by) {
        return windows.weights(by);
    }

    @Override
    public Crowd crowd(Common by) {
        return by == Common.WORDS
                ? new Crowd(live.size(), live.size() + past.size())
                : windows.crowd();
    }

    /// Takes an article in, and gives the items whose event changed, the new one first.
    Set<Item> add(Profile profile) {
        Item item = new Item(profile);
        Set<Item> changed = new LinkedHashSet<>();
        changed.add(item);
        Set<Item> outdone = meet(item);
        outdone.forEach(other -> other.judge(this));
        item.judge(this);
        Set<Item> concerned = concerned(item, outdone);
        if (concerned.size() <= MOST_CONCERNED) {
            lookAgain(concerned, changed);
        } else {
            item.settle(ENOUGH, changed);
            outdone.forEach(other -> other.reconsider(ENOUGH, changed));
        }
        live.addLast(item);
        sinceLook++;
        if (sinceLook > Math.max(FIRST_LOOK, live.size() * TURNOVER)) {
            sinceLook = 0;
            lookAtAll(item, changed);
        }
        return changed;
    }

    private static void lookAgain(Set<Item> items, Set<Item> changed) {
        SecondLook.at(items, ENOUGH, changed);
        items.forEach(item -> item.event().mergeNear(ENOUGH, changed));
    }

    /// Looks again at all events of the window, when a good part of the window is new: kinships of
    /// undated articles fade as the crowd grows, those of a small case get firmer, and large events are only
    /// mended now and then.
    private void lookAtAll(Item last, Set<Item> changed) {
        forgetPast(last.profile());
        Set<Item> items = new LinkedHashSet<>();
        for (Item item : live) {
            boolean undated = item.profile().day() == null;
            boolean small = crowd(Common.WORDS).few(undated) > 0;
            if (undated || small) {
                item.judge(this);
            }
            if (undated && !small) {
                item.forget(windows.faint());
            }
            addMovable(item.event(), items);
        }
        lookAgain(items, changed);
    }

    /// What is past is compared with undated articles only. The oldest are forgotten when there are very
    /// many, but not while an event of this window may hold them.
    private void forgetPast(Profile latest) {
        live.removeIf(item -> {
            boolean isPast = isPast(item.profile(), latest);
            if (isPast) {
                past.addLast(item);
            }
            return isPast;
        });
        int tooMany = past.size() - MOST_PAST;
        if (tooMany < MOST_PAST * TURNOVER) {
            return;
        }
        for (int i = 0;
                i < tooMany && isPast(past.getFirst().profile(), latest, 2 * WINDOW_DAYS);
                i++) {
            past.removeFirst().settleForGood();
        }
        words.dropSettled();
        names.dropSettled();
    }

    /// The articles of all events on which a new article has a bearing.
    private static Set<Item> concerned(Item item, Set<Item> outdone) {
        Set<Event> events = new LinkedHashSet<>();
        events.add(item.event());
        for (Event event : item.company()) {
            if (item.nearnessTo(event) >= ENOUGH * BEARING) {
                events.add(event);
            }
        }
        outdone.forEach(other -> events.add(other.event()));
        Set<Item> concerned = new LinkedHashSet<>();
        events.forEach(event -> addMovable(event, concerned));
        return concerned;
    }

    private static void addMovable(Event event, Set<Item> items) {
        for (Item item : event.members()) {
            if (!item.isSettled()) {
                items.add(item);
            }
        }
    }

    /// Links a new article with those that it may tell one happening with.
    ///
    /// @return those that have found their nearest in it
    Set<Item> meet(Item item) {
        Set<Item> outdone = new LinkedHashSet<>();
        link(item, Common.WORDS, words, outdone);
        for (EventWindow window : windows.apartFrom(this)) {
            link(item, Common.NAMES, window.names, outdone);
        }
        words.add(item);
        names.add(item);
        return outdone;
    }

    private void link(Item item, Common by, Postings among, Set<Item> outdone) {
        Profile profile = item.profile();
        Crowd usual = crowd(by).atLeastUsual();
        double day = profile.dayOrNone();
        for (Postings.Near near :
                among.near(profile, earlier -> day - earlier > WINDOW_DAYS, LEAST_NEARNESS)) {
            Item other = near.item();
            Kinship kinship = new Kinship(item, other, by, near.common());
            if (kinship.nearness() >= LEAST_NEARNESS
                    && kinship.oddsWithoutRivals(weights(by), usual) >= windows.faint()) {
                if (other.link(kinship)) {
                    outdone.add(other);
                }
                item.link(kinship);
            }
        }
    }

    static boolean isPast(Profile earlier, Profile later) {
        return isPast(earlier, later, WINDOW_DAYS);
    }

    private static boolean isPast(Profile earlier, Profile later, double days) {
        return earlier.day() != null && later.day() != null && later.day() - earlier.day() > days;
    }
}
