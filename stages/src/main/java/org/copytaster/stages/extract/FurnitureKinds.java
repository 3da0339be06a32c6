// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Furniture.Kind;
import org.copytaster.stages.extract.Block.Trait;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells what kind of furniture a block is: by its own opening words, by class words, by the element
/// that it stands in.
final class FurnitureKinds {

    private static final Map<String, Kind> OPENERS = openers();
    private static final Map<Kind, List<String>> WORDS = words();

    private FurnitureKinds() {}

    private static Map<String, Kind> openers() {
        Map<String, Kind> openers = new LinkedHashMap<>();
        ExtractWords.table("furniture")
                .forEach((words, kind) -> openers.put(words, Kind.valueOf(kind)));
        return openers;
    }

    private static Map<Kind, List<String>> words() {
        Map<Kind, List<String>> words = new LinkedHashMap<>();
        words.put(
                Kind.CONSENT,
                List.of("cookie", "cookies", "consent", "gdpr", "onetrust", "cmp", "didomi"));
        words.put(
                Kind.SPONSOR,
                List.of(
                        "sponsor",
                        "sponsored",
                        "advert",
                        "advertisement",
                        "promoted",
                        "outbrain",
                        "taboola",
                        "werbung",
                        "anzeige"));
        words.put(Kind.TICKER, List.of("ticker", "breaking", "newsticker"));
        words.put(
                Kind.MOSTREAD,
                List.of(
                        "mostread",
                        "popular",
                        "trending",
                        "mostpopular",
                        "meistgelesen",
                        "topstories"));
        words.put(
                Kind.READNEXT,
                List.of("readnext", "recommended", "recommendations", "recirc", "upnext"));
        words.put(
                Kind.RELATED,
                List.of(
                        "related",
                        "relacionadas",
                        "relacionados",
                        "verwandt",
                        "teaser",
                        "teasers",
                        "more"));
        words.put(
                Kind.SHARE,
                List.of("share", "sharing", "social", "shares", "addthis", "sharedaddy", "teilen"));
        words.put(Kind.FOOTER, List.of("footer", "colophon"));
        words.put(
                Kind.MENU,
                List.of(
                        "nav",
                        "menu",
                        "navigation",
                        "navbar",
                        "breadcrumb",
                        "breadcrumbs",
                        "topbar"));
        return words;
    }

    /// The kind that the first words of a text announce; null: none.
    static @Nullable Kind announced(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}]+", "");
        int end = Math.min(plain.length(), 40);
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

    /// An opener that is not the whole text must be cut off by a colon or the like.
    private static boolean closes(String plain, int length) {
        String rest = plain.substring(length).strip();
        return rest.isEmpty()
                || ":|–—-»>.!".indexOf(rest.charAt(0)) >= 0
                || (rest.length() < 12 && !rest.contains(" "));
    }

    /// What markup says about a block; null: nothing.
    static @Nullable Kind marked(Block block) {
        for (Map.Entry<Kind, List<String>> entry : WORDS.entrySet()) {
            if (block.says(entry.getValue())) {
                return entry.getKey();
            }
        }
        if (block.has(Trait.FOOTER) && !block.has(Trait.ARTICLE)) {
            return Kind.FOOTER;
        }
        for (Map.Entry<Kind, List<String>> entry : WORDS.entrySet()) {
            if (entry.getValue().stream().anyMatch(block.far()::contains)) {
                return entry.getKey();
            }
        }
        return block.has(Trait.NAVIGATION) ? Kind.MENU : null;
    }
}
