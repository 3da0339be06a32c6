// SPDX-License-Identifier: Apache-2.0
/// The JSON lines of the batch commands: what goes in, what comes out, field by field.
@NullMarked
package org.copytaster.app.lines;

import org.jspecify.annotations.NullMarked;
