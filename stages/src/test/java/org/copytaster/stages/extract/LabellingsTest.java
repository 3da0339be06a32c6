// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Page;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;

class LabellingsTest {

    private static final String FROST =
            "The orchard board said that the pears had come through the frost.";
    private static final String MILL =
            "The mill at Velmin would press the windfalls, its keeper said on Friday.";
    private static final String FERRY =
            "The ferry to the island was to run twice a day until the harvest was in.";

    /// Takes what stands in an article element for text, and, with a head start, all.
    private static final String MODEL = "always.0\t0\t-0.8\t-9\t-9\ntrait.0\t0\t1.5\t0\t0\n";

    private static final String PAGE =
            "<article><p>%s</p><p>%s</p></article><div>%s</div><div>%s</div>"
                    .formatted(FROST, MILL, FERRY, MILL);

    @Test
    void theModelsOwnLabellingComesFirst() throws IOException {
        assertThat(texts().getFirst()).containsExactly(FROST, MILL);
    }

    @Test
    void aHeadStartTakesMoreButACopyOfTheTextIsNotTakenTwice() throws IOException {
        assertThat(texts()).contains(List.of(FROST, MILL, FERRY));
        assertThat(texts()).allSatisfy(text -> assertThat(text).doesNotHaveDuplicates());
    }

    @Test
    void weightsOfTheWholePageChoose() throws IOException {
        Labellings labellings = labellings();
        assertThat(labellings.best(weights("loss.0\t1"))).isEqualTo(labellings.all().getFirst());
        assertThat(text(labellings.best(weights("moreWhere.after.5\t1"))))
                .containsExactly(FROST, MILL, FERRY);
    }

    @Test
    void withoutWeightsTheModelsOwnIsTaken() throws IOException {
        BlockModel model = BlockModel.read(new StringReader(MODEL));
        assertThat(text(new Labeller(model, null).label(page()))).containsExactly(FROST, MILL);
    }

    private static Weights weights(String lines) throws IOException {
        return Weights.read(new StringReader(lines));
    }

    private static List<List<String>> texts() throws IOException {
        return labellings().all().stream().map(LabellingsTest::text).toList();
    }

    private static List<String> text(List<BlockModel.Label> labels) {
        return IntStream.range(0, labels.size())
                .filter(at -> labels.get(at) == BlockModel.Label.BODY)
                .mapToObj(page()::text)
                .toList();
    }

    private static Labellings labellings() throws IOException {
        return Labellings.of(page(), BlockModel.read(new StringReader(MODEL)));
    }

    private static PageBlocks page() {
        return PageBlocks.of(new Page.Content.Html(PAGE));
    }
}
