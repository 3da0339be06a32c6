// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.Capture;
import org.copytaster.model.Original;
import org.copytaster.model.PageId;
import org.copytaster.model.Reading;

/// A page to be kept, with what was read on it.
public record Incoming(PageId page, Original original, Capture capture, Result result) {

    /// What a page turned out to hold.
    public sealed interface Result {

        record Article(Reading reading) implements Result {}

        /// The page holds no article; it is kept all the same.
        record Dropped(String reason) implements Result {}
    }

    public static Incoming read(PageId page, Original original, Capture capture, Reading reading) {
        return new Incoming(page, original, capture, new Result.Article(reading));
    }

    public static Incoming dropped(PageId page, Original original, Capture capture, String reason) {
        return new Incoming(page, original, capture, new Result.Dropped(reason));
    }
}
