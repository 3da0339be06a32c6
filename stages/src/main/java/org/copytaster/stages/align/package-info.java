// SPDX-License-Identifier: Apache-2.0
/// Finds the wordings of one utterance.
@NullMarked
package org.copytaster.stages.align;

import org.jspecify.annotations.NullMarked;
