// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

/// Why a page, a file or a part of one was not taken.
///
/// @param reason a short clause that a person can act on: "empty file", "a gzip stream that ends
///     early"
public record Refusal(Origin origin, String reason) {}
