// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.copytaster.model.Page;
import org.copytaster.model.Refusal;

/// What kept bytes became when they were decoded again.
public sealed interface Decoded {

    record Again(Page page) implements Decoded {}

    record Refused(Refusal refusal) implements Decoded {}
}
