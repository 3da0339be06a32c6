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
/// remember on the caller's thread, in their own order. The output does not depend on the number of
/// workers.
public final class PlainRunner implements AutoCloseable {

    private static final int CHUNK = 16;

    private final ExecutorService workers;

    public PlainRunner(int workers) {
        this.workers =
                Executors.newFixedThreadPool(workers, Thread.ofPlatform().daemon().factory());
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

    /// The outcome of each input, in the order of the inputs.
    public <I, O> List<Outcome<O>> each(Stage.Each<I, O> stage, List<I> inputs) {
        List<Future<List<Outcome<O>>>> chunks = new ArrayList<>();
        for (int from = 0; from < inputs.size(); from += CHUNK) {
            List<I> chunk = inputs.subList(from, Math.min(inputs.size(), from + CHUNK));
            chunks.add(workers.submit(() -> chunk.stream().map(stage::apply).toList()));
        }
        return chunks.stream().flatMap(chunk -> resultOf(chunk).stream()).toList();
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
    }
}
