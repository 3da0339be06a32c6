// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.util.List;
import java.util.Set;

/// What is text in one labelling of a page and not in the other, in letters.
final class Difference {

    private double letters;
    private double prose;
    private double main;
    private double alike;
    private double linked;
    private double inside;
    private double after;

    Difference(Extent one, Extent other) {
        PageBlocks page = one.page();
        Set<Integer> groups = other.groups();
        for (int at = 0; at < page.size(); at++) {
            if (!one.isText(at) || other.isText(at)) {
                continue;
            }
            int length = page.text(at).length();
            letters += length;
            linked += page.block(at).linked();
            prose += page.isProse(at) ? length : 0;
            main += other.inMain(at) ? length : 0;
            alike += groups.contains(page.group(at)) ? length : 0;
            inside += at > other.first() && at < other.last() ? length : 0;
            after += at > other.last() ? length : 0;
        }
    }

    /// Adds how much it is beside all text of the model's own labelling, how much of it is prose, where it
    /// stands, whether it is marked up as other text is.
    void addCues(List<String> cues, String name, Extent own) {
        if (letters == 0) {
            return;
        }
        int size = Grade.of(letters / Math.max(1, own.letters()), .02, .05, .1, .2, .5, 1, 3);
        int running = Grade.of(prose / letters, .2, .5, .8, .97);
        int inMain = Grade.of(main / letters, .05, .5, .95);
        int likeText = Grade.of(alike / letters, .05, .5, .95);
        cues.add(name + "." + size);
        cues.add(name + "Prose." + size + "." + running);
        cues.add(name + "Main." + inMain + "." + running);
        cues.add(name + "Where." + where() + "." + size);
        cues.add(name + "Alike." + likeText);
        cues.add(name + "Alike." + likeText + "." + inMain);
        Grade.add(cues, name + "Linked", linked / letters, .01, .05, .15, .4);
    }

    /// Where most of it stands beside the other's text.
    private String where() {
        double most = .6 * letters;
        return inside >= most
                ? "inside"
                : after >= most ? "after" : letters - inside - after >= most ? "before" : "mixed";
    }
}
