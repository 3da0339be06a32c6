// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.house.wrong.stages.extract;

import org.copytaster.app.house.wrong.stages.group.Groups;

import java.io.FileInputStream;
import java.io.IOException;
import java.time.Instant;

/// A stage that knows another stage, opens a file and reads a clock.
public record Extracts(Groups groups) {

    public int first() throws IOException {
        try (FileInputStream file = new FileInputStream("page.html")) {
            return file.read() + Instant.now().hashCode();
        }
    }
}
