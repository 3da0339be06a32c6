// SPDX-License-Identifier: Apache-2.0
/// The pipeline, told once; every engine runs this.
@NullMarked
package org.copytaster.stages;

import org.jspecify.annotations.NullMarked;
