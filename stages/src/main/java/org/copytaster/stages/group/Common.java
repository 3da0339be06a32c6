// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

/// What two articles may have in common.
enum Common {
    /// The words of one language.
    WORDS,
    /// The names, which are found again in any language and script.
    NAMES;

    Terms of(Profile profile) {
        return this == WORDS ? profile.terms() : profile.names();
    }
}
