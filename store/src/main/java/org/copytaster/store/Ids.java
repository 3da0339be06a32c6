// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Finds what an id, a former id, or the first digits of one lead to.
final class Ids {

    /// The first letter of an id tells what it names.
    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("a-", "SELECT article AS id FROM articles WHERE article >= ? AND article < ?");
        PLACES.put("p-", "SELECT page AS id FROM pages WHERE page >= ? AND page < ?");
        PLACES.put("s-", "SELECT story AS id FROM stories WHERE story >= ? AND story < ?");
        PLACES.put("e-", "SELECT event AS id FROM grouped WHERE event >= ? AND event < ?");
        PLACES.put("r-", "SELECT row AS id FROM rows WHERE row >= ? AND row < ?");
        PLACES.put(
                "u-",
                "SELECT utterance AS id FROM utterances WHERE utterance >= ? AND utterance < ?");
        PLACES.put(
                "q-",
                "SELECT statement AS id FROM statements WHERE statement >= ? AND statement < ?");
        PLACES.put(
                "n-", "SELECT actor AS id FROM cast WHERE story = '' AND actor >= ? AND actor < ?");
    }

    private static final String ALIASES =
            "SELECT target AS id FROM aliases WHERE alias >= ? AND alias < ?";

    private Ids() {}

    /// The id that holds now for a whole id.
    static String now(Session session, String id) {
        String place = PLACES.get(id.length() < 2 ? "" : id.substring(0, 2));
        if (place == null || !session.list(place, Ids::id, id, id + " ").isEmpty()) {
            return id;
        }
        return session.first("SELECT target AS id FROM aliases WHERE alias = ?", Ids::id, id)
                .orElse(id);
    }

    private static String id(Session.Row row) {
        return row.text("id");
    }

    /// The one id that is meant by its first characters; empty where none is or several are. An id
    /// that is written in full is meant even if it starts a longer one.
    static Optional<String> find(Session session, String start) {
        for (String kind : PLACES.keySet()) {
            if (start.startsWith(kind)) {
                return findOfKind(session, kind, start);
            }
        }
        TreeSet<String> found = new TreeSet<>();
        if (start.matches("[0-9a-f]{3,}")) {
            PLACES.keySet()
                    .forEach(kind -> findOfKind(session, kind, kind + start).ifPresent(found::add));
        }
        return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
    }

    private static Optional<String> findOfKind(Session session, String kind, String start) {
        if (start.length() <= kind.length()) {
            return Optional.empty();
        }
        String sql = PLACES.getOrDefault(kind, ALIASES);
        String after = start + Character.MAX_VALUE;
        List<String> living = session.list(sql, Ids::id, start, after);
        if (living.contains(start)) {
            return Optional.of(start);
        }
        TreeSet<String> found = new TreeSet<>(living);
        List<String> exact =
                session.list("SELECT target AS id FROM aliases WHERE alias = ?", Ids::id, start);
        if (!exact.isEmpty()) {
            return Optional.of(exact.getFirst());
        }
        found.addAll(session.list(ALIASES, Ids::id, start, after));
        return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
    }
}
