// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import org.copytaster.model.PageId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What became of one page that was added.
///
/// @param outcome `kept`, `again` (known bytes, one capture more), `version` (a new version of a known
///     article), `dropped` (a page without an article) or `refused`
/// @param reason null for the kept ones
public record LogLine(
        Instant when,
        String origin,
        String outcome,
        @Nullable String reason,
        @Nullable PageId page) {}
