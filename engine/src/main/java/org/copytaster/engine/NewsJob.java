// SPDX-License-Identifier: Apache-2.0
package org.copytaster.engine;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.copytaster.engine.KeysFunction.Keyed;
import org.copytaster.stages.pipeline.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The pipeline as a Flink job over a bounded set of saved pages: stages that look at one record are
/// flat-maps and spread freely, stages that remember are keyed.
///
/// Started on a cluster it reads the files named on its command line, which every worker must see,
/// and prints the facts.
public final class NewsJob {

    static final TypeInformation<Object> ANY = new GenericTypeInfo<>(Object.class);
    static final TypeInformation<Keyed> KEYED = new GenericTypeInfo<>(Keyed.class);

    private NewsJob() {}

    public static void main(String[] args) throws Exception {
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment();
        List<String> files = new ArrayList<>();
        for (String path : args) {
            files.addAll(filesUnder(Path.of(path)));
        }
        DataStream<String> paths = flink.fromData(files, Types.STRING).rebalance();
        facts(paths.flatMap(new PagesFunction(), ANY)).print();
        flink.execute("copytaster");
    }

    private static List<String> filesUnder(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
        }
    }

    /// The facts that the pages give, without those on chronologies, which need all others.
    static DataStream<Object> facts(DataStream<Object> pages) {
        DataStream<Object> readings = through(StagePlace.reading(), pages);
        List<DataStream<Object>> branches = new ArrayList<>();
        for (List<StagePlace> branch : StagePlace.finding()) {
            branches.add(through(branch, readings));
        }
        DataStream<Object> facts = branches.getFirst();
        for (DataStream<Object> branch : branches.subList(1, branches.size())) {
            facts = facts.union(branch);
        }
        return facts;
    }

    private static DataStream<Object> through(List<StagePlace> places, DataStream<Object> input) {
        DataStream<Object> records = input;
        for (StagePlace place : places) {
            records =
                    switch (place.stage()) {
                        case Stage.Each<Object, Object> each ->
                                records.flatMap(new EachFunction(place), ANY).name(each.name());
                        case Stage.Keyed<?, ?, Object, Object> keyed ->
                                records.flatMap(new KeysFunction(place), KEYED)
                                        .keyBy(one -> String.valueOf(one.key()), Types.STRING)
                                        .process(new KeyedFunction(place), ANY)
                                        .name(keyed.name());
                    };
        }
        return records;
    }
}
