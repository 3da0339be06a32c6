// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs pipelines in this process: stages that look at one record on some workers, stages that
/// remember on one thread, in their own order. The output does not depend on the number of workers.
public final class PlainRunner implements AutoCloseable {

    private static final int CHUNK = 16;

    private final ExecutorService workers;

    /// Whole pipelines run on threads of their own, since they wait for the workers.
    private final ExecutorService branches;

    public PlainRunner(int workers) {
        this.workers = threads(workers);
        this.branches = threads(workers);
    }

    private static ExecutorService threads(int many) {
        return Executors.newFixedThreadPool(many, Thread.ofPlatform().daemon().factory());
    }

    /// Two workers: one for each core of the smallest machine that we care for.
    public static PlainRunner onTwoWorkers() {
        return new PlainRunner(2);
    }

    /// Pushes records through every stage; records that a stage drops are left out.
    @SuppressWarnings("unchecked") // Pipeline.then lets only stages be joined whose types fit
    public <I, O> List<O> run(Pipeline<I, O> pipeline, Collection<I> inputs) {
        List<Object> records = List.copyOf(inputs);
        for (Stage<?, ?> stage : pipeline.stages()) {
            records =
                    switch ((Stage<Object, Object>) stage) {
                        case Stage.Each<Object, Object> each -> keptOf(each(each, records));
                        case Stage.Keyed<?, ?, Object, Object> keyed -> keyed(keyed, records);
                    };
        }
        return (List<O>) records;
    }

    private static List<Object> keptOf(List<Outcome<Object>> outcomes) {
        List<Object> kept = new ArrayList<>();
        for (Outcome<Object> outcome : outcomes) {
            if (outcome instanceof Outcome.Kept<Object>(List<Object> records)) {
                kept.addAll(records);
            }
        }
        return kept;
    }

    /// What several pipelines give for the same inputs, one after the other; they run side by side. The last
    /// begin first: where these take longest, no worker waits for them alone.
    public <I, O> List<O> runAll(List<Pipeline<I, O>> pipelines, Collection<I> inputs) {
        List<Future<List<O>>> running = new ArrayList<>();
        for (Pipeline<I, O> pipeline : pipelines.reversed()) {
            running.addFirst(branches.submit(() -> run(pipeline, inputs)));
        }
        return running.stream().flatMap(one -> resultOf(one).stream()).toList();
    }

    /// The outcome of each input, in the order of the inputs.
    public <I, O> List<Outcome<O>> each(Stage.Each<I, O> stage, List<I> inputs) {
        return begin(stage, inputs).outcomes();
    }

    /// Begins to push records through a stage while the caller goes on with something else.
    public <I, O> Begun<O> begin(Stage.Each<I, O> stage, List<I> inputs) {
        List<Future<List<Outcome<O>>>> chunks = new ArrayList<>();
        for (int from = 0; from < inputs.size(); from += CHUNK) {
            List<I> chunk = inputs.subList(from, Math.min(inputs.size(), from + CHUNK));
            chunks.add(workers.submit(() -> chunk.stream().map(stage::apply).toList()));
        }
        return new Begun<>(chunks);
    }

    /// Work that has begun.
    public static final class Begun<O> {

        private final List<Future<List<Outcome<O>>>> chunks;

        private Begun(List<Future<List<Outcome<O>>>> chunks) {
            this.chunks = chunks;
        }

        public static <O> Begun<O> nothing() {
            return new Begun<>(List.of());
        }

        /// Waits for it; the outcome of each input, in the order of the inputs.
        public List<Outcome<O>> outcomes() {
            return chunks.stream().flatMap(chunk -> resultOf(chunk).stream()).toList();
        }
    }

    private static <R> R resultOf(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a stage was running", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException ours
                    ? ours
                    : new IllegalStateException(e.getCause());
        }
    }

    /// What a stage that remembers gives for these inputs, fed in the stage's own order.
    public <K, S, I, O> List<O> keyed(Stage.Keyed<K, S, I, O> stage, Collection<I> inputs) {
        Map<K, S> states = new HashMap<>();
        List<O> outputs = new ArrayList<>();
        for (I input : inputs.stream().sorted(stage.order()).toList()) {
            for (K key : stage.keysOf(input)) {
                S before = states.computeIfAbsent(key, stage::begin);
                Stage.Step<S, O> step = stage.apply(key, before, input);
                states.put(key, step.state());
                outputs.addAll(step.output());
            }
        }
        return outputs;
    }

    @Override
    public void close() {
        workers.shutdownNow();
        branches.shutdownNow();
    }
}
