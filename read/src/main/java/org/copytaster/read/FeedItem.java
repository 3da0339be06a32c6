// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.copytaster.model.Page.Content.FeedEntry;

/// One entry of a feed.
///
/// @param id by which the feed knows it; its address or number when the feed gives none
/// @param link the address of the page it announces; empty when the feed gives none
record FeedItem(String id, String link, FeedEntry entry) {

    boolean isEmpty() {
        return entry.title().isBlank() && entry.markup().isBlank();
    }
}
