// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Furniture.Kind;
import org.copytaster.stages.extract.Block.Trait;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Tells what kind of furniture a block is: by its own opening words, by class words, by the element
/// that it stands in.
final class FurnitureKinds {

    private static final Map<String, Kind> OPENERS = openers();
    private static final WordTable<Boolean> FIRST_WORDS = firstWords();
    private static final int LONGEST = 40;
    private static final int ENOUGH = 80;

    private FurnitureKinds() {}

    private static Map<String, Kind> openers() {
        Map<String, Kind> openers = new LinkedHashMap<>();
        ExtractWords.table("furniture")
                .forEach((words, kind) -> openers.put(words, Kind.valueOf(kind)));
        return openers;
    }

    private static WordTable<Boolean> firstWords() {
        WordTable<Boolean> first = new WordTable<>();
        OPENERS.keySet()
                .forEach(opener -> first.put(opener.substring(0, endOfWord(opener, 0)), true));
        return first;
    }

    /// Class words and the kind that each tells.
    static Map<String, Kind> classWords() {
        Map<String, Kind> words = new HashMap<>();
        put(words, Kind.CONSENT, "cookie cookies consent gdpr onetrust cmp didomi");
        put(
                words,
                Kind.SPONSOR,
                "sponsor sponsored advert advertisement promoted outbrain taboola werbung anzeige");
        put(words, Kind.TICKER, "ticker breaking newsticker");
        put(words, Kind.MOSTREAD, "mostread popular trending mostpopular meistgelesen topstories");
        put(words, Kind.READNEXT, "readnext recommended recommendations recirc upnext");
        put(words, Kind.RELATED, "related relacionadas relacionados verwandt teaser teasers more");
        put(words, Kind.SHARE, "share sharing social shares addthis sharedaddy teilen");
        put(words, Kind.FOOTER, "footer colophon");
        put(words, Kind.MENU, "nav menu navigation navbar breadcrumb breadcrumbs topbar");
        return words;
    }

    private static void put(Map<String, Kind> words, Kind kind, String list) {
        for (String word : list.split(" ", -1)) {
            words.put(word, kind);
        }
    }

    /// The kind that the first words of a text announce; null: none.
    static @Nullable Kind announced(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        if (FIRST_WORDS.at(text, start, endOfWord(text, start)) == null) {
            return null;
        }
        String plain =
                text.substring(start, Math.min(text.length(), start + ENOUGH))
                        .toLowerCase(Locale.ROOT);
        int end = Math.min(plain.length(), LONGEST);
        for (int length = end; length >= 3; length--) {
            boolean whole =
                    length == plain.length() || !Character.isLetterOrDigit(plain.charAt(length));
            Kind kind = whole ? OPENERS.get(plain.substring(0, length)) : null;
            if (kind != null && (length == plain.length() || closes(plain, length))) {
                return kind;
            }
        }
        return null;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// An opener that is not the whole text must be cut off by a colon or the like.
    private static boolean closes(String plain, int length) {
        String rest = plain.substring(length).strip();
        return rest.isEmpty()
                || ":|–—-»>.!".indexOf(rest.charAt(0)) >= 0
                || (rest.length() < 12 && !rest.contains(" "));
    }

    /// What markup says about a block; null: nothing.
    static @Nullable Kind marked(Block block) {
        Kind own = block.own().furniture();
        Kind near = own == null ? block.near().furniture() : own;
        if (near != null) {
            return near;
        }
        if (block.has(Trait.FOOTER) && !block.has(Trait.ARTICLE)) {
            return Kind.FOOTER;
        }
        Kind far = block.far().furniture();
        return far != null ? far : block.has(Trait.NAVIGATION) ? Kind.MENU : null;
    }
}
