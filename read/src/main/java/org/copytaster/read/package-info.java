// SPDX-License-Identifier: Apache-2.0
/// Saved pages in: files, folders, archives and feeds become [org.copytaster.model.Page]s.
@NullMarked
package org.copytaster.read;

import org.jspecify.annotations.NullMarked;
