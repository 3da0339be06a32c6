// SPDX-License-Identifier: Apache-2.0
/// Tells a story's chronology.
@NullMarked
package org.copytaster.stages.timeline;

import org.jspecify.annotations.NullMarked;
