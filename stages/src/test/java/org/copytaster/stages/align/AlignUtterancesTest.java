// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Fact;
import org.copytaster.model.Fact.UtteranceAligned;
import org.copytaster.model.Header;
import org.copytaster.model.ManySeeds;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.StatementId;
import org.copytaster.model.UtteranceId;
import org.copytaster.stages.pipeline.PlainRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class AlignUtterancesTest {

    private static final Speaker MAYOR =
            new Speaker.Named("Ansa Trevik", Mention.Kind.PERSON, null);

    private static final String HOPE =
            "We hope that Governor Malduin will be able to take part in the first Lake Forum, which is"
                    + " scheduled for May 15.";
    private static final String HOPE_OTHERWISE =
            "We remember our talks in Ostra. We also hope that Governor Malduin will be able to"
                    + " participate in the first Lake Forum, scheduled for May 15.";

    @Test
    void oneUtteranceInTwoTranslations() {
        Map<String, UtteranceId> aligned =
                align(
                        reading("a", "2025-04-01", MAYOR, HOPE),
                        reading("b", "2025-04-01", MAYOR, HOPE_OTHERWISE));
        assertThat(aligned.get("a0")).isEqualTo(aligned.get("b0"));
    }

    @Test
    void theSameWordsWeeksLaterAreAnotherUtterance() {
        Map<String, UtteranceId> aligned =
                align(
                        reading("a", "2025-04-01", MAYOR, HOPE),
                        reading("b", "2025-05-01", MAYOR, HOPE));
        assertThat(aligned.get("a0")).isNotEqualTo(aligned.get("b0"));
    }

    @Test
    void aDenialIsAnotherUtterance() {
        Map<String, UtteranceId> aligned =
                align(
                        reading("a", "2025-04-01", MAYOR, HOPE),
                        reading("b", "2025-04-01", MAYOR, HOPE.replace("will be", "will not be")));
        assertThat(aligned.get("a0")).isNotEqualTo(aligned.get("b0"));
    }

    @Test
    void anotherNumberIsAnotherUtterance() {
        Map<String, UtteranceId> aligned =
                align(
                        reading("a", "2025-04-01", MAYOR, HOPE),
                        reading("b", "2025-04-01", MAYOR, HOPE.replace("15", "16")));
        assertThat(aligned.get("a0")).isNotEqualTo(aligned.get("b0"));
    }

    @Test
    void anUnknownSpeakerIsJoinedOnlyByTheSameWords() {
        Speaker unknown = new Speaker.Unknown();
        Map<String, UtteranceId> aligned =
                align(
                        reading("a", "2025-04-01", unknown, HOPE),
                        reading("b", "2025-04-01", unknown, HOPE),
                        reading("c", "2025-04-01", unknown, HOPE_OTHERWISE));
        assertThat(aligned.get("a0")).isEqualTo(aligned.get("b0")).isNotEqualTo(aligned.get("c0"));
    }

    @Test
    void theMinistryOnOnePageMayBeTheMinisterOnAnother() {
        Speaker ministry = new Speaker.Named("Ministry of Lakes", Mention.Kind.ORGANISATION, null);
        Map<String, UtteranceId> aligned =
                align(
                        reading("a", "2025-04-01", MAYOR, HOPE),
                        reading("b", "2025-04-01", ministry, HOPE));
        assertThat(aligned.get("a0")).isEqualTo(aligned.get("b0"));
    }

    @Test
    void twoPeopleAreTwoSpeakersWhateverTheySay() {
        Speaker other = new Speaker.Named("Per Olander", Mention.Kind.PERSON, null);
        Map<String, UtteranceId> aligned =
                align(
                        reading("a", "2025-04-01", MAYOR, HOPE),
                        reading("b", "2025-04-01", other, HOPE));
        assertThat(aligned.get("a0")).isNotEqualTo(aligned.get("b0"));
    }

    @Test
    void everyStatementIsInOneUtterance() {
        assertThat(align(reading("a", "2025-04-01", MAYOR, HOPE, "No.", "It is late tonight.")))
                .hasSize(3);
    }

    @ManySeeds(20)
    void theOrderOfArrivalDoesNotMatter(long seed) {
        List<Reading> readings =
                new ArrayList<>(
                        List.of(
                                reading("a", "2025-04-01", MAYOR, HOPE, "It is late tonight."),
                                reading("b", "2025-04-01", MAYOR, HOPE_OTHERWISE),
                                reading("c", "2025-04-02", MAYOR, HOPE)));
        Map<String, UtteranceId> expected = align(readings.toArray(Reading[]::new));
        Collections.shuffle(readings, new Random(seed));
        assertThat(align(readings.toArray(Reading[]::new))).isEqualTo(expected).hasSize(4);
    }

    @Test
    @Timeout(120)
    void howMuchWasSaidOnOnePatternDoesNotMatter() {
        List<Reading> readings = new ArrayList<>();
        for (int page = 0; page < 2_000; page++) {
            readings.add(
                    reading(
                            String.format(Locale.ROOT, "p%04d", page),
                            "2025-04-01",
                            speaker(page),
                            pattern(page, 3),
                            pattern(page, 7)));
        }
        readings.add(reading("q", "2025-04-02", speaker(900), pattern(900, 3)));
        Map<String, UtteranceId> aligned = align(readings.toArray(Reading[]::new));
        assertThat(aligned.get("q0")).isEqualTo(aligned.get("p09000"));
        assertThat(new HashSet<>(aligned.values())).hasSize(4_000);
    }

    private static Speaker speaker(int page) {
        String family = "Tre Mal Ola Kor Ves Hal Bri Dun".split(" ", -1)[page % 8];
        String ending = "vik duin nder esh ova man".split(" ", -1)[page % 6];
        return new Speaker.Named("Ansa " + family + ending, Mention.Kind.PERSON, null);
    }

    private static String pattern(int page, int what) {
        return "We opened %d schools in Ostra and will hold talks on aid for %d clinics."
                .formatted(page + 10_000, (page + 1) * what + 20_000);
    }

    @Test
    @Timeout(120)
    void aLongSpeechIsFoundInALongerOne() {
        List<String> speech = new ArrayList<>();
        List<String> longer = new ArrayList<>();
        for (int sentence = 0; sentence < 160; sentence++) {
            longer.add(sentence(sentence));
            if (sentence >= 40 && sentence < 140) {
                speech.add(sentence % 5 == 0 ? sentence(sentence + 500) : sentence(sentence));
            }
        }
        Map<String, UtteranceId> aligned =
                align(
                        reading("a", "2025-04-01", MAYOR, String.join(" ", longer)),
                        reading("b", "2025-04-01", MAYOR, String.join(" ", speech)));
        assertThat(aligned.get("a0")).isEqualTo(aligned.get("b0"));
    }

    /// A sentence of words that nobody knows, by its number.
    private static String sentence(int number) {
        Random random = new Random(number * 7919L);
        StringBuilder sentence = new StringBuilder("We");
        for (int word = 0; word < 16; word++) {
            sentence.append(' ');
            for (int syllable = 0; syllable < 3; syllable++) {
                sentence.append("bcdfghklmnprstvz".charAt(random.nextInt(16)));
                sentence.append("aeiou".charAt(random.nextInt(5)));
            }
        }
        return sentence.append('.').toString();
    }

    private static Map<String, UtteranceId> align(Reading... readings) {
        Map<String, UtteranceId> aligned = new TreeMap<>();
        Map<StatementId, String> names = new TreeMap<>();
        for (Reading reading : readings) {
            for (int i = 0; i < reading.statements().size(); i++) {
                names.put(reading.statements().get(i).id(), reading.article().id().value() + i);
            }
        }
        try (PlainRunner runner = new PlainRunner(1)) {
            for (Fact fact : runner.keyed(new AlignUtterances(), List.of(readings))) {
                UtteranceAligned one = (UtteranceAligned) fact;
                assertThat(aligned.put(names.get(one.statement()), one.utterance())).isNull();
            }
        }
        return aligned;
    }

    private static Reading reading(String id, String published, Speaker speaker, String... said) {
        Article article =
                Article.ofText(
                        new ArticleId(id),
                        Header.of("Daily", "", Stamp.parse(published), "en"),
                        String.join("\n", said));
        List<Statement> statements = new ArrayList<>();
        int at = 0;
        for (String words : said) {
            List<Evidence> content = List.of(article.evidence(new Span(at, at + words.length())));
            statements.add(Statement.of(Statement.Form.DIRECT, content, speaker));
            at += words.length() + 1;
        }
        return new Reading(article, List.of(), List.of(), statements, List.of());
    }
}
