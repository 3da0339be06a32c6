// SPDX-License-Identifier: Apache-2.0
/// Words, sentences and the language data that every stage may use.
@NullMarked
package org.copytaster.stages.text;

import org.jspecify.annotations.NullMarked;
