// SPDX-License-Identifier: Apache-2.0
/// Measures what the stages write, and how long they take; never published.
@NullMarked
package org.copytaster.eval;

import org.jspecify.annotations.NullMarked;
