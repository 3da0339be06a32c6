// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who wrote an article: people and desks; the outlet itself only where the page declares it as the
/// author and names nobody else.
final class Bylines {

    private static final Set<String> BY = ExtractWords.all("byline");
    private static final Set<String> ROLES = ExtractWords.all("role");
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:;|\\||/|\\n|•|·|&|(?<=\\p{Ll}),|(?:,\\s*)?\\b(?:and|und|et|with|og|och|en|mit)\\b|\\s[yei]\\s|\\sو(?=\\p{L}))\\s*");
    private static final Pattern NOT_A_NAME =
            Pattern.compile(
                    "https?:|www\\.|@|\\d|[<>{}_=]|[(\\[)\\]]|\\.(?:com|org|net|html?)\\b.*/",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURE =
            Pattern.compile("[\\s|•·,–-]+(?:(\\p{Lu}\\p{L}+)\\.? )?\\d|\\s[|•·–]\\s");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "[\\s|•·,–-](?iu:"
                            + String.join("|", BY.stream().map(Pattern::quote).toList())
                            + "):?\\s+(\\p{Lu}[^\\d|•·]{2,60})$");
    private static final Pattern BRACKETED = Pattern.compile("\\s*[(\\[].*?[)\\]]\\s*");
    private static final Pattern EDGES = Pattern.compile("^[\\s,:–—-]+|[\\s,:;.–—-]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SPACE_OR_DASH = Pattern.compile("[ -]");
    private static final int LONGEST = 60;
    private static final int DATED_LINE = 120;

    private List<String> outlets;
    private final Map<String, String> names = new LinkedHashMap<>();

    private Bylines(List<String> outlets) {
        this.outlets = outlets;
    }

    /// The authors of a page: those declared, else those marked up, else those of a visible byline.
    ///
    /// @param first the number of the first block of the body; negative: there is none
    static List<String> of(PageBlocks page, List<String> outlets, int title, int first) {
        Bylines bylines = new Bylines(outlets);
        page.facts().authors().forEach(bylines::addAll);
        if (bylines.names.isEmpty()) {
            bylines.marked(page.layout().declared().signatures, first);
        }
        if (bylines.names.isEmpty()) {
            bylines.linked(page.layout().declared().signatures, title, first);
        }
        if (bylines.names.isEmpty()) {
            bylines.visible(page, title, first);
        }
        if (bylines.names.isEmpty() && !outlets.isEmpty()) {
            bylines.outlets = List.of();
            page.facts().authors().stream().limit(1).forEach(bylines::addAll);
        }
        return new ArrayList<>(bylines.names.values());
    }

    private void marked(List<Declared.Signature> signatures, int first) {
        for (Declared.Signature signature : signatures) {
            boolean counts =
                    switch (signature.sign()) {
                        case PROPERTY -> true;
                        case CLASS -> signature.block() <= first + 3;
                        case LINK -> false;
                    };
            if (counts && names.isEmpty()) {
                addAll(signature.text());
            }
        }
    }

    /// The links to pages of authors in the first line at headline or text that has any.
    private void linked(List<Declared.Signature> signatures, int title, int first) {
        int line = -1;
        for (Declared.Signature signature : signatures) {
            int at = signature.block();
            boolean near = at >= (title < 0 ? first - 3 : title - 1) && at <= first + 1;
            if (signature.sign() == Declared.Sign.LINK && near && (line < 0 || at <= line + 1)) {
                int known = names.size();
                addAll(signature.text());
                line = names.size() > known ? at : line;
            }
        }
    }

    /// Lines between title and text, and right around them, that open like a byline. One that a reader
    /// sees may name the outlet itself; what machinery declares may not.
    private void visible(PageBlocks page, int title, int first) {
        int from = Math.max(0, title < 0 ? first - 12 : title - 3);
        int to = Math.min(page.size(), first < 0 ? 0 : first + 3);
        for (int at = from; at < to && names.isEmpty(); at++) {
            String text = page.text(at);
            String named = afterBy(text);
            named = named == null && at < first ? behindDate(text) : named;
            boolean line = at <= first || !Wording.endsSentence(text);
            if (named != null && line && text.length() < 160) {
                outlets = List.of();
                addAll(cutAtDate(named));
            }
        }
    }

    /// The author in a line that begins with the day: "18 May 2026 | By Ana Lima".
    private static @Nullable String behindDate(String text) {
        if (text.length() > DATED_LINE || Letters.of(text).digits() == 0) {
            return null;
        }
        Matcher by = BEHIND.matcher(text);
        return by.find() ? by.group(1) : null;
    }

    /// What stands behind "By"; null if a text does not open so.
    static @Nullable String afterBy(String text) {
        int space = text.indexOf(' ');
        int colon = text.indexOf(':');
        int end = colon > 0 && colon < 14 ? colon : space;
        if (end <= 0) {
            return null;
        }
        String opener = text.substring(0, end).toLowerCase(Locale.ROOT);
        if (BY.contains(opener)) {
            return text.substring(end + 1).strip();
        }
        int second = text.indexOf(' ', end + 1);
        return second > 0 && BY.contains(text.substring(0, second).toLowerCase(Locale.ROOT))
                ? text.substring(second + 1).strip()
                : null;
    }

    /// Cuts a byline where a date begins: at a month, or at the first figure.
    private static String cutAtDate(String named) {
        Matcher figure = FIGURE.matcher(named);
        if (!figure.find()) {
            return named;
        }
        String month = figure.group(1);
        boolean isMonth = month != null && Months.number(month, null) > 0;
        return named.substring(0, month == null || isMonth ? figure.start() : figure.end(1));
    }

    private void addAll(String byline) {
        String rest = byline;
        for (String named = afterBy(rest); named != null; named = afterBy(rest)) {
            rest = named;
        }
        if (rest.contains("://")) {
            return;
        }
        for (String part : BETWEEN.split(rest, -1)) {
            add(part);
        }
    }

    private void add(String part) {
        String name =
                SPACES.matcher(
                                EDGES.matcher(BRACKETED.matcher(part).replaceAll(" "))
                                        .replaceAll(""))
                        .replaceAll(" ");
        String named = afterBy(name);
        name = Wording.once(withoutAgency(named == null ? name : named));
        if (isName(name)) {
            names.putIfAbsent(Folding.letters(name), name);
        }
    }

    /// A person's name without that of the agency before or behind it: "Ana Lima The Associated Press".
    private static String withoutAgency(String name) {
        for (String agency : Credits.AGENCY_NAMES) {
            if (agency.indexOf(' ') < 0 || name.length() <= agency.length()) {
                continue;
            }
            if (name.startsWith(agency + " ")) {
                return withoutAgency(name.substring(agency.length() + 1));
            }
            if (name.endsWith(" " + agency)) {
                return withoutAgency(name.substring(0, name.length() - agency.length() - 1));
            }
        }
        return name;
    }

    private boolean isName(String name) {
        if (name.length() < 2
                || name.length() > LONGEST
                || NOT_A_NAME.matcher(name).find()
                || Wording.words(name) > 6) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (BY.contains(lower)
                || ROLES.contains(lower)
                || lower.equals("admin")
                || lower.equals("administrator")
                || lower.equals("unknown")
                || lower.equals("null")) {
            return false;
        }
        for (String word : SPACE_OR_DASH.split(lower, -1)) {
            if (ROLES.contains(word) && !Character.isUpperCase(name.charAt(0))) {
                return false;
            }
        }
        if (ROLES.contains(lower.split(" ", -1)[0])
                || ROLES.contains(lower.substring(lower.lastIndexOf(' ') + 1))) {
            return false;
        }
        return outlets.stream().noneMatch(outlet -> isSame(name, outlet));
    }

    private static boolean isSame(String name, String outlet) {
        String one = Folding.letters(name);
        String other = Folding.letters(outlet);
        return one.equals(other) || one.isEmpty();
    }
}
