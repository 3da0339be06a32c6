// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.List;

/// A verb in two parts: the stem stands early in its clause, the tail ends it ("teilte ... mit").
///
/// @param number its place among the verbs of its language
record Separable(Verb.Kind kind, List<String> tail, int number) {

    Separable {
        tail = List.copyOf(tail);
    }
}
