// SPDX-License-Identifier: Apache-2.0
/// The commands. Each is one class that says what it does, reads its arguments and calls the wings.
@NullMarked
package org.copytaster.app.cli;

import org.jspecify.annotations.NullMarked;
