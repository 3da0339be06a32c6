// SPDX-License-Identifier: Apache-2.0
/// Separates the article of a page from its furniture, and reads its header fields.
@NullMarked
package org.copytaster.stages.extract;

import org.jspecify.annotations.NullMarked;
