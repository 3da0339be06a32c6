// SPDX-License-Identifier: Apache-2.0
/// Whether a clause tells of what was, of what is planned, or neither plainly.
@NullMarked
package org.copytaster.stages.text.tense;

import org.jspecify.annotations.NullMarked;
