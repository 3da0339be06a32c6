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
    CHRONOLOGY_CSV("chronology.csv", "text/csv", Tables::chronology),
    /// One JSON object a line, with all evidence.
    CHRONOLOGY_JSONL("chronology.jsonl", "application/jsonl", ObjectLines::chronology),
    /// For people and note-takers (CommonMark).
    CHRONOLOGY_MD("chronology.md", "text/markdown", Markdown::chronology),
    /// The JSON of TimelineJS 3.
    TIMELINE_JSON("timeline.json", "application/json", TimelineJs::chronology),
    /// Announced happenings as whole-day events of a calendar (RFC 5545).
    ANNOUNCEMENTS_ICS("announcements.ics", "text/calendar", Calendar::announcements),
    /// One line a wording, for a spreadsheet (RFC 4180).
    QUOTES_CSV("quotes.csv", "text/csv", Tables::quotes),
    /// One utterance a line, with all its wordings.
    QUOTES_JSONL("quotes.jsonl", "application/jsonl", ObjectLines::quotes);

    /// Writes stories in one format.
    @FunctionalInterface
    interface Writing {
        String of(Dossier dossier);
    }

    private final String file;
    private final String mediaType;
    private final Writing writing;

    Export(String file, String mediaType, Writing writing) {
        this.file = file;
        this.mediaType = mediaType;
        this.writing = writing;
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
        return writing.of(dossier);
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
