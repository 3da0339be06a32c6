// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// The words that the rules need, as data: one folder a language, one file a topic.
///
/// The files lie beside this class in `language/LANGUAGE/TOPIC.txt`. A line `[section]` opens a
/// section; every other line is an entry, with columns set apart by tabs; `#` begins a comment. What
/// holds for every language lies under `language/any`.
public record LanguageData(Map<String, List<List<String>>> sections) {

    private static final LanguageData NOTHING = new LanguageData(Map.of());
    private static final Map<String, LanguageData> READ = new ConcurrentHashMap<>();

    /// The data on one topic; empty for a language that has none.
    ///
    /// @param language BCP 47; only the part before the first hyphen counts; null: unknown
    public static LanguageData of(@Nullable String language, String topic) {
        if (language == null) {
            return NOTHING;
        }
        String primary = primary(language.toLowerCase(Locale.ROOT));
        return isTag(primary)
                ? READ.computeIfAbsent(primary + "/" + topic, LanguageData::read)
                : NOTHING;
    }

    private static String primary(String tag) {
        int end = 0;
        while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
            end++;
        }
        return tag.substring(0, end);
    }

    /// Two or three letters: nothing else may become part of a path.
    private static boolean isTag(String primary) {
        return (primary.length() == 2 || primary.length() == 3)
                && primary.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    private static LanguageData read(String name) {
        try (InputStream file =
                LanguageData.class.getResourceAsStream("language/" + name + ".txt")) {
            return file == null ? NOTHING : parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException("language/" + name + ".txt", e);
        }
    }

    private static LanguageData parse(InputStream file) throws IOException {
        Map<String, List<List<String>>> sections = new LinkedHashMap<>();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        List<List<String>> section = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String content = line.startsWith("#") ? "" : line.strip();
            if (content.startsWith("[") && content.endsWith("]")) {
                section =
                        sections.computeIfAbsent(
                                content.substring(1, content.length() - 1),
                                name -> new ArrayList<>());
            } else if (!content.isEmpty()) {
                section.add(List.of(content.split("\t")));
            }
        }
        return new LanguageData(sections);
    }

    /// The rows of a section; none if there is no such section.
    public List<List<String>> rows(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /// The first column of a section, for looking words up.
    public Set<String> words(String section) {
        Set<String> words = new TreeSet<>();
        rows(section).forEach(row -> words.add(row.getFirst()));
        return words;
    }

    /// The first two columns of a section, as a table; the first row of a key wins.
    public Map<String, String> table(String section) {
        Map<String, String> table = new LinkedHashMap<>();
        rows(section).stream()
                .filter(row -> row.size() > 1)
                .forEach(row -> table.putIfAbsent(row.get(0), row.get(1)));
        return table;
    }
}
