// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Block.Shape;
import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the tags of an article: as declared, else the links around it that lead to tags, else those of the
/// page's keywords that the article is about, for many sites have the same keywords on all pages. A single
/// declared tag is often only the section: where the page has a list besides, that stands.
final class Tags {

    private static final int MOST = 30;
    private static final int LONGEST = 60;
    private static final int ABOVE = 8;
    private static final int BELOW = 20;
    private static final double LINKS = .7;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;、]\\s*");
    private static final Pattern NAMED = Pattern.compile("[\\p{L}][\\p{L} _-]{1,24}:\\s*(\\S.*)");

    /// "topic/late frost", where all tags of a page are written so.
    private static final Pattern FILED = Pattern.compile("\\p{Ll}{3,20}/[^/]+");

    private static final Pattern MACHINE =
            Pattern.compile(
                    "[0-9a-f]{8}-[0-9a-f-]{20,}|\\d{5,}|[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}");

    private final PageBlocks page;
    private final String body;
    private final int title;
    private final int last;

    private Tags(PageBlocks page, String body, int title, int last) {
        this.page = page;
        this.body = body;
        this.title = title;
        this.last = last;
    }

    /// @param authors names that are no tags
    /// @param title the number of the headline's block; negative: none was found
    /// @param last the number of the last block of the text; negative: there is none
    static List<String> of(
            PageBlocks page, List<String> authors, String body, int title, int last) {
        Tags tags = new Tags(page, body, title, last);
        Map<String, String> names = new LinkedHashMap<>();
        for (String tag : tags.found()) {
            String name = tag.strip();
            if (!name.isEmpty() && name.length() <= LONGEST && names.size() < MOST) {
                names.putIfAbsent(Folding.letters(name), name);
            }
        }
        authors.forEach(author -> names.remove(Folding.letters(author)));
        return new ArrayList<>(names.values());
    }

    private List<String> found() {
        List<String> declared = split(page.facts().tags());
        List<String> news = split(page.facts().news());
        List<String> keywords = split(page.facts().keywords());
        if (isParted(declared, keywords)) {
            return keywords;
        }
        if (declared.size() > 1) {
            return isPart(news, declared) ? news : declared;
        }
        List<String> linked = linked(true);
        List<String> several = news.size() > 1 ? news : linked;
        if (several.size() > 1 || !declared.isEmpty()) {
            return several.size() > 1 ? several : declared;
        }
        List<String> one = news.isEmpty() ? linked : news;
        List<String> near = one.isEmpty() ? linked(false) : one;
        if (!near.isEmpty()) {
            return near;
        }
        List<String> matching = matching(keywords);
        return matching.isEmpty() ? listed() : matching;
    }

    /// Whether one declared tag is the words of a whole list, run together.
    private static boolean isParted(List<String> declared, List<String> list) {
        String all = declared.size() == 1 ? Folding.letters(declared.getFirst()) : "";
        int letters = 0;
        for (String tag : list) {
            String one = Folding.letters(tag);
            letters += all.contains(one) ? one.length() : 0;
        }
        return list.size() > 1 && !all.isEmpty() && letters == all.length();
    }

    /// Whether the tags for searches of news are some of the declared ones: those that are left over are
    /// the machinery's.
    private static boolean isPart(List<String> news, List<String> declared) {
        Set<String> all = new HashSet<>();
        declared.forEach(tag -> all.add(Folding.letters(tag)));
        return news.size() > 1 && news.stream().map(Folding::letters).allMatch(all::contains);
    }

    private static List<String> split(List<String> lists) {
        List<String> tags = new ArrayList<>();
        for (String list : lists) {
            for (String tag : BETWEEN.split(Parser.unescapeEntities(list, false), -1)) {
                Matcher named = NAMED.matcher(tag.strip());
                String name = named.matches() ? named.group(1) : tag.strip();
                if (!MACHINE.matcher(name).matches()) {
                    tags.add(name);
                }
            }
        }
        tags.removeIf(String::isEmpty);
        boolean filed =
                !tags.isEmpty() && tags.stream().allMatch(tag -> FILED.matcher(tag).matches());
        return filed
                ? tags.stream().map(tag -> tag.substring(tag.indexOf('/') + 1)).toList()
                : tags;
    }

    /// Links to tags around the headline or below the text that stand for themselves: one within a
    /// sentence is the sentence's.
    private List<String> linked(boolean certain) {
        List<String> tags = new ArrayList<>();
        for (Declared.TagLink link : page.layout().declared().tagLinks) {
            int at = link.block();
            boolean near =
                    (title >= 0 && Math.abs(at - title) <= ABOVE)
                            || (at >= last - 1 && at <= last + BELOW);
            boolean apart = at < page.size() && (certain || page.block(at).linkShare() >= LINKS);
            String text = link.certain() == certain && near && apart ? link.text() : null;
            if (text != null && Wording.words(text) <= 6) {
                tags.add(text);
            }
        }
        return tags;
    }

    private List<String> matching(List<String> keywords) {
        String said = Folding.letters(body);
        return keywords.stream()
                .filter(word -> said.contains(Folding.letters(word.toLowerCase(Locale.ROOT))))
                .toList();
    }

    /// In a dump: a list of short entries right behind the text.
    private List<String> listed() {
        List<String> tags = new ArrayList<>();
        if (!page.layout().dump() || last < 0) {
            return tags;
        }
        int at = last + 1;
        while (at < page.size() && page.block(at).shape() != Shape.ITEM && at < last + 3) {
            at++;
        }
        while (at < page.size()
                && page.block(at).shape() == Shape.ITEM
                && page.block(at).words() <= 4) {
            tags.add(page.text(at));
            at++;
        }
        return tags.size() >= 2 ? tags : List.of();
    }
}
