// SPDX-License-Identifier: Apache-2.0
/// The case on disk: originals, the truth in SQLite, a derived index, corrections.
@NullMarked
package org.copytaster.store;

import org.jspecify.annotations.NullMarked;
