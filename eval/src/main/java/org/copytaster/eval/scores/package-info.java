// SPDX-License-Identifier: Apache-2.0
/// Runs the product on pages and articles with gold, has the scorers of the benchmarks score what it
/// writes, and holds the figures against floors and against other systems.
@NullMarked
package org.copytaster.eval.scores;

import org.jspecify.annotations.NullMarked;
