// SPDX-License-Identifier: Apache-2.0
/// Trains what tells whether two articles are about one happening, and measures it on sets held out.
@NullMarked
package org.copytaster.eval.grouping;

import org.jspecify.annotations.NullMarked;
