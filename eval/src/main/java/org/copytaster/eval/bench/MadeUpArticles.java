// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.bench;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Articles that nobody wrote, as many as are wanted over two years: each tells of an event that some
/// others tell of on its days, and each event belongs to a story, which may have begun that day or any
/// day before. An article has some 800 words, as many different ones and as many names as articles of a press agency have;
/// one in ten is a shortened copy.
final class MadeUpArticles {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 730;
    private static final int WORDS = 800;
    private static final int SENTENCE = 20;
    private static final int TITLE = 8;
    private static final int AN_EVENT = 3;
    private static final double NEW_STORY = 0.3;

    private static final int COMMON_WORDS = 60_000;
    private static final int ALL_WORDS = 400_000;
    private static final int NAMES = 80_000;
    private static final int STORY_WORDS = 60;
    private static final int EVENT_WORDS = 40;
    private static final int CAST = 12;

    private static final String[] SYLLABLES =
            "ba ce di fo gu ha ji ke lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru sta"
                    .split(" ");

    private final int count;

    MadeUpArticles(int count) {
        this.count = count;
    }

    Reading reading(int number) {
        Random random = new Random(number);
        boolean copy = number > 10 && random.nextInt(10) == 0;
        int told = copy ? number - 1 - random.nextInt(10) : number;
        int event = Math.max(0, told / AN_EVENT + new Random(told).nextInt(3) - 1);
        String title = title(copy ? number : told, event);
        String text = text(told, event);
        Header header =
                Header.of(
                        "Outlet " + number % 40,
                        title,
                        Stamp.parse(FIRST_DAY.plusDays((long) number * DAYS / count).toString()),
                        "en");
        Article article =
                Article.ofText(
                        ArticleId.of(String.format(Locale.ROOT, "a%07d", number)),
                        header,
                        copy ? text.substring(0, text.length() * 3 / 4) : text);
        return new Reading(article, List.of(), List.of(), List.of(), List.of());
    }

    /// The story of an event: a new one, or one that has been running, or was long forgotten.
    private static int storyOf(int event) {
        int at = event;
        for (Random random = new Random(~event);
                random.nextDouble() > NEW_STORY && at > 0;
                random = new Random(~at)) {
            at = random.nextInt(at);
        }
        return at;
    }

    private static String title(int article, int event) {
        Random random = new Random(31L * article + 7);
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < TITLE; i++) {
            title.append(i == 0 ? "" : " ").append(eventWord(event, random));
        }
        return title.toString();
    }

    private static String text(int article, int event) {
        Random random = new Random(31L * article);
        int story = storyOf(event);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            if (i % SENTENCE == 0) {
                text.append(i == 0 ? "The" : ".\nThe");
            }
            text.append(' ').append(word(event, story, random));
        }
        return text.append('.').toString();
    }

    private static String word(int event, int story, Random random) {
        int kind = random.nextInt(100);
        if (kind < 60) {
            // Zipf's law: each time the rank is ten times as high, a tenth as often.
            return spelt((int) Math.pow(COMMON_WORDS, random.nextDouble()));
        }
        if (kind < 75) {
            return spelt(picked(story, random.nextInt(STORY_WORDS), ALL_WORDS));
        }
        if (kind < 90) {
            return eventWord(event, random);
        }
        String name = spelt(picked(~story, random.nextInt(CAST), NAMES) + ALL_WORDS);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String eventWord(int event, Random random) {
        return spelt(picked(event * 31 + 17, random.nextInt(EVENT_WORDS), ALL_WORDS));
    }

    private static int picked(int owner, int place, int from) {
        return new Random(owner * 1009L + place).nextInt(from);
    }

    private static String spelt(int number) {
        StringBuilder word = new StringBuilder();
        for (int left = number + SYLLABLES.length; left > 0; left /= SYLLABLES.length) {
            word.append(SYLLABLES[left % SYLLABLES.length]);
        }
        return word.toString();
    }
}
