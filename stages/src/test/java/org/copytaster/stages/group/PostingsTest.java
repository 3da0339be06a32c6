// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Stamp;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

class PostingsTest {

    private final TermCounts counts = new TermCounts("en");
    private final Postings postings = new Postings(Common.WORDS);

    @Test
    void onADayOfThousandsOfArticlesTheNearestAreStillFoundByTheirRareTerms() {
        Item dam = post("dam", "harbour council meeting vote money crack Velmora dam Breck");
        for (int i = 0; i < 6_000; i++) {
            post("other" + i, "harbour council meeting vote money number w" + i);
        }
        Profile again = profile("again", "harbour council vote crack Velmora dam");
        Map<Item, Double> near = near(again);
        assertThat(near).hasSizeLessThan(100).containsKey(dam);
        assertThat(near.get(dam)).isGreaterThan(0.5);
    }

    @Test
    void whatIsFoundTellsHowMuchItHasInCommon() {
        Item dam = post("dam", "crack Velmora dam Breck");
        Item choir = post("choir", "choir sings song bus");
        Item both = post("both", "choir sings dam");
        Map<Item, Double> near = near(dam.profile());
        assertThat(near).containsOnlyKeys(dam, both).doesNotContainKey(choir);
        assertThat(near.get(dam)).isBetween(0.999, 1.001);
        assertThat(near.get(both)).isBetween(0.1, 0.5);
    }

    @Test
    void whatIsPastIsNotFoundAgain() {
        Item dam = post("dam", "crack Velmora dam Breck");
        assertThat(postings.near(dam.profile(), day -> true, 0)).isEmpty();
        Item later = post("later", "crack Velmora dam Breck");
        assertThat(near(dam.profile())).containsOnlyKeys(later);
    }

    @Test
    void whoIsSettledIsForgotten() {
        Item dam = post("dam", "crack Velmora dam Breck");
        Item choir = post("choir", "choir sings song bus");
        Item later = post("later", "crack Velmora dam Breck");
        Profile again = profile("again", "crack Velmora dam song");
        double common = Objects.requireNonNull(near(again).get(later));
        dam.settleForGood();
        postings.dropSettled();
        assertThat(near(again)).containsOnlyKeys(choir, later).containsEntry(later, common);
    }

    private Map<Item, Double> near(Profile profile) {
        return postings.near(profile, day -> false, 0).stream()
                .collect(Collectors.toMap(Postings.Near::item, Postings.Near::common));
    }

    private Item post(String id, String text) {
        Item item = new Item(profile(id, text));
        postings.add(item);
        return item;
    }

    private Profile profile(String id, String text) {
        Header header = Header.of(null, "", Stamp.parse("2025-03-04"), "en");
        return Profiles.of(Article.ofText(new ArticleId(id), header, text), counts);
    }
}
