// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import java.io.IOException;

/// Bytes that hold no page for us. The message is the reason of the [org.copytaster.model.Refusal]:
/// a short clause, made for the person who saved the page.
final class UnreadableException extends IOException {

    UnreadableException(String reason) {
        super(reason);
    }
}
