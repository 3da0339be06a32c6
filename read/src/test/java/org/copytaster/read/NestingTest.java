// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NestingTest {

    @Test
    void countsOnlyWhatStaysOpen() {
        holds("<div><p>a</p></div>".repeat(1000));
        holds("<p>a<br><li>b<img src=x>".repeat(1000));
        holds("<div><span>never closed</div>".repeat(1000));
        holds("<svg/><path d='M0'/>".repeat(1000));
        holds("</div></span>".repeat(1000));
    }

    @Test
    void doesNotTakeScriptsCommentsAndValuesForTags() {
        holds("<script>" + "'<div>'".repeat(1000) + "</script>");
        holds("<!-- " + "<div>".repeat(1000) + " -->");
        holds("<a title=\"" + "<div>".repeat(1000) + "\">b</a>");
    }

    @Test
    void refusesWhatIsTooDeep() {
        for (String tag : new String[] {"<div>", "<B>", "<x-y a='>'>", "<ul><li>", "<table><td>"}) {
            assertThatThrownBy(() -> Nesting.check(tag.repeat(60), 50))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessage("tags nested more than 50 deep");
        }
    }

    private static void holds(String markup) {
        assertThatCode(() -> Nesting.check(markup, 50)).doesNotThrowAnyException();
    }
}
