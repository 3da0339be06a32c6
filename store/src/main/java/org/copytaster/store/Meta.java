// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import java.util.Optional;

/// The few facts about the case itself.
final class Meta {

    /// Goes up with every batch that changes what the conclusions start from.
    static final String KEPT = "kept";

    /// The value of [#KEPT] that the conclusions were drawn from.
    static final String CONCLUDED = "concluded";

    /// The corrections that the conclusions were drawn with, as a JSON array of lines.
    static final String CORRECTIONS = "corrections";

    /// Goes up with every transaction that changes an article's rows, see the table `changed`.
    static final String CHANGE = "change";

    private Meta() {}

    static Optional<String> get(Session session, String key) {
        return session.first("SELECT value FROM meta WHERE key = ?", row -> row.text("value"), key);
    }

    static long number(Session session, String key) {
        return get(session, key).map(Long::parseLong).orElse(0L);
    }

    static void set(Session session, String key, Object value) {
        session.write("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", key, value);
    }

    static void countUp(Session session, String key) {
        set(session, key, number(session, key) + 1);
    }
}
