// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.pipeline;

import java.util.List;

/// What became of a record: passed on, or dropped for a reason that a person can read and count.
public sealed interface Outcome<O> {

    record Kept<O>(List<O> records) implements Outcome<O> {

        public Kept {
            records = List.copyOf(records);
        }
    }

    record Dropped<O>(String reason) implements Outcome<O> {}

    static <O> Outcome<O> kept(O only) {
        return new Kept<>(List.of(only));
    }

    static <O> Outcome<O> dropped(String reason) {
        return new Dropped<>(reason);
    }
}
