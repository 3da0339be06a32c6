// SPDX-License-Identifier: Apache-2.0

/// Learns which days of a story matter.
@NullMarked
package org.copytaster.eval.timelines;

import org.jspecify.annotations.NullMarked;
