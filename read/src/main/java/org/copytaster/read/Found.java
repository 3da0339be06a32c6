// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.copytaster.model.Page.Content;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// What the bytes of one file or record hold.
sealed interface Found {

    /// One page.
    ///
    /// @param address null when the bytes do not tell where they were saved from
    /// @param captured null when the bytes do not tell when they were saved
    record One(Content content, @Nullable String address, @Nullable Instant captured)
            implements Found {}

    /// A feed, whose entries are the pages.
    record Entries(List<FeedItem> items) implements Found {

        public Entries {
            items = List.copyOf(items);
        }
    }
}
