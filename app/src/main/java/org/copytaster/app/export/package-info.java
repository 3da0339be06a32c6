// SPDX-License-Identifier: Apache-2.0
/// What leaves a case as a file: chronologies and quotes in the formats that other programs read.
@NullMarked
package org.copytaster.app.export;

import org.jspecify.annotations.NullMarked;
