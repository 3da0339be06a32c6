// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Page;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The blocks of a page with all that the labelling may look at. Also what a model is trained on.
public final class PageBlocks {

    private static final int FEW_WORDS = 9;

    private final Layout layout;
    private final PageFacts facts;
    private final BlockCues cues;

    private PageBlocks(Layout layout) {
        this.layout = layout;
        this.facts = ReadFacts.of(layout.declared());
        this.cues = new BlockCues(layout, facts);
    }

    public static PageBlocks of(Page.Content content) {
        return of(
                switch (content) {
                    case Page.Content.Html html -> HtmlLayout.of(html.markup());
                    case Page.Content.Dump dump -> DumpLayout.of(dump.text());
                    case Page.Content.FeedEntry entry -> HtmlLayout.of(entry.markup());
                });
    }

    static PageBlocks of(Layout layout) {
        return new PageBlocks(layout);
    }

    Layout layout() {
        return layout;
    }

    PageFacts facts() {
        return facts;
    }

    /// The block that agrees best with the declared title; null: none does.
    @Nullable Block agreedTitle() {
        return cues.agreedTitle();
    }

    /// The number of that block; -1: none does.
    int agreedTitleAt() {
        return cues.agreedTitleAt();
    }

    /// Whether a block is running text.
    boolean isProse(int at) {
        return cues.isProse(at);
    }

    /// Blocks with the same number are marked up the same way.
    int group(int at) {
        return cues.group(at);
    }

    /// 2 stands in the declared body of the article, 1 does not, 0 none is declared.
    int inDeclaredBody(int at) {
        return cues.inDeclaredBody(at);
    }

    Block block(int at) {
        return layout.blocks().get(at);
    }

    public int size() {
        return layout.blocks().size();
    }

    public String text(int at) {
        return block(at).text();
    }

    /// The numbers of the cues of a block.
    public int[] steps(int at) {
        return cues.steps(at);
    }

    /// What a number of [#steps] is called in the model file.
    public static String nameOf(int step) {
        return Cue.nameOf(step);
    }

    public static int stepCount() {
        return Cue.count();
    }

    /// Whether a block stands together with the one before it.
    boolean together(int at) {
        return cues.together(at);
    }

    /// How near a block is to the one before it.
    public Nearness nearness(int at) {
        return cues.nearness(at);
    }

    /// How near a block is to the one before it: in another part of the page, in the same element, there
    /// and of the same shape and class.
    public enum Nearness {
        APART,
        TOGETHER,
        ALIKE
    }

    /// Where a word of a block stands: in the class names of the element itself, of those right
    /// around it, of those further out; in a short text; at the beginning of a longer one.
    enum Place {
        OWN,
        NEAR,
        FAR,
        SAYS,
        BEGINS,
        SECOND
    }

    /// Takes the words that the text of a block says, one by one, in whatever case.
    @FunctionalInterface
    interface EachWord {
        void take(Place place, String text, int from, int to);
    }

    /// The words of a block that may have a weight, each behind what it is a word of: `own:caption`,
    /// `near:related`, `far:sidebar`, `says:subscribe`, `begins:photo`.
    public List<String> words(int at) {
        Block block = block(at);
        List<String> words = new ArrayList<>();
        block.own().words().forEach(word -> words.add("own:" + word));
        block.near().words().forEach(word -> words.add("near:" + word));
        block.far().words().forEach(word -> words.add("far:" + word));
        said(
                block,
                (place, text, from, to) ->
                        words.add(
                                place.name().toLowerCase(Locale.ROOT)
                                        + ":"
                                        + text.substring(from, to).toLowerCase(Locale.ROOT)));
        return words;
    }

    static void said(Block block, EachWord each) {
        String text = block.text();
        boolean few = text.length() < 100 && block.words() <= FEW_WORDS;
        int start = -1;
        int seen = 0;
        for (int i = 0; i <= text.length() && (few || seen < 2); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                each.take(
                        few ? Place.SAYS : seen == 0 ? Place.BEGINS : Place.SECOND, text, start, i);
                seen++;
                start = -1;
            }
        }
    }
}
