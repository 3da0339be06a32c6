// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/// Says why a page is no article, where that can be seen.
final class Verdict {

    private static final Pattern ERROR =
            Pattern.compile(
                    "^(?:error )?(?:404|403|410|500|502|503)\\b|page (?:not found|cannot be found)|access denied|just a moment|are you a robot|attention required|seite nicht gefunden|página no encontrada|page introuvable|الصفحة غير موجودة",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CONSENT =
            Pattern.compile(
                    "cookie|consent|before you continue|zustimm|datenschutz|ملفات تعريف",
                    Pattern.CASE_INSENSITIVE);
    private static final int STUB = 140;

    /// How many blocks a bare page has at most.
    private static final int BARE = 20;

    private static final double MOST_LINKS = .8;

    private static final Weights ARTICLE = Weights.resource("article.weights");
    private static final WordWeights CLASSES = ARTICLE.words(ArticleCues.CLASS);
    private static final WordWeights SAID = ARTICLE.words(ArticleCues.SAYS);
    private static final double NONE = ARTICLE.sum(List.of("none"));

    private Verdict() {}

    /// The reason to drop a page; null: it holds an article.
    static @Nullable String against(Sorted sorted, String title, BodyText body) {
        PageBlocks page = sorted.page();
        if (page.size() == 0) {
            return "the page is empty";
        }
        if (ERROR.matcher(title).find() && body.text().length() < 1500) {
            return "an error page";
        }
        if (body.text().isBlank()) {
            return CONSENT.matcher(title).find()
                    ? "a consent wall"
                    : isList(page) ? "a list of articles" : "no article text";
        }
        boolean list = isList(page);
        if (isLinks(sorted) || (body.text().length() < STUB && list)) {
            return "a list of articles";
        }
        if (page.layout().dump() || isBare(sorted) || holdsArticle(sorted)) {
            return null;
        }
        return list ? "a list of articles" : "a page of another kind";
    }

    /// Whether hardly anything stands beside the text, as on a page that was saved for reading: too little to
    /// tell what kind of page it was.
    private static boolean isBare(Sorted sorted) {
        long prose =
                sorted.body().stream()
                        .filter(at -> Prominence.isProse(sorted.page().block(at)))
                        .count();
        return sorted.page().size() <= BARE && prose > 1;
    }

    private static boolean holdsArticle(Sorted sorted) {
        PageBlocks page = sorted.page();
        WordWeights.Sum classes = CLASSES.new Sum();
        ArticleCues.classes(page, classes::take);
        WordWeights.Sum said = SAID.new Sum();
        ArticleCues.said(page, said::take);
        double counted = ARTICLE.sum(ArticleCues.counted(page, sorted.labels()));
        return counted + classes.sum() + said.sum() > NONE;
    }

    /// Whether nearly all of what was taken for text is links.
    private static boolean isLinks(Sorted sorted) {
        int letters = 0;
        int linked = 0;
        for (int at : sorted.body()) {
            letters += sorted.page().text(at).length();
            linked += sorted.page().block(at).linked();
        }
        return linked > MOST_LINKS * letters;
    }

    /// Many linked lines, hardly any prose.
    private static boolean isList(PageBlocks page) {
        int linked = 0;
        for (Block block : page.layout().blocks()) {
            linked += block.linkShare() > .8 && block.words() >= 5 ? 1 : 0;
        }
        return linked >= 15;
    }
}
