// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.app.numbers.Numbers;
import org.copytaster.model.Evidence;
import org.copytaster.model.Speaker;
import org.copytaster.store.view.ArticleLine;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The numbers of a story that change.
public record NumbersView(List<NumbersView.Thing> things) implements StoryPage.Body {

    /// The width of the bar of the largest number of a thing, in the units of an SVG drawing.
    public static final int WIDTH = 72;

    /// What is counted, with its figures in time order.
    public record Thing(String measure, boolean isFate, List<Line> lines) {}

    /// One figure in one article.
    ///
    /// @param repeated the later articles that give it in the same words
    /// @param speaker who gave it; null where the page does not say
    /// @param isNew whether no page before gave this number
    /// @param value the number itself
    /// @param bar how long its bar is, of [#WIDTH]
    public record Line(
            ArticleLine article,
            List<ArticleLine> repeated,
            Evidence words,
            Evidence sentence,
            @Nullable Speaker speaker,
            boolean isNew,
            double value,
            int bar) {

        /// The sentence up to the figure.
        public String before() {
            return sentence.words().substring(0, from());
        }

        /// The sentence behind the figure.
        public String after() {
            return sentence.words().substring(from() + words.words().length());
        }

        private int from() {
            return words.span().start() - sentence.span().start();
        }

        /// The way to the words in the article.
        public String href() {
            return Links.words(article.id(), words.span());
        }
    }

    static NumbersView of(Numbers numbers) {
        List<Thing> things = new ArrayList<>();
        for (Numbers.Thing thing : numbers.things()) {
            double most =
                    thing.tellings().stream()
                            .mapToDouble(one -> one.figure().value())
                            .max()
                            .orElse(1);
            things.add(
                    new Thing(
                            thing.measure(),
                            thing.isFate(),
                            thing.tellings().stream().map(one -> line(one, most)).toList()));
        }
        return new NumbersView(List.copyOf(things));
    }

    private static Line line(Numbers.Telling telling, double most) {
        int bar = most == 0 ? 1 : (int) Math.round(WIDTH * telling.figure().value() / most);
        return new Line(
                telling.article(),
                telling.repeated(),
                telling.figure().words(),
                telling.figure().sentence(),
                telling.speaker(),
                telling.isNew(),
                telling.figure().value(),
                Math.max(1, bar));
    }
}
