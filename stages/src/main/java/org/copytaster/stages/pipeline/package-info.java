// SPDX-License-Identifier: Apache-2.0
/// What a stage is, and the runner that plain Java needs.
@NullMarked
package org.copytaster.stages.pipeline;

import org.jspecify.annotations.NullMarked;
