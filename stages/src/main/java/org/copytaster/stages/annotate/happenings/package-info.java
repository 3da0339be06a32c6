// SPDX-License-Identifier: Apache-2.0
/// Dated happenings, told or announced.
@NullMarked
package org.copytaster.stages.annotate.happenings;

import org.jspecify.annotations.NullMarked;
