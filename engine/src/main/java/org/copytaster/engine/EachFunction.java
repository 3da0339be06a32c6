// SPDX-License-Identifier: Apache-2.0
package org.copytaster.engine;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.Stage;

/// A stage that looks at one record, as a flat-map. What it drops is left out.
final class EachFunction extends RichFlatMapFunction<Object, Object> {

    private final StagePlace place;
    private transient Stage.Each<Object, Object> stage;

    @SuppressWarnings("NullAway.Init") // open() is called before the first record
    EachFunction(StagePlace place) {
        this.place = place;
    }

    @Override
    public void open(OpenContext context) {
        stage = (Stage.Each<Object, Object>) place.stage();
    }

    @Override
    public void flatMap(Object input, Collector<Object> out) {
        if (stage.apply(input) instanceof Outcome.Kept<Object>(java.util.List<Object> records)) {
            records.forEach(out::collect);
        }
    }
}
