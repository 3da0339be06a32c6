// SPDX-License-Identifier: Apache-2.0
/// Finds what stands in an article: names, times, statements, happenings.
@NullMarked
package org.copytaster.stages.annotate;

import org.jspecify.annotations.NullMarked;
