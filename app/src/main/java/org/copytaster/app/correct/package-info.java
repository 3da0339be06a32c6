// SPDX-License-Identifier: Apache-2.0
/// What a person puts right: the line in the case, and the conclusions drawn anew. The command and the
/// reader both come this way.
@NullMarked
package org.copytaster.app.correct;

import org.jspecify.annotations.NullMarked;
