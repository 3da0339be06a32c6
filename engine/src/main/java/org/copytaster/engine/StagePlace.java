// SPDX-License-Identifier: Apache-2.0
package org.copytaster.engine;

import org.copytaster.stages.NewsPipeline;
import org.copytaster.stages.pipeline.Pipeline;
import org.copytaster.stages.pipeline.Stage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/// Where a stage stands in the pipeline. A job sends this to its workers, and each makes the stage
/// anew: stages need not be serialisable, and cannot carry state along unseen.
///
/// @param branch -1 for the way from page to reading, else the number of the branch behind it
/// @param index of the stage within that
record StagePlace(int branch, int index) implements Serializable {

    private static final int READING = -1;

    /// The places from page to reading, in order.
    static List<StagePlace> reading() {
        return places(READING, NewsPipeline.plain().reading());
    }

    /// The places of each branch behind the reading.
    static List<List<StagePlace>> finding() {
        List<List<StagePlace>> branches = new ArrayList<>();
        for (Pipeline<?, ?> branch : NewsPipeline.plain().finding()) {
            branches.add(places(branches.size(), branch));
        }
        return branches;
    }

    private static List<StagePlace> places(int branch, Pipeline<?, ?> pipeline) {
        List<StagePlace> places = new ArrayList<>();
        for (int i = 0; i < pipeline.stages().size(); i++) {
            places.add(new StagePlace(branch, i));
        }
        return places;
    }

    @SuppressWarnings("unchecked") // the types of a pipeline's stages fit; see Pipeline.then
    Stage<Object, Object> stage() {
        NewsPipeline pipeline = NewsPipeline.plain();
        Pipeline<?, ?> stages =
                branch == READING ? pipeline.reading() : pipeline.finding().get(branch);
        return (Stage<Object, Object>) stages.stages().get(index);
    }
}
