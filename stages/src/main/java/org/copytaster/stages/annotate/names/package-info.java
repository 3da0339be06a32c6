// SPDX-License-Identifier: Apache-2.0
/// People, organisations, places and roles, with the actor that each stands for.
@NullMarked
package org.copytaster.stages.annotate.names;

import org.jspecify.annotations.NullMarked;
