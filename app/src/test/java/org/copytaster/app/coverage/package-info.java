// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.copytaster.app.coverage;

import org.jspecify.annotations.NullMarked;
