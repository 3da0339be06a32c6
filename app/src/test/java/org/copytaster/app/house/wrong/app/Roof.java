// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.house.wrong.app;

/// The roof.
public record Roof(String tile) {}
