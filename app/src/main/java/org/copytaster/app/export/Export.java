// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.export;

import java.util.Arrays;
import java.util.Optional;

/// The files that a story can be exported as.
///
/// All of them hold the words of the pages as they are written, and where they stand. Offsets are
/// UTF-16 code units, half-open, into the article's text.
public enum Export {
    /// One line a row, for a spreadsheet (RFC 4180).
    CHRONOLOGY_CSV("chronology.csv", "text/csv"),
    /// One JSON object a line, with all evidence.
    CHRONOLOGY_JSONL("chronology.jsonl", "application/jsonl"),
    /// For people and note-takers (CommonMark).
    CHRONOLOGY_MD("chronology.md", "text/markdown"),
    /// The JSON of TimelineJS 3.
    TIMELINE_JSON("timeline.json", "application/json"),
    /// Announced happenings as whole-day events of a calendar (RFC 5545).
    ANNOUNCEMENTS_ICS("announcements.ics", "text/calendar"),
    /// One line a wording, for a spreadsheet (RFC 4180).
    QUOTES_CSV("quotes.csv", "text/csv"),
    /// One utterance a line, with all its wordings.
    QUOTES_JSONL("quotes.jsonl", "application/jsonl");

    private final String file;
    private final String mediaType;

    Export(String file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    /// What the file is called, and how the command and the address name the export.
    public String file() {
        return file;
    }

    /// Without the charset, which is UTF-8 for all.
    public String mediaType() {
        return mediaType;
    }

    /// The whole content of the file.
    public String write(Dossier dossier) {
        return switch (this) {
            case CHRONOLOGY_CSV -> Tables.chronology(dossier);
            case CHRONOLOGY_JSONL -> ObjectLines.chronology(dossier);
            case CHRONOLOGY_MD -> Markdown.chronology(dossier);
            case TIMELINE_JSON -> TimelineJs.chronology(dossier);
            case ANNOUNCEMENTS_ICS -> Calendar.announcements(dossier);
            case QUOTES_CSV -> Tables.quotes(dossier);
            case QUOTES_JSONL -> ObjectLines.quotes(dossier);
        };
    }

    /// The export with this file name.
    public static Optional<Export> named(String file) {
        return Arrays.stream(values()).filter(one -> one.file.equals(file)).findFirst();
    }

    @Override
    public String toString() {
        return file;
    }
}
