// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

/// Where the bytes of a page came from.
public sealed interface Origin {

    /// The path as the user gave it.
    String path();

    /// A page in a file of its own.
    record File(String path) implements Origin {}

    /// A page inside a container.
    ///
    /// @param entry which one: the record id of a WARC record, the id or number of a feed entry
    record Entry(String path, String entry) implements Origin {}

    /// How a person writes it: the path, and after `#` the entry.
    default String shown() {
        return switch (this) {
            case File file -> file.path();
            case Entry entry -> entry.path() + "#" + entry.entry();
        };
    }
}
