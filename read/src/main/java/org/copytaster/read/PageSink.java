// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.copytaster.model.Original;
import org.copytaster.model.Page;
import org.copytaster.model.Refusal;

/// Takes pages one at a time, in the order in which they are read.
public interface PageSink {

    /// A page, with the bytes that [SavedPages#reread] makes it from again.
    void page(Page page, Original original);

    /// What was not taken, and why. Nothing else is lost by it.
    void refused(Refusal refusal);
}
