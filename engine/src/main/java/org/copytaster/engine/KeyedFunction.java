// SPDX-License-Identifier: Apache-2.0
package org.copytaster.engine;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.copytaster.engine.KeysFunction.Keyed;
import org.copytaster.stages.pipeline.Stage;

import java.util.ArrayList;
import java.util.List;

/// A stage that remembers, as keyed state.
///
/// The records of a key are kept until the input ends and then fed in the stage's own order, so that
/// the result is that of the plain runner whatever the order of arrival. What is checkpointed is the
/// records; the stage's own state is made from them.
final class KeyedFunction extends KeyedProcessFunction<String, Keyed, Object> {

    private static final long END_OF_INPUT = Long.MAX_VALUE;

    private final StagePlace place;
    private transient Stage.Keyed<Object, Object, Object, Object> stage;
    private transient ListState<Keyed> waiting;

    @SuppressWarnings("NullAway.Init") // open() is called before the first record
    KeyedFunction(StagePlace place) {
        this.place = place;
    }

    @Override
    @SuppressWarnings("unchecked") // the types of a pipeline's stages fit
    public void open(OpenContext context) {
        stage = (Stage.Keyed<Object, Object, Object, Object>) (Stage<?, ?>) place.stage();
        waiting =
                getRuntimeContext()
                        .getListState(new ListStateDescriptor<>("waiting", NewsJob.KEYED));
    }

    @Override
    public void processElement(Keyed keyed, Context context, Collector<Object> out)
            throws Exception {
        waiting.add(keyed);
        context.timerService().registerEventTimeTimer(END_OF_INPUT);
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Object> out) throws Exception {
        List<Keyed> records = new ArrayList<>();
        waiting.get().forEach(records::add);
        records.sort((one, other) -> stage.order().compare(one.record(), other.record()));
        Object key = records.getFirst().key();
        Object state = stage.begin(key);
        for (Keyed record : records) {
            Stage.Step<Object, Object> step = stage.apply(key, state, record.record());
            state = step.state();
            step.output().forEach(out::collect);
        }
        waiting.clear();
    }
}
