// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.ArticleId;
import org.copytaster.model.ManySeeds;
import org.copytaster.model.Mention;
import org.copytaster.model.PageId;
import org.copytaster.model.Reading;
import org.copytaster.model.Speaker;
import org.copytaster.model.StoryId;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StoryCard;
import org.copytaster.store.view.UtteranceCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class CaseLawsTest {

    @TempDir Path folder;

    @ManySeeds
    void aReadingComesBackAsItWasKept(long seed) {
        Reading reading = new RandomPages(seed).reading(new PageId("p-1"));
        byte[] written = Json.of(reading).getBytes(StandardCharsets.UTF_8);
        String read = new String(written, StandardCharsets.UTF_8);
        assertThat(Json.read(read, Reading.class)).isEqualTo(reading);
    }

    @ManySeeds(3)
    void neitherOrderNorBatchesNorRepetitionMatter(long seed) {
        List<Incoming> pages = new ArrayList<>(new RandomPages(seed).pages(40));
        String expected = digest("first", pages, 40);
        Collections.shuffle(pages, new Random(seed));
        pages.addAll(new ArrayList<>(pages.subList(0, 10)));
        assertThat(digest("second", pages, 7)).isEqualTo(expected);
    }

    private String digest(String name, List<Incoming> pages, int batch) {
        try (CaseFolder open = CaseFolder.open(folder.resolve(name))) {
            for (int i = 0; i < pages.size(); i += batch) {
                open.keep(pages.subList(i, Math.min(pages.size(), i + batch)));
            }
            open.conclude(RandomPages.facts(open.readings()));
            assertThat(open.isConcluded()).isTrue();
            return open.digest();
        }
    }

    @ManySeeds(2)
    void aRebuildGivesTheSameContent(long seed) {
        List<Incoming> pages = new RandomPages(seed).pages(30);
        try (CaseFolder open = CaseFolder.open(folder)) {
            open.keep(pages);
            open.conclude(RandomPages.facts(open.readings()));
            String before = open.digest();
            open.clearDerived();
            assertThat(open.unread().count()).isEqualTo(open.originals().count());
            open.keep(pages.reversed());
            open.conclude(RandomPages.facts(open.readings()));
            assertThat(open.digest()).isEqualTo(before);
        }
    }

    private static List<UtteranceCard> datedFirst(List<UtteranceCard> said) {
        List<UtteranceCard> latest = new ArrayList<>(said);
        latest.sort(Comparator.comparing(one -> !one.isDated()));
        return latest;
    }

    private static int storiesOf(List<StoryCard> stories, String section) {
        return (int) stories.stream().filter(one -> one.sections().contains(section)).count();
    }

    @Test
    void sectionsThatDifferInCapitalsAloneAreOne() {
        SectionCounts counts = new SectionCounts();
        counts.add("Harbour", 2);
        counts.add("news", 1);
        counts.add("News", 2);
        counts.add("NEWS", 1);
        assertThat(counts.largest(9)).containsExactly("News", "Harbour");
        assertThat(counts.largest(1)).containsExactly("News");
    }

    /// What is asked for by the few is what the whole lists begin with.
    @ManySeeds(5)
    void aFewOfAListAreItsFirst(long seed) {
        try (CaseFolder open = CaseFolder.open(folder)) {
            open.keep(new RandomPages(seed).pages(60));
            open.conclude(RandomPages.facts(open.readings()));
            List<StoryCard> stories = open.stories();
            assertThat(stories).hasSizeGreaterThan(1);
            assertThat(open.latestStories(null, 2)).isEqualTo(stories.subList(0, 2));
            Set<String> sections = new TreeSet<>();
            stories.forEach(story -> sections.addAll(story.sections()));
            assertThat(open.sections()).isEqualTo(List.copyOf(sections)).isNotEmpty();
            List<String> largest = open.largestSections(sections.size());
            assertThat(largest).containsExactlyInAnyOrderElementsOf(sections);
            assertThat(largest)
                    .isSortedAccordingTo(
                            Comparator.<String>comparingInt(one -> storiesOf(stories, one))
                                    .reversed());
            assertThat(open.largestSections(1)).isEqualTo(largest.subList(0, 1));
            for (String section : sections) {
                assertThat(open.latestStories(section.toUpperCase(Locale.ROOT), 2))
                        .isEqualTo(open.latestStories(section, 2));
                assertThat(open.latestStories(section, 2))
                        .isEqualTo(
                                stories.stream()
                                        .filter(story -> story.sections().contains(section))
                                        .limit(2)
                                        .toList());
            }
            for (int at = 0; at < stories.size(); at++) {
                StoryId id = stories.get(at).id();
                assertThat(open.storyBefore(id).stream().toList())
                        .isEqualTo(stories.subList(Math.max(0, at - 1), at));
                assertThat(open.storyAfter(id).stream().toList())
                        .isEqualTo(stories.subList(at + 1, Math.min(stories.size(), at + 2)));
            }
            for (Mention.Kind kind : Mention.Kind.values()) {
                assertThat(open.mostMentioned(kind, 3))
                        .isEqualTo(
                                open.cast(null).stream()
                                        .filter(actor -> actor.kind() == kind)
                                        .limit(3)
                                        .toList());
                assertThat(open.count(kind))
                        .isEqualTo(
                                (int)
                                        open.cast(null).stream()
                                                .filter(actor -> actor.kind() == kind)
                                                .count());
            }
            List<UtteranceCard> said = open.utterances(null, null).reversed();
            assertThat(said).hasSizeGreaterThan(2);
            List<UtteranceCard> latest = datedFirst(said);
            for (int from = 0; from < said.size(); from++) {
                assertThat(open.latestUtterances(from, 2))
                        .isEqualTo(latest.subList(from, Math.min(from + 2, said.size())));
            }
            assertThat(open.latestUtterances(1, said.size()))
                    .isEqualTo(latest.subList(1, said.size()));
            assertThat(open.speakerless(2))
                    .isEqualTo(
                            said.reversed().stream()
                                    .filter(one -> one.speaker() instanceof Speaker.Unknown)
                                    .limit(2)
                                    .toList());
            assertThat(open.totals().speakerless())
                    .isEqualTo(open.speakerless(Integer.MAX_VALUE).size());
            assertThat(open.totals().undated()).isEqualTo(open.undated(Integer.MAX_VALUE).size());
            assertThat(open.undated(2))
                    .isEqualTo(
                            open.articles(null).stream()
                                    .filter(line -> line.published() == null)
                                    .limit(2)
                                    .toList());
            Map<ArticleId, Long> carried =
                    open.articles(null).stream()
                            .flatMap(line -> Stream.ofNullable(line.copyOf()))
                            .collect(
                                    Collectors.groupingBy(
                                            copy -> copy.original(), Collectors.counting()));
            assertThat(open.mostCarried(2).values().stream().map(Integer::longValue).toList())
                    .isEqualTo(
                            carried.values().stream()
                                    .sorted(Comparator.reverseOrder())
                                    .limit(2)
                                    .toList())
                    .isNotEmpty();
            open.articles(null).forEach(line -> assertThat(open.line(line.id())).contains(line));
        }
    }

    /// Each answer is of one moment: a list never names what another table does not yet have.
    @Test
    void readersSeeWholeStatesWhileAWriterWrites() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        List<Incoming> pages = new RandomPages(5).pages(60);
        try (CaseFolder writer = CaseFolder.open(folder);
                CaseFolder reader = CaseFolder.openReadOnly(folder);
                ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                CaseFolder asked = i == 0 ? writer : reader;
                readers.add(threads.submit(asking(asked, done)));
            }
            try {
                for (int i = 0; i < pages.size(); i += 10) {
                    writer.keep(pages.subList(i, i + 10));
                    writer.conclude(RandomPages.facts(writer.readings()));
                }
            } finally {
                done.set(true);
            }
            for (Future<Integer> one : readers) {
                assertThat(one.get()).isPositive();
            }
        }
    }

    private static Callable<Integer> asking(CaseFolder asked, AtomicBoolean done) {
        return () -> {
            int rounds = 0;
            while (!done.get() || rounds == 0) {
                for (ArticleLine line : asked.articles(null)) {
                    assertThat(asked.article(line.id())).isPresent();
                }
                asked.utterances(null, null)
                        .forEach(card -> assertThat(card.wordings()).isNotEmpty());
                asked.stories().forEach(card -> assertThat(card.articles()).isPositive());
                asked.search("bank", 5).hits().forEach(hit -> assertThat(hit.match()).isNotNull());
                rounds++;
            }
            return rounds;
        };
    }
}
