// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

/// The bytes of a page as they were saved. Nobody changes the array.
///
/// @param name what the page was called where it was saved, with its ending (`page.html.gz`), so
///     that it is read the same way again
@SuppressWarnings("ArrayRecordComponent") // bytes are bytes; equality is by hash, see PageId
public record Original(String name, byte[] bytes) {

    public ContentHash hash() {
        return ContentHash.of(bytes);
    }
}
