// SPDX-License-Identifier: Apache-2.0
package org.copytaster.engine;

import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;
import org.copytaster.model.Original;
import org.copytaster.model.Page;
import org.copytaster.model.Refusal;
import org.copytaster.read.Limits;
import org.copytaster.read.PageSink;
import org.copytaster.read.SavedPages;

import java.nio.file.Path;
import java.util.Map;

/// Reads the pages of a file; what is refused is left out.
final class PagesFunction implements FlatMapFunction<String, Object> {

    @Override
    public void flatMap(String file, Collector<Object> out) {
        SavedPages.with(Limits.usual(), Map.of())
                .read(
                        Path.of(file),
                        new PageSink() {
                            @Override
                            public void page(Page page, Original original) {
                                out.collect(page);
                            }

                            @Override
                            public void refused(Refusal refusal) {}
                        });
    }
}
