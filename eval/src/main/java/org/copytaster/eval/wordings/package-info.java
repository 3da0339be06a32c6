// SPDX-License-Identifier: Apache-2.0
/// Trains what tells whether two wordings are one utterance, and measures it on pairs written by us.
@NullMarked
package org.copytaster.eval.wordings;

import org.jspecify.annotations.NullMarked;
