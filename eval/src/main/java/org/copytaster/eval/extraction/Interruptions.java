// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.copytaster.stages.text.LanguageData;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Puts between the paragraphs of a written dump what portals put there: "Related News" and headlines of
/// other stories, a "Read more" line. Few of the pages to learn from have any, many of those that people keep.
final class Interruptions {

    private static final int LONG = 100;
    private static final int MOST_HEADLINES = 3;

    private final List<String> lines;
    private final List<String> headlines = new ArrayList<>();
    private final List<String> related = new ArrayList<>();
    private final List<String> more = new ArrayList<>();
    private final Random random;

    private Interruptions(String dump, @Nullable String language) {
        this.lines = List.of(dump.split("\n", -1));
        this.random = new Random(dump.hashCode());
        for (Map.Entry<String, String> opener :
                LanguageData.of(language, "extract").table("furniture").entrySet()) {
            if (opener.getValue().equals("RELATED")) {
                related.add(capitalised(opener.getKey()));
            } else if (opener.getValue().equals("READMORE")) {
                more.add(capitalised(opener.getKey()));
            }
        }
        for (String line : lines) {
            String words = line.replaceAll("^[\\s•]+", "").strip();
            boolean headline = words.length() >= 30 && words.length() <= 90;
            if (headline && Character.isLetter(words.charAt(words.length() - 1))) {
                headlines.add(words);
            }
        }
    }

    /// @param language of the page, whose words open the interruptions; null: not known
    static String in(String dump, @Nullable String language) {
        return new Interruptions(dump, language).written();
    }

    private String written() {
        if (headlines.isEmpty() || related.isEmpty() || more.isEmpty()) {
            return String.join("\n", lines);
        }
        StringBuilder dump = new StringBuilder();
        int left = 2;
        for (int at = 0; at < lines.size(); at++) {
            dump.append(lines.get(at)).append('\n');
            if (left > 0 && endsParagraph(at) && random.nextInt(3) == 0) {
                dump.append('\n')
                        .append(random.nextBoolean() ? related() : readMore())
                        .append('\n');
                left--;
            }
        }
        return dump.toString();
    }

    /// Whether a paragraph ends with this line, and another one of some length is to come.
    private boolean endsParagraph(int at) {
        String line = lines.get(at);
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        boolean ends = line.endsWith(".") || line.endsWith("\"");
        boolean apart = next > at + 1 || line.length() > LONG;
        boolean isLong = at > 0 && lines.get(at - 1).length() + line.length() > LONG;
        boolean follows = next < lines.size() && lines.get(next).length() >= LONG * 9 / 10;
        return ends && apart && isLong && follows;
    }

    private String related() {
        StringBuilder text = new StringBuilder(one(related)).append("\n\n");
        boolean bullets = random.nextBoolean();
        boolean apart = random.nextBoolean();
        for (int i = 1 + random.nextInt(MOST_HEADLINES); i > 0; i--) {
            text.append(bullets ? "  • " : "").append(one(headlines)).append(apart ? "\n\n" : "\n");
        }
        return text.toString();
    }

    private String readMore() {
        return one(more) + ": " + one(headlines) + "\n";
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1).replace(":", "");
    }
}
