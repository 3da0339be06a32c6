// SPDX-License-Identifier: Apache-2.0
/// Trains the weights that choose between candidates for a part of a statement, and measures them on
/// articles held out.
@NullMarked
package org.copytaster.eval.statements;

import org.jspecify.annotations.NullMarked;
