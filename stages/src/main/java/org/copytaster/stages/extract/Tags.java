// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Block.Shape;
import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the tags of an article: as declared, else the links around it that lead to tags, else those of the
/// page's keywords that the article is about, for many sites have the same keywords on all pages.
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
        if (!declared.isEmpty()) {
            return declared;
        }
        List<String> linked = linked(true);
        linked = linked.isEmpty() ? linked(false) : linked;
        if (!linked.isEmpty()) {
            return linked;
        }
        List<String> keywords = matching(split(page.facts().keywords()));
        return keywords.isEmpty() ? listed() : keywords;
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
            if (link.certain() == certain && near && apart && Wording.words(link.text()) <= 6) {
                tags.add(link.text());
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
                && Wording.words(page.text(at)) <= 4) {
            tags.add(page.text(at));
            at++;
        }
        return tags.size() >= 2 ? tags : List.of();
    }
}
