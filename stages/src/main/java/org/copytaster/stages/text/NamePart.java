// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import org.jspecify.annotations.Nullable;

/// One part of a name in small plain Latin letters, and what it is compared by. Each of that is made when it
/// is first asked for, and kept: a name is compared with many others.
final class NamePart {

    private final String written;
    private @Nullable String letters;
    private @Nullable String latin;
    private @Nullable String arabic;
    private @Nullable String sounds;

    NamePart(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }

    boolean isInitial() {
        return written.length() == 1;
    }

    /// The letters a to z of it.
    String letters() {
        String made = letters;
        if (made == null) {
            made = NameKeys.plain(written);
            letters = made;
        }
        return made;
    }

    /// In one spelling, by the rules for Arabic names or by those for all others.
    String respelled(boolean asArabic) {
        String made = asArabic ? arabic : latin;
        if (made == null) {
            made = NameKeys.respelled(written, asArabic);
            if (asArabic) {
                arabic = made;
            } else {
                latin = made;
            }
        }
        return made;
    }

    /// With its consonants as capital classes and its vowels as they are.
    String sounds() {
        String made = sounds;
        if (made == null) {
            made = NameKeys.sounds(written);
            sounds = made;
        }
        return made;
    }
}
