// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// The given names that are known in any language.
public final class GivenNames {

    private static final Set<String> ALL =
            new HashSet<>(LanguageData.of("any", "given-names").words("given-names"));

    private GivenNames() {}

    /// In small letters.
    public static Set<String> all() {
        return Collections.unmodifiableSet(ALL);
    }
}
