// SPDX-License-Identifier: Apache-2.0
/// Built wrong on purpose.
@NullMarked
package org.copytaster.app.house.wrong.read;

import org.jspecify.annotations.NullMarked;
