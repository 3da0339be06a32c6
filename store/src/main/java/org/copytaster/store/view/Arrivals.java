// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import java.util.List;

/// What came into a case after some line of its log, in time order.
///
/// @param added articles that the case did not have before
/// @param edited articles that it had, in other words
public record Arrivals(List<ArticleLine> added, List<ArticleLine> edited) {

    public Arrivals {
        added = List.copyOf(added);
        edited = List.copyOf(edited);
    }
}
