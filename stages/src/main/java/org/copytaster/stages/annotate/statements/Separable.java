// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.List;

/// A verb in two parts: the stem stands early in its clause, the tail ends it ("teilte ... mit").
record Separable(Verb.Kind kind, List<String> tail) {

    Separable {
        tail = List.copyOf(tail);
    }
}
