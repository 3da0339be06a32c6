// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

/// A saved page, decoded once and not yet understood.
public record Page(PageId id, Capture capture, Content content) {

    /// What a page consists of.
    public sealed interface Content {

        /// Markup, decoded to characters.
        record Html(String markup) implements Content {}

        /// A plain-text dump of a page: a person's copy, a browser's "save as text", or the output
        /// of a text browser.
        record Dump(String text) implements Content {}

        /// One entry of a feed: its fields, and its body as markup. Fields that the feed lacks are
        /// empty; `published` and `updated` are as the feed writes them.
        record FeedEntry(
                String feedTitle,
                String title,
                String author,
                String published,
                String updated,
                java.util.List<String> tags,
                String language,
                String markup)
                implements Content {

            public FeedEntry {
                tags = java.util.List.copyOf(tags);
            }
        }
    }
}
