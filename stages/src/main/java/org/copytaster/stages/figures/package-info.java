// SPDX-License-Identifier: Apache-2.0
/// The figures that articles give (tolls, counts, sums), and how one figure changes over a story.
@NullMarked
package org.copytaster.stages.figures;

import org.jspecify.annotations.NullMarked;
