// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Stamp;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads when an article was published and when it was last modified, and keeps the two apart. What is
/// declared counts first, then what is marked up as a time around the title, then the dates shown there,
/// then the address, then times marked up elsewhere, then the state in scripts. What a line between headline and text shows as the
/// day of publication stands over a declared one that disagrees; see [#reconcile]. A day before the web
/// or after the capture is refused.
final class Clocks {

    private static final Set<String> UPDATED = ExtractWords.all("updated");
    private static final Pattern IN_ADDRESS =
            Pattern.compile(
                    "/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern IN_FOLDERS =
            Pattern.compile("/((?:19|20)\\d\\d)/(1[0-2]|0?[1-9])/(3[01]|[12]\\d|0?[1-9])(?=/|$)");
    private static final Pattern DAY_FIRST_IN_ADDRESS =
            Pattern.compile(
                    "[/_-](0[1-9]|[12]\\d|3[01])[._-](0[1-9]|1[0-2])[._-]((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern IN_FIGURES = Pattern.compile("[^\\p{L}]{6}");
    private static final LocalDate EARLIEST = LocalDate.of(1993, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final int NEAR = 14;
    private static final int LINE = 200;
    private static final int DATELINE = 40;

    /// A line of fewer words is no sentence.
    private static final int SENTENCE = 9;

    /// Days between two dates that cannot both be meant.
    private static final int FAR = 14;

    /// A time element around the title ranks at least this.
    private static final int CERTAIN = 20;

    /// One right before or behind the article ranks at least this.
    private static final int BESIDE = 8;

    /// The longest line that is there to show the date.
    private static final int DATE_LINE = 100;

    private final PageBlocks page;
    private final @Nullable String language;
    private final LocalDate latest;
    private @Nullable Stamp published;
    private @Nullable Stamp modified;
    private final List<Stamp> around = new ArrayList<>();

    /// Read when first asked for, for most pages have no day that can be read in two ways.
    private @Nullable Set<LocalDate> spelt;

    /// The dates that lines around the headline show.
    private final List<Stamp> lines = new ArrayList<>();

    private Clocks(PageBlocks page, @Nullable String language, @Nullable Instant captured) {
        this.page = page;
        this.language = language;
        this.latest =
                captured == null
                        ? LATEST
                        : LocalDate.ofInstant(captured, ZoneOffset.UTC).plusDays(1);
    }

    /// The two clocks of a page.
    record Read(@Nullable Stamp published, @Nullable Stamp modified) {}

    static Read of(
            PageBlocks page,
            @Nullable String language,
            @Nullable Instant captured,
            @Nullable String address,
            int title,
            int first,
            int last) {
        Clocks clocks = new Clocks(page, language, captured);
        Stamp declared = clocks.first(page.facts().published());
        clocks.published = declared;
        clocks.modified = clocks.first(page.facts().modified());
        Ranked elsewhere = clocks.moments(title, first, last);
        clocks.visible(title, first, last);
        if (clocks.published != null) {
            clocks.published = WallClock.local(clocks.published, clocks.around);
            clocks.published = WallClock.onShownDay(clocks.published, clocks.lines);
            if (declared != null) {
                clocks.reconcile(clocks.published, title, Math.min(first, page.size() - 3));
                clocks.moved(clocks.published, address);
            }
        }
        if (clocks.published == null && address != null) {
            clocks.published = clocks.inAddress(address);
        }
        if (clocks.published == null
                || (elsewhere.rank >= BESIDE
                        && elsewhere.stamp != null
                        && clocks.published.equals(Stamp.of(elsewhere.stamp.day())))) {
            clocks.published = elsewhere.stamp;
        }
        if (clocks.published == null) {
            clocks.anywhere();
        }
        if (clocks.published == null) {
            clocks.published = clocks.possible(StateDates.in(page.layout().declared().states()));
        }
        if (clocks.published == null) {
            clocks.published = clocks.described();
        }
        return new Read(clocks.published, clocks.sensibleModified());
    }

    private @Nullable Stamp first(List<String> values) {
        for (String value : values) {
            Stamp stamp = possible(Stamps.read(value, language));
            if (stamp != null) {
                return stamp;
            }
        }
        return null;
    }

    private @Nullable Stamp possible(@Nullable Stamp stamp) {
        return stamp == null || stamp.day().isBefore(EARLIEST) || stamp.day().isAfter(latest)
                ? null
                : stamp;
    }

    /// Elements that are marked as times. One far from the title may be that of another article's teaser: the
    /// best of those is returned, to be taken if nothing else is found.
    private Ranked moments(int title, int first, int last) {
        Stamp best = null;
        int most = 0;
        for (Declared.Moment moment : page.layout().declared().moments) {
            Stamp stamp = possible(stamp(moment));
            if (stamp == null) {
                continue;
            }
            if (isUpdate(moment)) {
                modified =
                        modified == null && rank(moment, title, first, last) >= CERTAIN
                                ? stamp
                                : modified;
                continue;
            }
            int rank = rank(moment, title, first, last);
            if (rank >= CERTAIN) {
                around.add(stamp);
            }
            if (rank > most) {
                most = rank;
                best = stamp;
            }
        }
        if (published == null && most >= CERTAIN) {
            published = best;
        }
        return new Ranked(best, most);
    }

    /// A time element and how near to the article it stands.
    private record Ranked(@Nullable Stamp stamp, int rank) {}

    /// The days that the page names with their month in letters.
    private Set<LocalDate> spelt() {
        if (spelt == null) {
            spelt = new HashSet<>();
            for (int at = 0; at < page.size(); at++) {
                String text = page.text(at);
                for (DatesInText.Found found : page.block(at).dates(language)) {
                    if (!IN_FIGURES.matcher(found.span().of(text)).lookingAt()) {
                        spelt.add(found.stamp().day());
                    }
                }
            }
        }
        return spelt;
    }

    /// 06/01/2026 read as the 6 January that is declared, or named in letters elsewhere, where the language would
    /// have made it 1 June.
    private Stamp asDeclared(Stamp shown) {
        LocalDate day = shown.day();
        if (day.getDayOfMonth() > 12) {
            return shown;
        }
        LocalDate other = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        boolean declared =
                (published != null && published.day().equals(other))
                        || (modified != null && modified.day().equals(other))
                        || (!day.equals(other)
                                && spelt().contains(other)
                                && !spelt().contains(day));
        return declared ? new Stamp(other, shown.time(), shown.offset()) : shown;
    }

    /// Holds the declared day against what short lines between headline and text show. If they all show one
    /// other day, it is the day that the page gives its readers, and stands; unless it is the declared day
    /// of the last change, or may be the same moment in another zone. A change that is shown before the
    /// declared publication tells that the article was out by then.
    private void reconcile(Stamp declared, int title, int first) {
        Stamp other = null;
        for (int at = title + 1; title >= 0 && at < first + 3; at++) {
            int longest = at < first ? DATE_LINE : DATELINE;
            Stamp shown = page.text(at).length() > longest ? null : shown(at);
            if (shown == null) {
                continue;
            }
            boolean alone = other == null || other.day().equals(shown.day());
            if (!alone || showsDayOf(declared, at)) {
                return;
            }
            other = other == null && stands(shown, declared, at) ? shown : other;
        }
        published = other == null ? published : other;
    }

    /// A day in the address that is far from the declared one is that of the publication, as long as no line
    /// shows the declared one: the page was moved, or declares the day of something else.
    private void moved(Stamp declared, @Nullable String address) {
        Stamp named = address == null ? null : inAddress(address);
        if (named != null
                && Math.abs(ChronoUnit.DAYS.between(named.day(), declared.day())) > FAR
                && lines.stream().noneMatch(line -> WallClock.maySame(declared, line.day()))) {
            published = named;
        }
    }

    private boolean showsDayOf(Stamp declared, int at) {
        return page.block(at).dates(language).stream()
                .anyMatch(date -> WallClock.maySame(declared, date.stamp().day()));
    }

    private boolean stands(Stamp shown, Stamp declared, int at) {
        if (saysUpdated(page.text(at))) {
            return shown.day().isBefore(declared.day());
        }
        return modified == null
                || shown.day().isBefore(modified.day())
                || (shown.day().equals(modified.day()) && isDeclared(shown.day()));
    }

    private boolean isDeclared(LocalDate day) {
        return page.facts().published().stream()
                .map(value -> Stamps.read(value, language))
                .anyMatch(stamp -> stamp != null && stamp.day().equals(day));
    }

    private @Nullable Stamp stamp(Declared.Moment moment) {
        Stamp machine = moment.machine().isEmpty() ? null : Stamps.read(moment.machine(), language);
        boolean brief = moment.text().length() <= 120;
        Stamp shown = brief ? DatesInText.first(moment.text(), language) : null;
        boolean other =
                machine != null && shown != null && !WallClock.maySame(machine, shown.day());
        return machine == null || other ? shown : machine;
    }

    private static boolean isUpdate(Declared.Moment moment) {
        return moment.cues().contains("modified")
                || moment.cues().contains("updated")
                || saysUpdated(moment.text());
    }

    private static boolean saysUpdated(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int from = lower.startsWith("(") ? 1 : 0;
        for (String word : UPDATED) {
            if (lower.startsWith(word, from)) {
                return true;
            }
        }
        return false;
    }

    private static int rank(Declared.Moment moment, int title, int first, int last) {
        int rank = 1;
        rank +=
                moment.cues().contains("datepublished")
                                || moment.cues().contains("pubdate")
                                || moment.cues().contains("published")
                        ? 40
                        : 0;
        rank += moment.cues().contains("<time>") ? 3 : 0;
        boolean beforeText = moment.block() >= title - NEAR && moment.block() <= first + 3;
        rank += title >= 0 && first >= 0 && beforeText ? 20 : 0;
        rank += title >= 0 && moment.block() >= title && moment.block() <= first + 3 ? 5 : 0;
        rank += first >= 0 && moment.block() > last && moment.block() < last + 6 ? 8 : 0;
        return rank;
    }

    /// The dates of the lines around the title, and of the last lines of the article.
    private void visible(int title, int first, int last) {
        int from = Math.max(0, (title < 0 ? first : title) - NEAR);
        int to = Math.min(page.size(), (first < 0 ? title : first) + 2);
        Stamp updated = null;
        Stamp told = null;
        int anchor = title < 0 ? Math.max(first, from) : Math.max(title, from);
        for (int at : nearestFirst(from, anchor, to)) {
            Stamp stamp = shown(at);
            if (stamp == null) {
                continue;
            }
            around.add(stamp);
            lines.add(stamp);
            if (saysUpdated(page.text(at))) {
                updated = updated == null ? stamp : updated;
            } else if (tellsOfADay(page.text(at))) {
                told = told == null ? stamp : told;
            } else if (published == null) {
                published = stamp;
            }
        }
        modified = modified == null ? updated : modified;
        published = published == null ? updated : published;
        for (int at = last + 1;
                at < Math.min(page.size(), last + 6) && published == null && last >= 0;
                at++) {
            published = tellsOfADay(page.text(at)) ? null : shown(at);
        }
        published = published == null ? told : published;
    }

    /// Whether a line has a day in its sentence, as a caption or a paragraph has, and is not there to show it.
    private static boolean tellsOfADay(String text) {
        return text.length() > DATELINE
                && Wording.words(text) >= SENTENCE
                && (Wording.endsSentence(text) || PictureCredits.endsSurely(text));
    }

    /// The lines behind the title, then those before it, from the title outwards: a masthead shows the
    /// day of the capture.
    private static List<Integer> nearestFirst(int from, int title, int to) {
        List<Integer> lines = new ArrayList<>();
        for (int at = title; at < to; at++) {
            lines.add(at);
        }
        for (int at = Math.min(title, to) - 1; at >= from; at--) {
            lines.add(at);
        }
        return lines;
    }

    /// The date of a line, or of the dateline that opens a paragraph.
    private @Nullable Stamp shown(int at) {
        String text = page.text(at);
        boolean longer = text.length() > LINE;
        String line = longer ? text.substring(0, DATELINE) : text;
        List<DatesInText.Found> found =
                longer ? DatesInText.in(line, language) : page.block(at).dates(language);
        if (found.isEmpty()) {
            return null;
        }
        DatesInText.Found date = found.getFirst();
        boolean figures = IN_FIGURES.matcher(date.span().of(line)).lookingAt();
        return possible(figures ? asDeclared(date.stamp()) : date.stamp());
    }

    private @Nullable Stamp inAddress(String address) {
        for (Pattern pattern : List.of(IN_FOLDERS, IN_ADDRESS)) {
            Matcher date = pattern.matcher(address);
            if (date.find()) {
                return day(date.group(1), date.group(2), date.group(3));
            }
        }
        Matcher dayFirst = DAY_FIRST_IN_ADDRESS.matcher(address);
        return dayFirst.find()
                ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
                : null;
    }

    private @Nullable Stamp day(String year, String month, String day) {
        try {
            return possible(
                    Stamp.of(
                            LocalDate.of(
                                    Integer.parseInt(year),
                                    Integer.parseInt(month),
                                    Integer.parseInt(day))));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /// As a last resort the only date of the page, or the only one with a time of day.
    private void anywhere() {
        Set<LocalDate> days = new HashSet<>();
        Set<LocalDate> timed = new HashSet<>();
        Stamp only = null;
        Stamp clock = null;
        for (int at = 0; at < page.size(); at++) {
            Stamp stamp = shown(at);
            if (stamp == null) {
                continue;
            }
            days.add(stamp.day());
            only = stamp;
            if (stamp.time() != null) {
                timed.add(stamp.day());
                clock = stamp;
            }
        }
        published = days.size() == 1 ? only : timed.size() == 1 ? clock : null;
    }

    /// The one day that the page's description names: "(News of 4 March 2025)".
    private @Nullable Stamp described() {
        Stamp only = null;
        for (String summary : page.facts().summaries()) {
            for (DatesInText.Found found : DatesInText.in(summary, language)) {
                Stamp stamp = possible(found.stamp());
                if (stamp == null || (only != null && !only.day().equals(stamp.day()))) {
                    return null;
                }
                only = stamp;
            }
        }
        return only;
    }

    /// A page cannot have been modified before it was published; at the same moment is not modified.
    private @Nullable Stamp sensibleModified() {
        boolean senseless =
                modified != null
                        && published != null
                        && (modified.equals(published) || modified.day().isBefore(published.day()));
        return senseless ? null : modified;
    }
}
