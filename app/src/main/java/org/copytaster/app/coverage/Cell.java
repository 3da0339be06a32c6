// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.coverage;

import java.util.List;

/// What one outlet has in one line of a table.
///
/// @param outlet empty for pages that name none
/// @param things earliest first; none: not found in the pages of the case
public record Cell<T>(String outlet, List<T> things) {

    public Cell {
        things = List.copyOf(things);
    }

    public boolean isBlank() {
        return things.isEmpty();
    }

    /// How many of some cells are not blank.
    static <T> int filled(List<Cell<T>> cells) {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
