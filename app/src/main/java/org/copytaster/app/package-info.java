// SPDX-License-Identifier: Apache-2.0
/// Copytaster as people use it: the commands and the reader.
@NullMarked
package org.copytaster.app;

import org.jspecify.annotations.NullMarked;
