// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Fact;
import org.copytaster.model.Header;
import org.copytaster.model.ManySeeds;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;
import org.copytaster.stages.pipeline.Aside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

class AwakeStoriesTest {

    /// Writes everything down, and counts what is asked for again.
    private static final class Written implements Aside {
        private int again;

        @Override
        public <T> Supplier<T> leave(T thing, Form<T> form) {
            byte[] bytes = form.write(thing);
            return () -> {
                again++;
                return form.read(bytes);
            };
        }
    }

    @ManySeeds(5)
    void whatIsLeftAsideIsGroupedAsIfItWereInMemory(long seed) {
        List<Reading> readings = readings(new Random(seed));
        Written written = new Written();
        List<Fact> facts = facts(readings, new Grouping(List.of(), new AwakeStories(written, 600)));
        assertThat(facts)
                .isEqualTo(facts(readings, new GroupIntoStories().begin("all")))
                .hasSizeGreaterThan(readings.size());
        assertThat(written.again).isGreaterThan(100);
    }

    private static List<Fact> facts(List<Reading> readings, Grouping grouping) {
        List<Fact> facts = new ArrayList<>();
        readings.forEach(reading -> facts.addAll(grouping.add(reading)));
        return facts;
    }

    /// Articles on a dozen affairs that come and go, two in three in one language.
    private static List<Reading> readings(Random random) {
        List<Reading> readings = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            int affair = random.nextInt(12);
            StringBuilder text = new StringBuilder("It was said that");
            for (int word = 0; word < 60; word++) {
                int which = random.nextInt(8);
                switch (random.nextInt(3)) {
                    case 0 -> text.append(" M").append(name(affair, which)).append("rin");
                    case 1 -> text.append(' ').append(name(affair, which)).append("tel");
                    default -> text.append(' ').append(name(random.nextInt(40), which));
                }
            }
            LocalDate day = LocalDate.of(2025, 1, 1).plusDays(number);
            Header header =
                    Header.of(
                            "Daily",
                            "Title " + number,
                            Stamp.parse(day.toString()),
                            random.nextInt(3) == 0 ? "es" : "en");
            Article article =
                    Article.ofText(
                            new ArticleId(String.format(Locale.ROOT, "a%03d", number)),
                            header,
                            text.append('.').toString());
            readings.add(new Reading(article, List.of(), List.of(), List.of(), List.of()));
        }
        return readings;
    }

    private static String name(int affair, int which) {
        return ""
                + "aeiou".charAt(affair % 5)
                + "bdgkl".charAt(affair / 5 % 5)
                + "oaie".charAt(which % 4)
                + "mnrst".charAt(which / 2 % 5)
                + "u"
                + (char) ('b' + affair)
                + "a"
                + (char) ('f' + which);
    }
}
