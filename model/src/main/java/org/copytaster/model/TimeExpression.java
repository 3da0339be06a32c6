// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// A time expression (TIMEX3) and what it means on the day of publication.
///
/// @param value null when it depends on a day that is not known
public record TimeExpression(Evidence evidence, Type type, @Nullable TimeValue value) {

    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
