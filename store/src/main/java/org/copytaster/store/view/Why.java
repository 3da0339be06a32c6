// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import org.copytaster.model.Evidence;

import java.util.List;

/// The words behind one id: what it is, and each place with its words.
///
/// @param title what kind of thing the id names, and its own words
/// @param notes the rules and reasons behind it, in words for a reader
public record Why(String id, String title, List<String> notes, List<Place> places) {

    /// Where the words stand.
    ///
    /// @param before some words before the evidence, in the same paragraph
    /// @param after some words after it
    public record Place(ArticleLine article, Evidence evidence, String before, String after) {}
}
