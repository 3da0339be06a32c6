// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Correction;
import org.copytaster.model.PageId;
import org.copytaster.model.Stamp;
import org.copytaster.model.StatementId;
import org.copytaster.model.StoryId;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Corrections as lines that a person can read and write:
///
/// ```
/// join-names "Anna Bell" = "Anna Belle"       # two spellings, one actor
/// split-names "North Bank" = "North Bank FC"  # two spellings, two actors
/// join-stories s-0123456789ab s-ba9876543210
/// split-story a-0123456789ab                  # this article belongs elsewhere
/// set-speaker q-0123456789ab "Anna Bell"      # "" means: unknown
/// set-said q-0123456789ab 2025-01-14          # the day said; "" means: unknown
/// drop-statement q-0123456789ab               # nobody said that
/// set-date a-0123456789ab 2025-01-14
/// set-title a-0123456789ab "Treaty signed"    # also set-outlet, set-author
/// drop-page p-0123456789ab
/// ```
final class CorrectionText {

    private static final Pattern WORD =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(=)|([^\\s\"=#]+)|(#.*)");

    private CorrectionText() {}

    /// Says what is wrong with a line, in words for the person who wrote it.
    static final class BadLine extends Exception {
        BadLine(String message) {
            super(message);
        }
    }

    static String of(Correction correction) {
        return switch (correction) {
            case Correction.JoinNames join -> names("join-names", join.one(), join.other());
            case Correction.SplitNames split -> names("split-names", split.one(), split.other());
            case Correction.JoinStories join -> "join-stories " + join.one() + " " + join.other();
            case Correction.SplitStory split -> "split-story " + split.article();
            case Correction.SetSpeaker set ->
                    "set-speaker " + set.statement() + " " + quoted(set.speaker());
            case Correction.SetSaid set ->
                    "set-said "
                            + set.statement()
                            + " "
                            + (set.day() == null ? quoted("") : set.day());
            case Correction.DropStatement drop -> "drop-statement " + drop.statement();
            case Correction.SetHeader set ->
                    verb(set.part()) + " " + set.article() + " " + quoted(set.value());
            case Correction.SetDate set ->
                    "set-date " + set.article() + " " + set.published().iso();
            case Correction.DropPage drop -> "drop-page " + drop.page();
        };
    }

    private static String names(String verb, String one, String other) {
        return verb + " " + quoted(one) + " = " + quoted(other);
    }

    private static String verb(Correction.Part part) {
        return "set-" + part.name().toLowerCase(Locale.ROOT);
    }

    /// What stands behind the `#` of a line; null where nothing does.
    static @Nullable String comment(String line) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            if (word.group(4) != null) {
                String comment = word.group(4).substring(1).strip();
                return comment.isEmpty() ? null : comment;
            }
        }
        return null;
    }

    private static String quoted(String name) {
        String oneLine = name.replaceAll("\\R", " ");
        return '"' + oneLine.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static Correction parse(String line) throws BadLine {
        List<String> words = words(line);
        String verb = words.getFirst();
        List<String> rest = words.subList(1, words.size());
        return switch (verb) {
            case "join-names" -> new Correction.JoinNames(name(rest, 0), name(rest, 1));
            case "split-names" -> new Correction.SplitNames(name(rest, 0), name(rest, 1));
            case "join-stories" ->
                    new Correction.JoinStories(
                            new StoryId(id(rest, 0, 2, "s-")), new StoryId(id(rest, 1, 2, "s-")));
            case "split-story" -> new Correction.SplitStory(new ArticleId(id(rest, 0, 1, "a-")));
            case "set-speaker" ->
                    new Correction.SetSpeaker(new StatementId(id(rest, 0, 2, "q-")), rest.get(1));
            case "set-date" ->
                    new Correction.SetDate(new ArticleId(id(rest, 0, 2, "a-")), stamp(rest.get(1)));
            case "set-said" ->
                    new Correction.SetSaid(new StatementId(id(rest, 0, 2, "q-")), day(rest.get(1)));
            case "drop-statement" ->
                    new Correction.DropStatement(new StatementId(id(rest, 0, 1, "q-")));
            case "set-title", "set-outlet", "set-author" ->
                    new Correction.SetHeader(
                            new ArticleId(id(rest, 0, 2, "a-")),
                            Correction.Part.valueOf(verb.substring(4).toUpperCase(Locale.ROOT)),
                            rest.get(1));
            case "drop-page" -> new Correction.DropPage(new PageId(id(rest, 0, 1, "p-")));
            default ->
                    throw new BadLine(
                            "no correction is called \"%s\"; there are join-names, split-names,"
                                            .formatted(verb)
                                    + " join-stories, split-story, set-speaker, set-said,"
                                    + " drop-statement, set-date, set-title, set-outlet,"
                                    + " set-author and drop-page");
        };
    }

    private static List<String> words(String line) throws BadLine {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        int end = 0;
        while (word.find()) {
            if (!line.substring(end, word.start()).isBlank()) {
                break;
            }
            end = word.end();
            String name = word.group(1);
            if (name != null) {
                words.add(name.replaceAll("\\\\(.)", "$1"));
            } else if (word.group(3) != null) {
                words.add(word.group(3));
            }
        }
        if (!line.substring(end).isBlank()) {
            throw new BadLine("cannot read from here on: " + line.substring(end).strip());
        }
        if (words.isEmpty()) {
            throw new BadLine("says nothing");
        }
        return words;
    }

    private static String name(List<String> words, int which) throws BadLine {
        if (words.size() != 2 || words.get(which).isBlank()) {
            throw new BadLine("two names are needed: \"one\" = \"other\"");
        }
        return words.get(which);
    }

    private static String id(List<String> words, int which, int needed, String start)
            throws BadLine {
        if (words.size() != needed) {
            throw new BadLine(
                    "%d words are needed after the verb, got %d".formatted(needed, words.size()));
        }
        if (!words.get(which).matches(start + "[0-9a-zA-Z-]+")) {
            throw new BadLine(
                    "an id that starts with %s is needed, got \"%s\""
                            .formatted(start, words.get(which)));
        }
        return words.get(which);
    }

    private static @Nullable LocalDate day(String written) throws BadLine {
        if (written.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw notADay(written);
        }
    }

    private static BadLine notADay(String written) {
        return new BadLine("a date is written 2025-01-14, got \"%s\"".formatted(written));
    }

    private static Stamp stamp(String iso) throws BadLine {
        try {
            return Stamp.parse(iso);
        } catch (DateTimeException e) {
            throw notADay(iso);
        }
    }
}
