// SPDX-License-Identifier: Apache-2.0
/// Finds which articles carry the same copy.
@NullMarked
package org.copytaster.stages.copies;

import org.jspecify.annotations.NullMarked;
