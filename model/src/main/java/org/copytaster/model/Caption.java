// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// The words under a picture.
///
/// @param credit who made or supplied the picture; null when the page does not say
public record Caption(String text, @Nullable String credit) {}
