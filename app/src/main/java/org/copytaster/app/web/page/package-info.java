// SPDX-License-Identifier: Apache-2.0
/// What each page of the reader shows, worked out from a case before a template writes it.
@NullMarked
package org.copytaster.app.web.page;

import org.jspecify.annotations.NullMarked;
