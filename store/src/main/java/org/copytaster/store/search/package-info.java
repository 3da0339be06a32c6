// SPDX-License-Identifier: Apache-2.0
/// Full-text search over a case: the query language, and the index, which can be made anew from the
/// case at any time.
@NullMarked
package org.copytaster.store.search;

import org.jspecify.annotations.NullMarked;
