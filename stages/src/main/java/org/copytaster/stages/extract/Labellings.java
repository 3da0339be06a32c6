// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.BlockModel.Label;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The ways in which the blocks of a page may be labelled, and what tells the best for the page as a whole.
/// A model weighs each block with its neighbours. That the text is of one piece, takes the prose that stands
/// with it and agrees with what the page declares, only the whole shows. So text is given a head start of
/// several sizes, and of what comes out learned weights choose.
///
/// Michael Collins and Terry Koo, "Discriminative Reranking for Natural Language Parsing" (2005).
public final class Labellings {

    private static final double[] STARTS = {-2, -1, -.5, .5, 1, 2, 3};

    private final PageBlocks page;
    private final BlockModel model;
    private final double[][] scores;
    private final List<List<Label>> all;
    private final List<Double> starts;
    private final Extent first;
    private final double best;

    private Labellings(PageBlocks page, BlockModel model) {
        this.page = page;
        this.model = model;
        this.scores = model.scores(page);
        List<Label> own = model.label(page, scores);
        this.first = new Extent(page, own);
        Map<List<Label>, Double> labellings = new LinkedHashMap<>();
        labellings.put(own, 0.0);
        for (double start : STARTS) {
            List<Label> labels = withoutCopies(model.label(page, scores, start));
            if (labels.contains(Label.BODY)) {
                labellings.putIfAbsent(labels, start);
            }
        }
        this.all = List.copyOf(labellings.keySet());
        this.starts = List.copyOf(labellings.values());
        this.best = model.sum(page, scores, all.getFirst());
    }

    /// The labellings that a model gives a page.
    public static Labellings of(PageBlocks page, BlockModel model) {
        return new Labellings(page, model);
    }

    /// The labels without text that says what the model's own text says already: pages hold copies of their text
    /// for other layouts.
    private List<Label> withoutCopies(List<Label> labels) {
        for (int at = 0; at < labels.size(); at++) {
            boolean more = labels.get(at) == Label.BODY && !first.isText(at);
            if (more && first.says(at)) {
                labels.set(at, Label.FURNITURE);
            }
        }
        return labels;
    }

    /// The labellings, each once; the model's own comes first.
    public List<List<Label>> all() {
        return all;
    }

    /// The one for whose cues these weights have the highest sum.
    List<Label> best(Weights weights) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int which = 0; which < all.size() && all.size() > 1; which++) {
            double sum = weights.sum(cues(which));
            if (sum > most) {
                most = sum;
                best = which;
            }
        }
        return all.get(best);
    }

    /// The cues of one labelling, by its place among all.
    public List<String> cues(int which) {
        List<Label> labels = all.get(which);
        Extent extent = which == 0 ? first : new Extent(page, labels);
        List<String> cues = extent.cues();
        double start = starts.get(which);
        cues.add("start." + start);
        String loss = start < 0 ? "lossOfLess" : start > 0 ? "lossOfMore" : "loss";
        add(cues, loss, best - model.sum(page, scores, labels), 0, .5, 1, 2, 4, 8, 16, 32);
        differs(cues, "more", extent, first, first);
        differs(cues, "less", first, extent, first);
        return cues;
    }

    /// What is text in one labelling and not in the other: how much beside all text of the model's own, how much
    /// of it prose, where it stands, whether it is marked up as other text is.
    private static void differs(
            List<String> cues, String name, Extent one, Extent other, Extent own) {
        Difference differs = new Difference(one, other);
        if (differs.letters == 0) {
            return;
        }
        int size = step(differs.letters / Math.max(1, own.letters), .02, .05, .1, .2, .5, 1, 3);
        int prose = step(differs.prose / differs.letters, .2, .5, .8, .97);
        int main = step(differs.main / differs.letters, .05, .5, .95);
        int alike = step(differs.alike / differs.letters, .05, .5, .95);
        cues.add(name + "." + size);
        cues.add(name + "Prose." + size + "." + prose);
        cues.add(name + "Main." + main + "." + prose);
        cues.add(name + "Where." + differs.where() + "." + size);
        cues.add(name + "Alike." + alike);
        cues.add(name + "Alike." + alike + "." + main);
        add(cues, name + "Linked", differs.linked / differs.letters, .01, .05, .15, .4);
    }

    static void add(List<String> cues, String name, double value, double... limits) {
        cues.add(name + "." + step(value, limits));
    }

    static int step(double value, double... limits) {
        int step = 0;
        while (step < limits.length && value > limits[step]) {
            step++;
        }
        return step;
    }

    /// Sums in letters over the blocks that are text in one labelling and not in the other.
    private static final class Difference {

        double letters;
        double prose;
        double main;
        double alike;
        double linked;
        private double inside;
        private double after;

        Difference(Extent one, Extent other) {
            PageBlocks page = one.page;
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
                inside += at > other.first && at < other.last ? length : 0;
                after += at > other.last ? length : 0;
            }
        }

        /// Where most of it stands beside the other's text.
        String where() {
            double most = .6 * letters;
            return inside >= most
                    ? "inside"
                    : after >= most
                            ? "after"
                            : letters - inside - after >= most ? "before" : "mixed";
        }
    }

    /// What one labelling takes for text.
    private static final class Extent {

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
                known = holds(Folding.letters(page.text(at)));
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
            add(cues, "letters", letters, 0, 140, 300, 600, 1000, 1600, 2500, 4000, 8000, 16000);
            add(cues, "prose", prose, 0, 300, 800, 2000, 5000, 12000);
            add(cues, "share", prose / Math.max(1, allProse), .1, .2, .35, .5, .65, .8, .92, .99);
            add(cues, "taken", taken / Math.max(1, mainProse), .2, .4, .6, .75, .9, .97);
            add(cues, "outside", outside / size, 0, .02, .05, .1, .2);
            add(cues, "holes", holes / size, 0, .02, .05, .1, .2, .4, .8, 1.6);
            add(cues, "after", after / size, 0, .02, .05, .1, .2, .4, .8, 1.6);
            add(cues, "before", before / size, 0, .02, .05, .1, .2, .4, .8, 1.6);
            add(cues, "linked", linked / size, 0, .01, .03, .06, .1, .2, .4);
            add(cues, "loose", (size - prose) / size, 0, .03, .08, .15, .3, .5, .8);
            add(cues, "runs", runs, 1, 2, 3, 5, 8, 14, 25);
            add(cues, "runsOf", (double) runs / Math.max(1, blocks), .05, .1, .2, .35, .5, .8);
            int title = page.agreedTitleAt();
            cues.add(
                    "titled."
                            + (title < 0
                                    ? "not"
                                    : first < title
                                            ? "above"
                                            : String.valueOf(step(first - title, 3, 8, 20, 50))));
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
            add(cues, "declared", taken / size, .1, .5, .8, .9, .97);
            add(cues, "declaredTaken", taken / Math.max(1, agrees), .1, .3, .5, .7, .85, .95);
        }
    }
}
