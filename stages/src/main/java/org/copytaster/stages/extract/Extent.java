// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.BlockModel.Label;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What one labelling takes for text.
final class Extent {

    private static final double MOST = .8;
    private static final int PROBE = 40;

    private final PageBlocks page;
    private final boolean[] text;
    private final boolean[] main;
    private double letters;
    private int first = -1;
    private int last = -1;
    private @Nullable String folded;
    private final @Nullable Boolean[] said;

    Extent(PageBlocks page, List<Label> labels) {
        this.page = page;
        this.text = new boolean[labels.size()];
        this.said = new Boolean[labels.size()];
        for (int at = 0; at < text.length; at++) {
            text[at] = labels.get(at) == Label.BODY || labels.get(at) == Label.STANDFIRST;
            if (text[at]) {
                letters += page.text(at).length();
                first = first < 0 ? at : first;
                last = at;
            }
        }
        this.main = main();
    }

    PageBlocks page() {
        return page;
    }

    /// The letters of all its text.
    double letters() {
        return letters;
    }

    /// The number of its first block; -1: it has none.
    int first() {
        return first;
    }

    int last() {
        return last;
    }

    boolean isText(int at) {
        return text[at];
    }

    /// Whether a block stands in the smallest container that holds most of the text.
    boolean inMain(int at) {
        int[] around = page.block(at).containers();
        return around.length > 0 && main[around[0]];
    }

    /// Whether the text has what stands in the middle of a block.
    boolean says(int at) {
        Boolean known = said[at];
        if (known == null) {
            known = holds(page.block(at).folded());
            said[at] = known;
        }
        return known;
    }

    private boolean holds(String letters) {
        if (letters.length() < PROBE) {
            return false;
        }
        int from = (letters.length() - PROBE) / 2;
        return folded().contains(letters.substring(from, from + PROBE));
    }

    private String folded() {
        if (folded == null) {
            StringBuilder all = new StringBuilder();
            for (int at = 0; at < text.length; at++) {
                all.append(text[at] ? page.text(at) : "").append('\n');
            }
            folded = Folding.letters(all.toString());
        }
        return folded;
    }

    /// The groups of blocks marked up the same way that its text is of.
    Set<Integer> groups() {
        Set<Integer> groups = new HashSet<>();
        for (int at = 0; at < text.length; at++) {
            if (text[at]) {
                groups.add(page.group(at));
            }
        }
        return groups;
    }

    private boolean[] main() {
        int[] parents = page.layout().parents();
        double[] held = new double[parents.length];
        for (int at = 0; at < text.length; at++) {
            int[] around = page.block(at).containers();
            if (text[at] && around.length > 0) {
                held[around[0]] += page.text(at).length();
            }
        }
        // A container is numbered after the one around it.
        int smallest = -1;
        for (int container = parents.length - 1; container >= 0; container--) {
            if (parents[container] >= 0) {
                held[parents[container]] += held[container];
            }
            boolean most = letters > 0 && held[container] >= MOST * letters;
            smallest = most && smallest < 0 ? container : smallest;
        }
        boolean[] inside = new boolean[parents.length];
        for (int container = Math.max(0, smallest);
                container < parents.length && smallest >= 0;
                container++) {
            inside[container] =
                    container == smallest
                            || (parents[container] >= 0 && inside[parents[container]]);
        }
        return inside;
    }

    /// What tells whether it is all of the text and nothing else.
    List<String> cues() {
        double linked = 0;
        double prose = 0;
        double allProse = 0;
        double mainProse = 0;
        double taken = 0;
        double outside = 0;
        double holes = 0;
        double after = 0;
        double before = 0;
        int blocks = 0;
        int runs = 0;
        for (int at = 0; at < text.length; at++) {
            int length = page.text(at).length();
            boolean inMain = inMain(at);
            boolean isProse = page.isProse(at);
            allProse += isProse ? length : 0;
            mainProse += isProse && inMain ? length : 0;
            if (text[at]) {
                blocks++;
                runs += at == 0 || !text[at - 1] ? 1 : 0;
                linked += page.block(at).linked();
                prose += isProse ? length : 0;
                taken += isProse && inMain ? length : 0;
                outside += inMain ? 0 : length;
            } else if (isProse) {
                holes += at > first && at < last ? length : 0;
                after += at > last && inMain ? length : 0;
                before += at < first && inMain ? length : 0;
            }
        }
        double size = Math.max(1, letters);
        List<String> cues = new ArrayList<>();
        Grade.add(cues, "letters", letters, 0, 140, 300, 600, 1000, 1600, 2500, 4000, 8000, 16000);
        Grade.add(cues, "prose", prose, 0, 300, 800, 2000, 5000, 12000);
        Grade.add(cues, "share", prose / Math.max(1, allProse), .1, .2, .35, .5, .65, .8, .92, .99);
        Grade.add(cues, "taken", taken / Math.max(1, mainProse), .2, .4, .6, .75, .9, .97);
        Grade.add(cues, "outside", outside / size, 0, .02, .05, .1, .2);
        Grade.add(cues, "holes", holes / size, 0, .02, .05, .1, .2, .4, .8, 1.6);
        Grade.add(cues, "after", after / size, 0, .02, .05, .1, .2, .4, .8, 1.6);
        Grade.add(cues, "before", before / size, 0, .02, .05, .1, .2, .4, .8, 1.6);
        Grade.add(cues, "linked", linked / size, 0, .01, .03, .06, .1, .2, .4);
        Grade.add(cues, "loose", (size - prose) / size, 0, .03, .08, .15, .3, .5, .8);
        Grade.add(cues, "runs", runs, 1, 2, 3, 5, 8, 14, 25);
        Grade.add(cues, "runsOf", (double) runs / Math.max(1, blocks), .05, .1, .2, .35, .5, .8);
        int title = page.agreedTitleAt();
        cues.add(
                "titled."
                        + (title < 0
                                ? "not"
                                : first < title
                                        ? "above"
                                        : String.valueOf(Grade.of(first - title, 3, 8, 20, 50))));
        declared(cues, size);
        return cues;
    }

    /// How much of the text stands in the body that the page declares, and how much of that is taken.
    private void declared(List<String> cues, double size) {
        double agrees = 0;
        double taken = 0;
        boolean declared = false;
        for (int at = 0; at < text.length; at++) {
            int body = page.inDeclaredBody(at);
            declared |= body > 0;
            int length = body == 2 ? page.text(at).length() : 0;
            agrees += length;
            taken += text[at] ? length : 0;
        }
        if (!declared) {
            cues.add("undeclared");
            return;
        }
        Grade.add(cues, "declared", taken / size, .1, .5, .8, .9, .97);
        Grade.add(cues, "declaredTaken", taken / Math.max(1, agrees), .1, .3, .5, .7, .85, .95);
    }
}
