// SPDX-License-Identifier: Apache-2.0
package org.copytaster.engine;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;
import org.copytaster.stages.pipeline.Stage;

/// Hands a record on once for each key under which a stage wants to look at it.
final class KeysFunction extends RichFlatMapFunction<Object, KeysFunction.Keyed> {

    /// A record under one of its keys.
    public record Keyed(Object key, Object record) {}

    private final StagePlace place;
    private transient Stage.Keyed<Object, Object, Object, Object> stage;

    @SuppressWarnings("NullAway.Init") // open() is called before the first record
    KeysFunction(StagePlace place) {
        this.place = place;
    }

    @Override
    @SuppressWarnings("unchecked") // the types of a pipeline's stages fit
    public void open(OpenContext context) {
        stage = (Stage.Keyed<Object, Object, Object, Object>) (Stage<?, ?>) place.stage();
    }

    @Override
    public void flatMap(Object input, Collector<Keyed> out) {
        stage.keysOf(input).forEach(key -> out.collect(new Keyed(key, input)));
    }
}
