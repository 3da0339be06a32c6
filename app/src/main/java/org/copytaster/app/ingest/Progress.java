// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.ingest;

/// Is told how far a long task has come.
public interface Progress {

    Progress SILENT = new Progress() {};

    /// A part of the task begins.
    ///
    /// @param total how many steps it has; -1 when nobody knows
    default void begin(String what, long total) {}

    /// So many more steps are done.
    default void advance(int steps) {}

    default void end() {}
}
