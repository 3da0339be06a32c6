// SPDX-License-Identifier: Apache-2.0
/// Trains the block models of extraction from pages with gold, and measures them on sites held out.
@NullMarked
package org.copytaster.eval.extraction;

import org.jspecify.annotations.NullMarked;
