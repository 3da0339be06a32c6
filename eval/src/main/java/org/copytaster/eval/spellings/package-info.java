// SPDX-License-Identifier: Apache-2.0
/// Learns how spellings of one name differ, and measures it on names held out.
@NullMarked
package org.copytaster.eval.spellings;

import org.jspecify.annotations.NullMarked;
