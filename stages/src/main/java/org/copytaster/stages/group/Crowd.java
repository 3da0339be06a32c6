// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

/// How many articles there are that two articles are near among.
///
/// @param dated those of the last fortnight: what articles with a day are compared with
/// @param all those of any time, with which an article without a day is compared
record Crowd(int dated, int all) {

    /// From so many articles on, more of them change nothing but for undated ones.
    static final int USUAL = 200;

    /// Among fewer nothing is known that is not known among these.
    private static final int LEAST = 20;

    /// As many as it takes for the number to say nothing.
    Crowd atLeastUsual() {
        return new Crowd(Math.max(USUAL, dated), Math.max(USUAL, all));
    }

    int size(boolean undated) {
        return undated ? all : dated;
    }

    /// The logarithm of how many times fewer than usual they are; 0 for more.
    double few(boolean undated) {
        return Math.max(0, Math.log((double) USUAL / Math.max(LEAST, size(undated))));
    }
}
