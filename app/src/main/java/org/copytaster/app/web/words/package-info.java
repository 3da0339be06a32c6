// SPDX-License-Identifier: Apache-2.0
/// How the reader speaks: interface strings, numbers and days in the interface's language.
@NullMarked
package org.copytaster.app.web.words;

import org.jspecify.annotations.NullMarked;
