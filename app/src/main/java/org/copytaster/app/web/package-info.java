// SPDX-License-Identifier: Apache-2.0
/// The reader: a case as pages in a browser, served on this machine only.
@NullMarked
package org.copytaster.app.web;

import org.jspecify.annotations.NullMarked;
