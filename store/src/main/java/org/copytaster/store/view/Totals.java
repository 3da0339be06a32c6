// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

/// How much a case holds.
///
/// @param speakerless utterances whose speaker is not known
/// @param undated articles without a day of publication
public record Totals(
        int pages,
        int articles,
        int copies,
        int outlets,
        int stories,
        int utterances,
        int speakerless,
        int actors,
        int refused,
        int dropped,
        int undated) {}
