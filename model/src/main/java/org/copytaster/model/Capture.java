// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// That a page was saved: where from, and when, as far as that is known.
///
/// @param address the page's address, if a container, an address list or the page's saver tells it
/// @param captured null when only the file's own dates would tell, which copying a file changes
public record Capture(Origin origin, @Nullable String address, @Nullable Instant captured) {}
