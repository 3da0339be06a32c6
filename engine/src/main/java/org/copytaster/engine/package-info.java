// SPDX-License-Identifier: Apache-2.0
/// The same pipeline as a Flink job, for when one machine is outgrown.
@NullMarked
package org.copytaster.engine;

import org.jspecify.annotations.NullMarked;
