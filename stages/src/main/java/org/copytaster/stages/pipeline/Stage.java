// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.pipeline;

import java.util.Comparator;
import java.util.List;

/// One step of a pipeline: a named function from records to records.
///
/// A stage reads no clock, no file and no network, and keeps nothing between calls, so the same input
/// gives the same output on one thread or on a hundred machines. What must be remembered is the state
/// of a [Keyed] stage, which is handed in and handed out.
public sealed interface Stage<I, O> {

    /// What the stage is called in logs, measurements and state: unique within a pipeline.
    default String name() {
        return getClass().getSimpleName();
    }

    /// A stage that looks at one record at a time. It may run on many threads at once.
    non-sealed interface Each<I, O> extends Stage<I, O> {

        Outcome<O> apply(I input);
    }

    /// A stage that looks at a record in the light of those with the same key that came before it.
    ///
    /// @param <K> the key; equal keys share a state
    /// @param <S> the state of one key. The runner holds the only reference: the stage may change it
    ///     in place and hand it out again
    non-sealed interface Keyed<K, S, I, O> extends Stage<I, O> {

        /// The keys under which this record is to be looked at, in a fixed order; none: it is passed
        /// over.
        List<K> keysOf(I input);

        /// The order in which records are fed, whatever the order in which they arrived. It must be
        /// total up to equality, or the result depends on the order of arrival.
        Comparator<I> order();

        S begin(K key);

        Step<S, O> apply(K key, S state, I input);
    }

    /// What a keyed stage hands back: the state to keep, and the records to pass on.
    record Step<S, O>(S state, List<O> output) {

        public Step {
            output = List.copyOf(output);
        }
    }
}
