// SPDX-License-Identifier: Apache-2.0
/// A case for other programs: JSON answers and feeds, described in `openapi.yaml`.
@NullMarked
package org.copytaster.app.web.api;

import org.jspecify.annotations.NullMarked;
