// SPDX-License-Identifier: Apache-2.0
/// Puts a person's corrections into readings.
@NullMarked
package org.copytaster.stages.correct;

import org.jspecify.annotations.NullMarked;
