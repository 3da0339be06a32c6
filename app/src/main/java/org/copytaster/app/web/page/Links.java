// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.PageId;
import org.copytaster.model.Span;
import org.copytaster.model.StoryId;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// The addresses inside the reader, and the few that lead out of it.
public final class Links {

    private Links() {}

    public static String story(StoryId story) {
        return "/story/" + encoded(story.value());
    }

    public static String article(ArticleId article) {
        return "/article/" + encoded(article.value());
    }

    /// Leads to the words themselves: the article marks them and the browser scrolls to them.
    public static String words(Evidence evidence) {
        return words(evidence.article(), evidence.span());
    }

    public static String words(ArticleId article, Span span) {
        String range = span.start() + "-" + span.end();
        return article(article) + "?at=" + range + "#" + anchor(span);
    }

    /// The anchor of a span of text inside its article.
    public static String anchor(Span span) {
        return "e" + span.start() + "-" + span.end();
    }

    public static String actor(ActorId actor) {
        return "/actor/" + encoded(actor.value());
    }

    public static String original(PageId page) {
        return "/original/" + encoded(page.value());
    }

    public static String search(String query) {
        return "/search?q=" + encoded(query);
    }

    /// The address of a page on the web; null unless it is one that a browser may safely follow.
    public static @Nullable String live(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? address : null;
    }

    /// The live page, scrolled to these words by a text fragment; null where there is no live page.
    public static @Nullable String live(@Nullable String address, String words) {
        String page = live(address);
        if (page == null) {
            return null;
        }
        int hash = page.indexOf('#');
        return (hash < 0 ? page : page.substring(0, hash)) + "#:~:text=" + fragment(words);
    }

    /// Long words are given as their beginning and end, so that small edits between do not hurt.
    private static String fragment(String words) {
        String[] all = words.strip().split("\\s+");
        if (all.length <= 12) {
            return dashed(String.join(" ", all));
        }
        String start = String.join(" ", Arrays.copyOfRange(all, 0, 4));
        String end = String.join(" ", Arrays.copyOfRange(all, all.length - 4, all.length));
        return dashed(start) + "," + dashed(end);
    }

    /// The hyphen has a meaning of its own in text fragments.
    private static String dashed(String words) {
        return encoded(words).replace("-", "%2D");
    }

    /// Percent-encoded, as a part of a path or a query.
    public static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
