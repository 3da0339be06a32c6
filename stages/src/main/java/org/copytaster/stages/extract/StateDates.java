// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Stamp;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the day of publication off the state that a page which draws itself keeps in its scripts: the
/// last resort, for such state also holds what is beside the article. So a property counts only when all
/// its values on the page fall on one day.
final class StateDates {

    private static final String VALUE =
            "\\\\?[\"']\\s*:\\s*\\\\?[\"']((?:19|20)\\d\\d-[01]\\d-[0-3]\\d[^\"'\\\\]{0,20})";

    /// What publication is called there, the surest first.
    private static final List<Pattern> PUBLISHED =
            List.of(
                    property("datePublished|date_published"),
                    property(
                            "(?:first)?_?published_?(?:at|on|date|time)?|publish_?(?:date|time|at)|publication_?date"),
                    property("created_?(?:at|on|date)?|date_?created"));

    private StateDates() {}

    private static Pattern property(String names) {
        return Pattern.compile("[\"'](?:" + names + ")" + VALUE, Pattern.CASE_INSENSITIVE);
    }

    /// The day that the first of the properties tells without contradiction; null: none does.
    static @Nullable Stamp in(List<String> scripts) {
        for (Pattern property : PUBLISHED) {
            Stamp only = null;
            boolean agreed = true;
            for (String script : scripts) {
                for (Matcher value = property.matcher(script); value.find() && agreed; ) {
                    Stamp stamp = Stamps.read(value.group(1), null);
                    agreed = stamp == null || only == null || only.day().equals(stamp.day());
                    only = only == null ? stamp : only;
                }
            }
            if (agreed && only != null) {
                return only;
            }
        }
        return null;
    }
}
