// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.app.web.words.Days;
import org.copytaster.app.web.words.Phrases;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What the frame round every page needs to know.
///
/// @param title the page's own title, without the product's name
/// @param section which entry of the navigation is the current one; empty for none
/// @param path the address of this page without its `ui` and `theme`, ready to take one more parameter
/// @param theme `auto`, `light` or `dark`
/// @param hand what forms that put something right need; null where the case is only read
/// @param asset gives the address of a style sheet, script or picture
public record Screen(
        Phrases say,
        String caseName,
        String title,
        String section,
        String path,
        String theme,
        @Nullable String query,
        @Nullable Hand hand,
        UnaryOperator<String> asset) {

    public static final List<String> THEMES = List.of("auto", "light", "dark");

    /// The keys of the reader, by what they do.
    public static final Map<String, List<String>> KEYS = keys();

    /// The forms that a query may take; each has an example and an explanation among the strings.
    public static final List<String> TIPS =
            List.of(
                    "phrase", "both", "minus", "near", "title", "outlet", "person", "speaker",
                    "said", "date", "lang");

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("move", List.of("j", "k"));
        keys.put("open", List.of("o"));
        keys.put("original", List.of("v"));
        keys.put("stories", List.of("h", "l"));
        keys.put("mark", List.of("n", "N"));
        keys.put("evidence", List.of("e"));
        keys.put("new", List.of("."));
        keys.put("search", List.of("/"));
        keys.put("front", List.of("g", "f"));
        keys.put("people", List.of("g", "p"));
        keys.put("quotes", List.of("g", "q"));
        keys.put("desk", List.of("g", "d"));
        keys.put("help", List.of("?"));
        return Collections.unmodifiableMap(keys);
    }

    public Screen titled(String title, String section) {
        return new Screen(say, caseName, title, section, path, theme, query, hand, asset);
    }

    /// The same as seen from another address: the page of a form, for what answers the form.
    public Screen at(String page) {
        return new Screen(say, caseName, title, section, page, theme, query, hand, asset);
    }

    public Screen asking(String query) {
        return new Screen(say, caseName, title, section, path, theme, query, hand, asset);
    }

    public String text(String key, Object... parts) {
        return say.text(key, parts);
    }

    public String count(String noun, int number) {
        return say.count(noun, number);
    }

    public Days days() {
        return say.days();
    }

    /// This page with another value of `ui` or `theme`.
    public String with(String parameter, String value) {
        return path + (path.contains("?") ? "&" : "?") + parameter + "=" + value;
    }

    /// The interface's languages in their own names.
    public Map<String, String> languages() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String language : Phrases.LANGUAGES) {
            Locale locale = Locale.of(language);
            names.put(language, locale.getDisplayLanguage(locale));
        }
        return names;
    }
}
