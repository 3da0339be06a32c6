// SPDX-License-Identifier: Apache-2.0
/// The numbers of a story that change, with who gave them and when.
@NullMarked
package org.copytaster.app.numbers;

import org.jspecify.annotations.NullMarked;
