// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a page declares about its article in linked data and `<meta>`, as written and unchecked. Each
/// list runs from the most to the least reliable.
///
/// @param titles headlines
/// @param summaries descriptions
/// @param body the text of the article, if linked data carries it
/// @param tags of the article, several in one string with commas between
/// @param news the same for searches of news
/// @param keywords words for search engines, which may be those of the whole site
/// @param addresses of the article itself
record PageFacts(
        List<String> titles,
        List<String> summaries,
        @Nullable String body,
        List<String> authors,
        List<String> outlets,
        List<String> published,
        List<String> modified,
        List<String> sections,
        List<String> tags,
        List<String> news,
        List<String> keywords,
        List<String> languages,
        List<String> addresses,
        List<String> types) {

    static final PageFacts NONE =
            new PageFacts(
                    List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
