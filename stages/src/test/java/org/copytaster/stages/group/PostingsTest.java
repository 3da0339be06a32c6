// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Stamp;
import org.junit.jupiter.api.Test;

import java.util.List;

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
        List<Item> near = postings.near(again, earlier -> false);
        assertThat(near).contains(dam).hasSizeLessThan(100);
        assertThat(dam.common()).isGreaterThan(0.5);
    }

    @Test
    void whatIsFoundTellsHowMuchItHasInCommon() {
        Item dam = post("dam", "crack Velmora dam Breck");
        Item choir = post("choir", "choir sings song bus");
        Item both = post("both", "choir sings dam");
        assertThat(postings.near(dam.profile(), earlier -> false)).containsExactly(dam, both);
        assertThat(dam.common()).isBetween(0.999, 1.001);
        assertThat(both.common()).isBetween(0.1, 0.5);
        assertThat(choir.common()).isZero();
    }

    @Test
    void whatIsPastIsNotFoundAgain() {
        Item dam = post("dam", "crack Velmora dam Breck");
        assertThat(postings.near(dam.profile(), earlier -> true)).isEmpty();
        Item later = post("later", "crack Velmora dam Breck");
        assertThat(postings.near(dam.profile(), earlier -> false)).containsExactly(later);
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
