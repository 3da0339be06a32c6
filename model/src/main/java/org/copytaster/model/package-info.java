// SPDX-License-Identifier: Apache-2.0
/// What there is to know about pages, articles and stories, as plain data that checks itself.
/// Nothing here reads, computes or decides; every other module speaks in these words.
@NullMarked
package org.copytaster.model;

import org.jspecify.annotations.NullMarked;
