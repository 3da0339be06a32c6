// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.app.web.words.Phrases;
import org.copytaster.model.Correction;
import org.copytaster.model.Stamp;
import org.copytaster.store.view.CorrectionLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A line of `corrections.txt` as the pages tell it: in the words of the interface, with the words of
/// what it is about.
public record CorrectionNote(CorrectionLine line) {

    public static List<CorrectionNote> of(List<CorrectionLine> lines) {
        return lines.stream().map(CorrectionNote::new).toList();
    }

    /// What the line says; the line itself where it cannot be read.
    public String words(Phrases say) {
        Correction correction = line.correction();
        if (correction == null) {
            return line.text();
        }
        return switch (correction) {
            case Correction.JoinNames join -> told(say, "join_names", join.one(), join.other());
            case Correction.SplitNames split ->
                    told(say, "split_names", split.one(), split.other());
            case Correction.JoinStories join ->
                    told(say, "join_stories", about(join.one() + ", " + join.other()));
            case Correction.SplitStory split ->
                    told(say, "split_story", about(split.article().value()));
            case Correction.SetSpeaker set ->
                    told(
                            say,
                            "set_speaker",
                            about(set.statement().value()),
                            orUnknown(set.speaker(), say));
            case Correction.SetSaid set ->
                    told(say, "set_said", about(set.statement().value()), day(set.day(), say));
            case Correction.DropStatement drop ->
                    told(say, "drop_statement", about(drop.statement().value()));
            case Correction.SetDate set ->
                    told(
                            say,
                            "set_date",
                            about(set.article().value()),
                            stamp(set.published(), say));
            case Correction.SetHeader set ->
                    told(
                            say,
                            "set_" + set.part().name().toLowerCase(Locale.ROOT),
                            about(set.article().value()),
                            orUnknown(set.value(), say));
            case Correction.DropPage drop -> told(say, "drop_page", about(drop.page().value()));
        };
    }

    /// Sets texts of any script apart from the sentence round them, each between two marks that say so.
    private static String told(Phrases say, String key, String... parts) {
        Object[] isolated = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            isolated[i] = "\u2068" + parts[i] + "\u2069";
        }
        return say.text("correction." + key, isolated);
    }

    private String about(String id) {
        return Objects.requireNonNullElse(line.about(), id);
    }

    private static String orUnknown(String value, Phrases say) {
        return value.isBlank() ? say.text("unknown") : value;
    }

    private static String day(@Nullable LocalDate day, Phrases say) {
        return day == null ? say.text("date.unknown") : say.days().brief(day);
    }

    private static String stamp(Stamp stamp, Phrases say) {
        return say.days().stamp(stamp);
    }
}
