// SPDX-License-Identifier: Apache-2.0
/// Groups articles into events, and events into stories.
@NullMarked
package org.copytaster.stages.group;

import org.jspecify.annotations.NullMarked;
