// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.house.wrong.model;

/// A model that computes, and leans on a library.
public final class Thinker {

    public String think() {
        return new org.assertj.core.presentation.StandardRepresentation().toStringOf(this);
    }
}
