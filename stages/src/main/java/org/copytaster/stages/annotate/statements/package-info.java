// SPDX-License-Identifier: Apache-2.0
/// Who said what: source, cue, content, and the speaker behind the source.
@NullMarked
package org.copytaster.stages.annotate.statements;

import org.jspecify.annotations.NullMarked;
