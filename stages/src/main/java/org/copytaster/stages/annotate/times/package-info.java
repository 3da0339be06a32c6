// SPDX-License-Identifier: Apache-2.0
/// Time expressions and their TIMEX3 values.
@NullMarked
package org.copytaster.stages.annotate.times;

import org.jspecify.annotations.NullMarked;
