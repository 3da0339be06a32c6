// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

/// Why a command cannot go on, in words that its user can act on.
final class CommandFailure extends RuntimeException {

    CommandFailure(String message) {
        super(message);
    }
}
