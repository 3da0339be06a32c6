// SPDX-License-Identifier: Apache-2.0
/// Trains the weights of the cues of names, and measures them on articles held out.
@NullMarked
package org.copytaster.eval.names;

import org.jspecify.annotations.NullMarked;
