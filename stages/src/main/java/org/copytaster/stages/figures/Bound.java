// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.figures;

/// How a number is meant.
public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN
}
