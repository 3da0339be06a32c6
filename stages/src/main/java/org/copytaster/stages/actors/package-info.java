// SPDX-License-Identifier: Apache-2.0
/// Joins the names of all articles into actors.
@NullMarked
package org.copytaster.stages.actors;

import org.jspecify.annotations.NullMarked;
