// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.house.wrong.store;

import org.copytaster.app.house.wrong.app.Roof;

/// A wing that knows the roof.
public record Stores(Roof roof) {}
