// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.PlainRunner;
import org.copytaster.stages.pipeline.Stage;

import tools.jackson.databind.json.JsonMapper;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Standard output and error of a batch command: JSON lines on the one, a line for everything that
/// was refused on the other.
final class Lines {

    /// Records that wait for the workers; enough to keep them busy, few enough to fit in memory.
    private static final int BATCH = 64;

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintStream out = System.out;
    private int refused;

    void write(Object line) {
        out.println(JSON.writeValueAsString(line));
    }

    void refuse(String why) {
        refused++;
        System.err.println(why);
    }

    /// The exit status that tells what happened.
    int status() {
        out.flush();
        return refused == 0 ? 0 : Copytaster.REFUSED;
    }

    /// Sends records through a stage as they come and hands on each with its outcome, in order.
    <I, O> Through<I, O> through(
            PlainRunner runner, Stage.Each<I, O> stage, Consumer<Outcome<O>> then) {
        return new Through<>(runner, stage, then);
    }

    /// A stage with records waiting before it.
    static final class Through<I, O> implements AutoCloseable {
        private final PlainRunner runner;
        private final Stage.Each<I, O> stage;
        private final Consumer<Outcome<O>> then;
        private final List<I> waiting = new ArrayList<>();

        private Through(PlainRunner runner, Stage.Each<I, O> stage, Consumer<Outcome<O>> then) {
            this.runner = runner;
            this.stage = stage;
            this.then = then;
        }

        void add(I record) {
            waiting.add(record);
            if (waiting.size() == BATCH) {
                close();
            }
        }

        @Override
        public void close() {
            runner.each(stage, waiting).forEach(then);
            waiting.clear();
        }
    }

    /// A stage that turns its input into a line, whatever the outcome.
    static <I, O> Stage.Each<I, O> each(Function<I, O> line) {
        return input -> Outcome.kept(line.apply(input));
    }
}
