// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads where the copy came from: a credit line ("Source: Agencies"), an agency in the byline, in
/// brackets at either end of the text, or in its dateline. A vague credit is kept as written and names
/// no agency.
///
/// @param line the credit as written; null: none is shown
/// @param agencies their short forms
record Credits(@Nullable String line, List<String> agencies) {

    private static final Map<String, String> AGENCIES = ExtractWords.table("agencies");

    /// How agencies are named, the longest first: "The Associated Press" before "Associated Press".
    static final List<String> AGENCY_NAMES =
            AGENCIES.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();

    private static final Set<String> OPENERS = ExtractWords.all("credit");
    private static final Set<String> VAGUE = ExtractWords.all("vague");
    private static final Pattern AGENCY_NAME = Pattern.compile("\\p{Lu}[\\p{L}-]{2,20}");
    private static final Pattern OPENING_BRACKET =
            Pattern.compile("^[^.!?]{0,60}?[(\\[]([^()\\[\\]]{2,40})[)\\]]");
    private static final Pattern CLOSING_BRACKET =
            Pattern.compile("[(\\[]([^()\\[\\]]{2,60})[)\\]]\\.?\\s*$");
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^(?:\\p{Lu}[\\p{L}.' -]{1,40},\\s*)?(?:[\\p{L}\\d. ]{1,20},\\s*)?([\\p{L}' -]{2,40}?)\\s*(?:[–—-]{1,2})\\s");
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:[,;/|+&]|\\band\\b|\\bund\\b|\\by\\b|\\bet\\b|\\bvia\\b|\\bwith\\b|\\bmit\\b|\\bcon\\b|\\bavec\\b)\\s*");

    /// Reads the credits of a page.
    ///
    /// @param lines the visible lines around title, byline and end of the text
    /// @param authors the names of the byline
    static Credits of(List<String> lines, List<String> authors, String body) {
        Set<String> agencies = new LinkedHashSet<>();
        String line = null;
        for (String text : lines) {
            String credit = afterSource(text);
            if (credit != null && line == null) {
                line = credit;
                agencies.addAll(named(credit));
            }
        }
        authors.forEach(author -> agencies.addAll(named(author)));
        agencies.addAll(inText(body));
        return new Credits(line, new ArrayList<>(agencies));
    }

    /// What stands behind "Source:"; null if a line does not open so.
    static @Nullable String afterSource(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > 22 || text.length() > 90) {
            return null;
        }
        String opener = text.substring(0, colon).toLowerCase(Locale.ROOT).strip();
        String rest = text.substring(colon + 1).strip();
        return OPENERS.contains(opener) && !rest.isEmpty() ? rest : null;
    }

    /// The agency whose mark opens a text: of a bare wire item the outlet; null if none does.
    static @Nullable String opening(String body) {
        Set<String> agencies = inOpening(firstParagraph(body));
        return agencies.isEmpty() ? null : agencies.iterator().next();
    }

    private static String firstParagraph(String body) {
        int line = body.indexOf('\n');
        return line < 0 ? body : body.substring(0, line);
    }

    private static Set<String> inOpening(String first) {
        Matcher opening = OPENING_BRACKET.matcher(first);
        if (!opening.find()) {
            return Set.of();
        }
        Set<String> agencies = named(opening.group(1));
        if (agencies.isEmpty() && isDateline(first, opening)) {
            agencies.add(opening.group(1).strip());
        }
        return agencies;
    }

    private static Set<String> inText(String body) {
        Set<String> agencies = new LinkedHashSet<>();
        if (body.isEmpty()) {
            return agencies;
        }
        String first = firstParagraph(body);
        agencies.addAll(inOpening(first));
        Matcher dateline = DATELINE.matcher(first);
        if (agencies.isEmpty() && dateline.find()) {
            agencies.addAll(named(dateline.group(1)));
        }
        Matcher closing = CLOSING_BRACKET.matcher(body.substring(body.lastIndexOf('\n') + 1));
        if (closing.find()) {
            agencies.addAll(named(closing.group(1)));
        }
        return agencies;
    }

    /// Whether brackets right at the beginning, or behind a place in capitals and before a dash, hold one
    /// capitalised name: an agency that the list does not know.
    private static boolean isDateline(String first, Matcher bracket) {
        String before = first.substring(0, bracket.start(1) - 1).strip();
        String after = first.substring(bracket.end()).strip();
        boolean dash = !after.isEmpty() && "–—-".indexOf(after.charAt(0)) >= 0;
        String town = before.split(",", -1)[0];
        boolean place = !town.isEmpty() && town.equals(town.toUpperCase(Locale.ROOT)) && dash;
        return (before.isEmpty() || place) && AGENCY_NAME.matcher(bracket.group(1)).matches();
    }

    /// Whether a line names an agency or, vaguely, agencies, and nothing else.
    static boolean isSource(String line) {
        return VAGUE.contains(line.toLowerCase(Locale.ROOT)) || AGENCIES.containsKey(line);
    }

    /// The agencies that a credit names, if it names nothing but agencies and the like.
    private static Set<String> named(String credit) {
        Set<String> agencies = new LinkedHashSet<>();
        for (String part : BETWEEN.split(credit.strip(), -1)) {
            String agency = AGENCIES.get(withoutStop(part.strip()));
            if (agency != null) {
                agencies.add(agency);
            }
        }
        return agencies;
    }

    private static String withoutStop(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
