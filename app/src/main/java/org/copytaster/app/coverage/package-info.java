// SPDX-License-Identifier: Apache-2.0
/// What each outlet of a story tells, calls, carries, and how soon: for the reader and the commands.
@NullMarked
package org.copytaster.app.coverage;

import org.jspecify.annotations.NullMarked;
