// SPDX-License-Identifier: Apache-2.0
/// Holds what is found in the sample case against what the author of its pages knows to be true.
@NullMarked
package org.copytaster.app.sample;

import org.jspecify.annotations.NullMarked;
