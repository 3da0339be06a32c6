// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.BlockModel.Label;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        Grade.add(cues, loss, best - model.sum(page, scores, labels), 0, .5, 1, 2, 4, 8, 16, 32);
        new Difference(extent, first).addCues(cues, "more", first);
        new Difference(first, extent).addCues(cues, "less", first);
        return cues;
    }
}
