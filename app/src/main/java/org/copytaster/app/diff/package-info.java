// SPDX-License-Identifier: Apache-2.0
/// What is different between two texts, word by word, and how much of it is substance.
@NullMarked
package org.copytaster.app.diff;

import org.jspecify.annotations.NullMarked;
