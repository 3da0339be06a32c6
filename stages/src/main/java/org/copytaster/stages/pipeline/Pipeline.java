// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.pipeline;

import java.util.ArrayList;
import java.util.List;

/// An ordered list of stages whose types fit, held as data so that more than one engine can run it.
public record Pipeline<I, O>(List<Stage<?, ?>> stages) {

    public Pipeline {
        stages = List.copyOf(stages);
        if (stages.stream().map(Stage::name).distinct().count() < stages.size()) {
            throw new IllegalArgumentException("two stages of one pipeline share a name");
        }
    }

    public static <I, O> Pipeline<I, O> of(Stage<I, O> first) {
        return new Pipeline<>(List.of(first));
    }

    public <P> Pipeline<I, P> then(Stage<O, P> next) {
        List<Stage<?, ?>> longer = new ArrayList<>(stages);
        longer.add(next);
        return new Pipeline<>(longer);
    }
}
