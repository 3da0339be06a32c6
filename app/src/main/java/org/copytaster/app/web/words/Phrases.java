// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.words;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// The interface's strings in one language, from `LANGUAGE.properties` beside this class.
///
/// A new language is a new file, its name in [#LANGUAGES], and its plural rule in [Plural].
public final class Phrases {

    /// The languages of the interface, the one to fall back to first.
    public static final List<String> LANGUAGES = List.of("en", "ar", "es");

    private static final Map<String, Phrases> ALL = all();

    private final Locale locale;
    private final Properties strings;
    private final Days days;

    private Phrases(String language) {
        this.locale = Locale.of(language);
        this.strings = load(language);
        this.days = new Days(this);
    }

    private static Map<String, Phrases> all() {
        Map<String, Phrases> all = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> all.put(language, new Phrases(language)));
        return all;
    }

    private static Properties load(String language) {
        Properties strings = new Properties();
        try (InputStream in = Phrases.class.getResourceAsStream(language + ".properties")) {
            strings.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return strings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Phrases english() {
        return Objects.requireNonNull(ALL.get("en"));
    }

    /// The strings in a language of the interface; empty for any other.
    public static Optional<Phrases> in(@Nullable String language) {
        return Optional.ofNullable(language).map(ALL::get);
    }

    /// The strings in the language that an `Accept-Language` header likes best among ours.
    public static Phrases accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return english();
        }
        try {
            List<Locale.LanguageRange> wanted = Locale.LanguageRange.parse(header);
            List<Locale> ours = LANGUAGES.stream().map(Locale::of).toList();
            return Optional.ofNullable(Locale.lookup(wanted, ours))
                    .flatMap(best -> in(best.getLanguage()))
                    .orElse(english());
        } catch (IllegalArgumentException malformed) {
            return english();
        }
    }

    public String language() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /// `rtl` or `ltr`.
    public String direction() {
        return text("direction");
    }

    public Days days() {
        return days;
    }

    public Set<String> keys() {
        return strings.stringPropertyNames();
    }

    /// One string, its `{0}`, `{1}` filled in.
    ///
    /// @throws IllegalArgumentException if there is no such string: our mistake, held off by a test
    public String text(String key, Object... parts) {
        String text = strings.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no string " + key + " in " + language());
        }
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
    }

    /// The string for a value of a closed set: `kind` and `PERSON` give `kind.person`.
    public String text(String key, Enum<?> value) {
        return text(key + "." + value.name().toLowerCase(Locale.ROOT));
    }

    /// A number with its noun in the right plural: "31 pages".
    public String count(String noun, int number) {
        String form = noun + "." + Plural.of(language(), number);
        String key = strings.containsKey(form) ? form : noun + ".other";
        return text(key, number(number));
    }

    public String number(int number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// A number as a page gives it, with its fraction if it has one.
    public String number(double number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }

    /// The name of a language in this one; the code itself where it has no name.
    public String languageName(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return text("unknown");
        }
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(locale);
        return name.isBlank() ? tag : name;
    }
}
