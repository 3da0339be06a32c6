// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.BlockModel.Label;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Says what each block of a page is: a model proposes, and weights choose among its proposals.
///
/// @param choice the weights of the cues of [Labellings]; null: the model's own labelling is taken
public record Labeller(BlockModel model, @Nullable Weights choice) {

    /// The one for pages in markup.
    static Labeller html() {
        return Shipped.HTML;
    }

    /// The one for text dumps.
    static Labeller dump() {
        return Shipped.DUMP;
    }

    private static final class Shipped {
        static final Labeller HTML =
                new Labeller(BlockModel.html(), Weights.resource("labelling.weights"));
        static final Labeller DUMP = new Labeller(BlockModel.dump(), null);
    }

    /// The labels of a page's blocks.
    public List<Label> label(PageBlocks page) {
        return choice == null ? model.label(page) : Labellings.of(page, model).best(choice);
    }
}
