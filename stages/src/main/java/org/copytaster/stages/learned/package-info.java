// SPDX-License-Identifier: Apache-2.0

/// What several stages need to weigh clues by weights that were learned.
@NullMarked
package org.copytaster.stages.learned;

import org.jspecify.annotations.NullMarked;
