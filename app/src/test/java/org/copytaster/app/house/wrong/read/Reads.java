// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.house.wrong.read;

import org.copytaster.app.house.wrong.store.Stores;

/// A wing that knows another wing.
public record Reads(Stores stores) {}
