// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import org.copytaster.app.ingest.Progress;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/// A progress bar on standard error, for people; pipes and logs get none.
final class Bar implements Progress {

    /// What the user wants to see of the progress.
    static final class Options {

        @Option(names = "--no-color", description = "plain output without a progress bar")
        private boolean plain;

        // In JDK 22 to 24 a console may be there without a terminal; the launcher asks for 25.
        @SuppressWarnings("SystemConsoleNull")
        Progress progress() {
            return plain || System.console() == null ? Progress.SILENT : new Bar();
        }
    }

    private @Nullable ProgressBar bar;

    @Override
    public void begin(String what, long total) {
        bar =
                new ProgressBarBuilder()
                        .setTaskName(what)
                        .setInitialMax(total)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .showSpeed()
                        .build();
    }

    @Override
    public void advance(int steps) {
        if (bar != null) {
            bar.stepBy(steps);
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
