// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.Capture;
import org.copytaster.model.Original;
import org.copytaster.model.PageId;

import java.util.List;

/// A kept page as it came in, for reading it once more.
///
/// @param captures those under this original's name, in a fixed order
public record KeptOriginal(PageId page, Original original, List<Capture> captures) {

    public KeptOriginal {
        captures = List.copyOf(captures);
    }
}
