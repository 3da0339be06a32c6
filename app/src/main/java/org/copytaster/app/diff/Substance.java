// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.diff;

/// What a change touches, the weightiest first.
public enum Substance {
    /// A figure, or a word that tells one.
    NUMBER,
    /// A person, a body or a place.
    NAME,
    /// A word that denies.
    NEGATION,
    /// Words in quotation marks.
    QUOTE,
    /// Other words.
    WORDING,
    /// Only marks, capitals or white space.
    STYLE
}
