// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A part of a page that is not its article. It is kept and shown: it is evidence of what the outlet
/// pushed on the day of capture.
///
/// @param text as shown, lines kept
/// @param date the day that the part itself shows; null when it shows none
/// @param source where it stood in the page's decoded content; null when that is not known
public record Furniture(Kind kind, String text, @Nullable LocalDate date, @Nullable Span source) {

    public enum Kind {
        MENU,
        TICKER,
        RELATED,
        READMORE,
        MOSTREAD,
        READNEXT,
        COVERAGE,
        SHARE,
        SPONSOR,
        CONSENT,
        FOOTER,
        OTHER
    }
}
