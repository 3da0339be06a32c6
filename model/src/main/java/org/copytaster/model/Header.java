// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What an article says about itself. Null or empty: the page does not say.
///
/// @param outlet the paper, portal or agency whose page it is
/// @param standfirst the summary between headline and text
/// @param authors the people (or desks) of the byline
/// @param credit the line that names where the copy came from, as written ("Agencies")
/// @param agencies the news agencies that the credits name, in their short form ("AFP")
/// @param language BCP 47, mostly two letters
public record Header(
        @Nullable String outlet,
        String title,
        @Nullable String standfirst,
        List<String> authors,
        @Nullable String credit,
        List<String> agencies,
        @Nullable Stamp published,
        @Nullable Stamp modified,
        @Nullable String language,
        @Nullable String section,
        List<String> tags) {

    public Header {
        authors = List.copyOf(authors);
        agencies = List.copyOf(agencies);
        tags = List.copyOf(tags);
    }

    /// A header that tells no more than this.
    public static Header of(
            @Nullable String outlet,
            String title,
            @Nullable Stamp published,
            @Nullable String language) {
        return new Header(
                outlet, title, null, List.of(), null, List.of(), published, null, language, null,
                List.of());
    }

    /// The same header with another publication clock, as a person's correction asks.
    public Header publishedAt(Stamp stamp) {
        return with(outlet, title, authors, stamp);
    }

    /// The same header with another part, as a person's correction asks.
    ///
    /// @param value empty where the page does not say
    public Header with(Correction.Part part, String value) {
        return switch (part) {
            case TITLE -> with(outlet, value, authors, published);
            case OUTLET -> with(value.isBlank() ? null : value, title, authors, published);
            case AUTHOR ->
                    with(outlet, title, value.isBlank() ? List.of() : List.of(value), published);
        };
    }

    private Header with(
            @Nullable String outlet,
            String title,
            List<String> authors,
            @Nullable Stamp published) {
        return new Header(
                outlet,
                title,
                standfirst,
                authors,
                credit,
                agencies,
                published,
                modified,
                language,
                section,
                tags);
    }
}
