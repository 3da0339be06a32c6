// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.house.wrong.stages.group;

import org.copytaster.app.house.wrong.stages.extract.Extracts;

/// A stage that closes a circle.
public record Groups(java.util.List<Extracts> extracts) {

    public Groups {
        extracts = java.util.List.copyOf(extracts);
    }
}
