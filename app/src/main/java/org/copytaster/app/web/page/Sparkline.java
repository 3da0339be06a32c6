// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.store.view.StoryCard.MonthCount;

import java.util.ArrayList;
import java.util.List;

/// Counts by month as a row of bars, in the units of an SVG drawing.
///
/// @param width of the whole drawing
/// @param bars one for each month, empty months included
public record Sparkline(int width, List<Bar> bars) {

    /// The height of the highest bar; a month with one page is still seen.
    public static final int HEIGHT = 28;

    private static final int STEP = 7;
    private static final int THIN = 5;

    /// One month.
    public record Bar(int x, int y, int width, int height, MonthCount count) {}

    public static Sparkline of(List<MonthCount> counts) {
        int most = counts.stream().mapToInt(MonthCount::count).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (MonthCount count : counts) {
            int height =
                    count.count() == 0
                            ? 1
                            : Math.max(3, HEIGHT * count.count() / Math.max(1, most));
            bars.add(new Bar(bars.size() * STEP, HEIGHT - height, THIN, height, count));
        }
        return new Sparkline(Math.max(1, counts.size() * STEP - (STEP - THIN)), List.copyOf(bars));
    }
}
