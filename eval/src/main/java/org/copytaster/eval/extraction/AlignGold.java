// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.copytaster.stages.extract.BlockModel.Label;
import org.copytaster.stages.extract.PageBlocks;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Labels the blocks of a page by its gold: a block is body if its letters stand in the gold's body.
/// Short blocks count only when they are a whole gold paragraph, or stand between long ones.
final class AlignGold {

    private static final int LONG = 40;

    private final PageBlocks blocks;
    private final List<String> letters = new ArrayList<>();
    private final String body;
    private final Set<String> paragraphs = new HashSet<>();
    private final Set<String> standfirsts = new HashSet<>();
    private final String title;

    private AlignGold(PageBlocks blocks, JsonNode gold) {
        this.blocks = blocks;
        for (int at = 0; at < blocks.size(); at++) {
            letters.add(letters(blocks.text(at)));
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode paragraph : gold.path("paragraphs")) {
            String folded = letters(paragraph.path("text").asString(""));
            boolean standfirst = paragraph.path("kind").asString("").equals("standfirst");
            (standfirst ? standfirsts : paragraphs).add(folded);
            text.append(standfirst ? "" : folded).append('\n');
        }
        if (paragraphs.isEmpty()) {
            for (String line : gold.path("text").asString("").split("\n", -1)) {
                paragraphs.add(letters(line));
                text.append(letters(line)).append('\n');
            }
        }
        paragraphs.remove("");
        standfirsts.remove("");
        this.body = text.toString();
        this.title = letters(gold.path("title").asString(""));
    }

    static List<Label> labels(PageBlocks blocks, JsonNode gold) {
        return new AlignGold(blocks, gold).labels();
    }

    private List<Label> labels() {
        List<Label> labels = new ArrayList<>(Collections.nCopies(blocks.size(), Label.FURNITURE));
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int at = 0; at < blocks.size(); at++) {
            if (isLongBody(letters.get(at))) {
                labels.set(at, Label.BODY);
                first = Math.min(first, at);
                last = at;
            }
        }
        for (int at = Math.max(0, Math.min(first, blocks.size()) - 3);
                at < Math.min(blocks.size(), last + 4);
                at++) {
            if (paragraphs.contains(letters.get(at))
                    || (at > first && at < last && isInside(letters.get(at)))) {
                labels.set(at, Label.BODY);
            }
        }
        title(labels, first);
        for (int at = 0; at < blocks.size(); at++) {
            if (standfirsts.contains(letters.get(at))) {
                labels.set(at, Label.STANDFIRST);
            }
        }
        return labels;
    }

    private boolean isLongBody(String block) {
        if (block.length() < LONG) {
            return false;
        }
        if (body.contains(block)) {
            return true;
        }
        return block.length() > 120 && shared(block) > .6;
    }

    /// The share of a block's pieces that stand in the body: for gold that differs in a few words.
    private double shared(String block) {
        int pieces = 0;
        int found = 0;
        for (int at = 0; at + 20 <= block.length(); at += 20) {
            pieces++;
            found += body.contains(block.substring(at, at + 20)) ? 1 : 0;
        }
        return (double) found / pieces;
    }

    private boolean isInside(String block) {
        return block.length() >= 12 && body.contains(block);
    }

    /// The title nearest before the body.
    private void title(List<Label> labels, int first) {
        int best = -1;
        for (int at = 0; at < Math.min(blocks.size(), first); at++) {
            best = !title.isEmpty() && letters.get(at).equals(title) ? at : best;
        }
        if (best >= 0) {
            labels.set(best, Label.TITLE);
        }
    }

    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
