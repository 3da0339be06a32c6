// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.copytaster.store.Pages.page;

import org.copytaster.model.ActorId;
import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Correction;
import org.copytaster.model.EventId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Fact;
import org.copytaster.model.Happening;
import org.copytaster.model.Mention;
import org.copytaster.model.Origin;
import org.copytaster.model.Reading;
import org.copytaster.model.Refusal;
import org.copytaster.model.RowId;
import org.copytaster.model.Speaker;
import org.copytaster.model.Statement;
import org.copytaster.model.StoryId;
import org.copytaster.model.TimeValue;
import org.copytaster.model.UtteranceId;
import org.copytaster.store.CaseFolder.Kept;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.ArticleView;
import org.copytaster.store.view.CorrectionLine;
import org.copytaster.store.view.StoryCard;
import org.copytaster.store.view.UtteranceCard;
import org.copytaster.store.view.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class CaseFolderTest {

    private static final String QUOTE = "The doors stay open";

    @TempDir Path folder;

    private static Pages.Story herald() {
        return page().path("herald.html")
                .says("Anna Bell opened the North Bank on Monday.")
                .says("\"" + QUOTE + "\", Ms Bell said.");
    }

    private static Pages.Story courier() {
        return page().path("courier.html")
                .outlet("Courier")
                .address("https://courier.example/a")
                .title("Bank opens")
                .published("2025-01-16")
                .says("Anna Bell opened the North Bank on Monday.")
                .says("\"" + QUOTE + "\", the governor said.");
    }

    private static Pages.Story gazette() {
        return page().path("gazette.html")
                .outlet("Gazette")
                .address("https://gazette.example/b")
                .title("What the North Bank wants")
                .published("2025-03-02")
                .says("The North Bank has plans.");
    }

    private static List<Fact> facts() {
        Article first = herald().reading().article();
        Article second = courier().reading().article();
        StoryId story = StoryId.of(first.id().value());
        StoryId other = StoryId.of(gazette().id().value());
        EventId event = EventId.of(first.id().value());
        UtteranceId utterance =
                UtteranceId.of(herald().reading().statements().getFirst().id().value());
        Evidence evidence = Pages.all(first, "opened the North Bank on Monday").getFirst();
        return List.of(
                new Fact.CopyFound(
                        second.id(),
                        first.id(),
                        Fact.Relation.TRIMMED,
                        Pages.all(second, "Anna Bell opened the North Bank on Monday.")),
                new Fact.ArticleGrouped(first.id(), event, story, List.of("founds the story")),
                new Fact.ArticleGrouped(second.id(), event, story, List.of("copy")),
                new Fact.ArticleGrouped(
                        gazette().id(),
                        EventId.of(gazette().id().value()),
                        other,
                        List.of("founds a story")),
                new Fact.StoriesMerged(other, story, "shares North Bank"),
                new Fact.UtteranceAligned(
                        utterance, herald().reading().statements().getFirst().id(), first.id()),
                new Fact.UtteranceAligned(
                        utterance, courier().reading().statements().getFirst().id(), second.id()),
                new Fact.ActorNamed(Pages.BELL, Mention.Kind.PERSON, "Anna Bell"),
                new Fact.ActorsJoined(
                        ActorId.of("PERSON", "a bell"), Pages.BELL, "same office on one day"),
                new Fact.ChronologyTold(
                        story,
                        List.of(
                                new ChronologyRow(
                                        RowId.of("2025-01-13", evidence.toString()),
                                        new TimeValue("2025-01-13"),
                                        ChronologyRow.Kind.HAPPENING,
                                        Happening.Status.HAPPENED,
                                        evidence.words(),
                                        List.of(evidence),
                                        1,
                                        null,
                                        List.of(new TimeValue("2025-01-14")),
                                        List.of(Pages.BELL)))));
    }

    private CaseFolder concluded() {
        CaseFolder open = CaseFolder.open(folder);
        open.keep(List.of(herald().incoming(), courier().incoming(), gazette().incoming()));
        open.conclude(facts());
        return open;
    }

    @Test
    void tellsWhatEachArticleCallsAnActorWithoutRoles() {
        try (CaseFolder open = concluded()) {
            StoryId story = StoryId.of(herald().reading().article().id().value());
            assertThat(open.names(story))
                    .filteredOn(seen -> seen.actor().equals(Pages.BELL))
                    .extracting(seen -> seen.first().words())
                    .containsExactly("Anna Bell", "Ms Bell", "Anna Bell");
        }
    }

    @Test
    void tellsWhatCameInSinceSomeLineOfTheLog() {
        try (CaseFolder open = concluded()) {
            int seen = open.logged();
            assertThat(open.arrivals(0).added()).hasSize(3);
            open.keep(List.of(herald().says("It rained.").incoming()));
            assertThat(open.arrivals(seen).added()).isEmpty();
            assertThat(open.arrivals(seen).edited())
                    .extracting(ArticleLine::id)
                    .containsExactly(herald().id());
            assertThat(open.versions(herald().id())).hasSize(2);
            assertThat(open.arrivals(open.logged()).edited()).isEmpty();
        }
    }

    @Test
    void whatSomebodySaysOfABankIsSaidAboutTheBankAndNotAboutHerself() {
        try (CaseFolder open = CaseFolder.open(folder)) {
            open.keep(
                    List.of(
                            herald().says("\"The North Bank is safe\", Ms Bell added.")
                                    .incoming()));
            open.conclude(List.of());
            assertThat(open.statementsAbout(Pages.BANK, 9))
                    .extracting(line -> line.statement().words())
                    .containsExactly("The North Bank is safe");
            assertThat(open.statementsAbout(Pages.BELL, 9)).isEmpty();
        }
    }

    @Test
    void keepsAPageOnceAndNotesThatItCameAgain() {
        try (CaseFolder open = CaseFolder.open(folder)) {
            assertThat(open.keep(List.of(herald().incoming()))).containsExactly(Kept.NEW);
            assertThat(open.keep(List.of(herald().incoming()))).containsExactly(Kept.AGAIN);
            assertThat(open.log(9)).hasSize(1);
            assertThat(open.keep(List.of(herald().path("other.html").incoming())))
                    .containsExactly(Kept.AGAIN);
            assertThat(open.totals().pages()).isEqualTo(1);
            assertThat(open.log(9)).hasSize(2);
            assertThat(open.articles(null).getFirst().captures()).isEqualTo(2);
        }
    }

    @Test
    void anEditedPageIsANewVersionOfTheSameArticle() {
        Pages.Story edited = herald().modified("2025-01-17").says("The doors did not stay open.");
        try (CaseFolder open = CaseFolder.open(folder)) {
            assertThat(open.keep(List.of(edited.incoming(), herald().incoming())))
                    .containsExactly(Kept.NEW, Kept.VERSION);
            ArticleView view = open.article(edited.id()).orElseThrow();
            assertThat(view.reading()).isEqualTo(edited.reading());
            assertThat(view.versions()).hasSize(2);
            assertThat(view.versions().getLast().page()).isEqualTo(edited.page());
            assertThat(open.readings()).containsExactly(edited.reading());
        }
    }

    @Test
    void otherFurnitureRoundTheSameWordsIsNoNewVersion() {
        try (CaseFolder open = CaseFolder.open(folder)) {
            assertThat(
                            open.keep(
                                    List.of(
                                            herald().incoming(),
                                            herald().furniture("Most read").incoming())))
                    .containsExactly(Kept.NEW, Kept.AGAIN);
            assertThat(open.totals().pages()).isEqualTo(2);
            assertThat(open.articles(null)).hasSize(1);
            assertThat(open.articles(null).getFirst().versions()).isEqualTo(1);
        }
    }

    @Test
    void givesBackTheBytesAsTheyWereSaved() {
        try (CaseFolder open = concluded()) {
            assertThat(open.original(herald().page()).orElseThrow().bytes())
                    .isEqualTo(herald().original().bytes());
            assertThat(open.originals().toList()).hasSize(3);
            assertThat(open.unread()).isEmpty();
        }
    }

    @Test
    void aStoryCountsOriginsBesidePages() {
        try (CaseFolder open = concluded()) {
            StoryCard story = open.stories().getFirst();
            assertThat(open.stories()).hasSize(1);
            assertThat(story.articles()).isEqualTo(3);
            assertThat(story.origins()).isEqualTo(2);
            assertThat(story.outlets()).containsExactlyInAnyOrder("Herald", "Courier", "Gazette");
            assertThat(story.central()).isEqualTo(herald().id());
            assertThat(story.density())
                    .extracting(StoryCard.MonthCount::count)
                    .containsExactly(2, 0, 1);
            assertThat(story.latest()).hasSize(1);
            assertThat(open.articles(story.id())).hasSize(3);
            assertThat(open.chronology(story.id())).hasSize(1);
        }
    }

    @Test
    void idsThatAMergeMadeObsoleteLeadToWhatTheyWereMergedInto() {
        try (CaseFolder open = concluded()) {
            StoryId now = open.stories().getFirst().id();
            for (ArticleId member : List.of(herald().id(), courier().id(), gazette().id())) {
                assertThat(open.story(StoryId.of(member.value())).orElseThrow().id())
                        .isEqualTo(now);
                assertThat(open.why(EventId.of(member.value()).value())).isPresent();
            }
            assertThat(open.actor(ActorId.of("PERSON", "a bell")).orElseThrow().id())
                    .isEqualTo(Pages.BELL);
        }
    }

    @Test
    void oneUtteranceHoldsItsWordingsAndCountsTheirOriginOnce() {
        try (CaseFolder open = concluded()) {
            UtteranceCard card = open.utterances(null, null).getFirst();
            assertThat(card.wordings()).hasSize(2);
            assertThat(card.origins()).isEqualTo(1);
            assertThat(card.said()).isEqualTo(new TimeValue("2025-01-15"));
            assertThat(open.utterances(open.stories().getFirst().id(), Pages.BELL))
                    .containsExactly(card);
            assertThat(open.utterances(null, Pages.BANK)).isEmpty();
            assertThat(open.latestUtterances(0, 1)).containsExactly(card);
            assertThat(card.by()).isEqualTo(LocalDate.of(2025, 1, 15));
        }
    }

    @Test
    void theCastTellsSpellingsAndRoles() {
        try (CaseFolder open = concluded()) {
            ActorCard bell = open.actor(Pages.BELL).orElseThrow();
            assertThat(bell.name()).isEqualTo("Anna Bell");
            assertThat(bell.spellings())
                    .extracting(ActorCard.Spelling::text)
                    .containsExactly("Anna Bell", "Ms Bell");
            assertThat(bell.roles())
                    .extracting(ActorCard.RoleSeen::role)
                    .containsExactly("the governor");
            assertThat(bell.mentions()).isEqualTo(4);
            assertThat(bell.statements()).isEqualTo(2);
            assertThat(open.cast(null)).hasSize(2);
            assertThat(open.articlesOf(Pages.BANK)).hasSize(3);
            assertThat(open.storiesOf(Pages.BANK)).hasSize(1);
        }
    }

    @Test
    void everyIdThatIsShownLeadsToWords() {
        try (CaseFolder open = concluded()) {
            List<String> ids = new ArrayList<>();
            open.stories().forEach(story -> ids.add(story.id().value()));
            open.articles(null)
                    .forEach(line -> {
                        ids.add(line.id().value());
                        ids.add(line.page().value());
                        ids.add(String.valueOf(line.event()));
                    });
            open.utterances(null, null)
                    .forEach(card -> {
                        ids.add(card.id().value());
                        card.wordings().forEach(line -> ids.add(line.statement().id().value()));
                    });
            open.cast(null).forEach(card -> ids.add(card.id().value()));
            open.chronology(open.stories().getFirst().id())
                    .forEach(row -> ids.add(row.id().value()));
            assertThat(ids).hasSizeGreaterThan(15);
            for (String id : ids) {
                Why why = open.why(id).orElseThrow();
                assertThat(why.places()).as(id).isNotEmpty();
                assertThat(why.notes()).as(id).isNotEmpty();
                assertThat(open.why(id.substring(0, 12))).contains(why);
            }
            assertThat(open.why("x-123")).isEmpty();
            assertThat(open.why("s-")).isEmpty();
        }
    }

    @Test
    void aCaseIsConcludedOnlyWhenEveryPageAndCorrectionWasLookedAt() {
        try (CaseFolder open = CaseFolder.open(folder)) {
            assertThat(open.isConcluded()).isTrue();
            open.keep(List.of(herald().incoming()));
            assertThat(open.isConcluded()).isFalse();
            open.readings();
            open.keep(List.of(courier().incoming()));
            open.conclude(List.of());
            assertThat(open.isConcluded()).isFalse();
            open.readings();
            open.conclude(List.of());
            assertThat(open.isConcluded()).isTrue();
            open.keep(List.of(courier().incoming()));
            assertThat(open.isConcluded()).isTrue();
            open.correct(new Correction.DropPage(herald().page()));
            assertThat(open.isConcluded()).isFalse();
        }
    }

    @Test
    void correctionsChangeWhatIsShownAndCanBeTakenBack() {
        Statement statement = herald().reading().statements().getFirst();
        try (CaseFolder open = concluded()) {
            String before = open.digest();
            open.correct(new Correction.SetSpeaker(statement.id(), "North Bank"));
            open.correct(new Correction.DropPage(gazette().page()));
            assertThat(open.correctionLines())
                    .extracting(CorrectionLine::about)
                    .containsExactly(
                            statement.words(), gazette().reading().article().header().title());
            assertThat(open.readings()).hasSize(2);
            List<Fact> corrected = new ArrayList<>(facts());
            corrected.add(
                    new Fact.ArticleRead(atTheBank(herald().published("2024-12-30").reading())));
            open.conclude(corrected);
            Reading shown = open.article(herald().id()).orElseThrow().reading();
            assertThat(String.valueOf(shown.article().header().published())).contains("2024-12-30");
            assertThat(shown.statements().getFirst().speaker().shown()).isEqualTo("North Bank");
            assertThat(open.utterances(null, Pages.BANK)).hasSize(1);
            assertThat(open.articles(null)).hasSize(2);
            open.correctionLines()
                    .forEach(line -> assertThat(open.takeBack(line.number())).isTrue());
            assertThat(open.correctionsInForce()).isEmpty();
            open.conclude(facts());
            assertThat(open.digest()).isEqualTo(before);
        }
    }

    @Test
    void aSpeakerHasTheNameThatTheCaseHasForThem() {
        Speaker speaker = new Speaker.Named("آنا بل", Mention.Kind.PERSON, Pages.BELL);
        List<Fact> facts = new ArrayList<>(facts());
        facts.add(new Fact.ArticleRead(by(speaker, herald().reading())));
        try (CaseFolder open = concluded()) {
            open.conclude(facts);
            UtteranceCard card = open.utterances(null, Pages.BELL).getFirst();
            assertThat(card.speaker().shown()).isEqualTo("Anna Bell");
            assertThat(card.wordings())
                    .extracting(line -> line.speaker().shown())
                    .containsOnly("Anna Bell");
        }
    }

    private static Reading atTheBank(Reading reading) {
        return by(new Speaker.Named("North Bank", Mention.Kind.ORGANISATION, Pages.BANK), reading);
    }

    private static Reading by(Speaker speaker, Reading reading) {
        return new Reading(
                reading.article(),
                reading.mentions(),
                reading.times(),
                reading.statements().stream()
                        .map(one -> one.by(speaker, "set by a person"))
                        .toList(),
                reading.happenings());
    }

    @Test
    void theOrderOfAddingDoesNotMatter(@TempDir Path other) {
        List<Incoming> pages = new ArrayList<>();
        pages.add(herald().incoming());
        pages.add(herald().path("again.html").captured("2025-02-01T00:00:00Z").incoming());
        pages.add(herald().modified("2025-01-20").says("More.").incoming());
        pages.add(herald().furniture("Ticker").incoming());
        pages.add(courier().incoming());
        pages.add(courier().captured("2025-05-01T10:00:00Z").says("Edited.").incoming());
        pages.add(gazette().incoming());
        pages.add(
                Incoming.dropped(
                        courier().furniture("x").page(),
                        courier().furniture("x").original(),
                        courier().incoming().capture(),
                        "no main text"));
        String expected = digest(other.resolve("expected"), pages, pages.size());
        Random random = new Random(7);
        for (int round = 0; round < 12; round++) {
            Collections.shuffle(pages, random);
            assertThat(digest(other.resolve("round" + round), pages, 1 + random.nextInt(4)))
                    .isEqualTo(expected);
        }
    }

    private static String digest(Path folder, List<Incoming> pages, int batch) {
        try (CaseFolder open = CaseFolder.open(folder)) {
            for (int i = 0; i < pages.size(); i += batch) {
                open.keep(pages.subList(i, Math.min(pages.size(), i + batch)));
            }
            open.readings();
            open.conclude(facts());
            return open.digest();
        }
    }

    @Test
    void aRebuildGivesTheSameContent() {
        try (CaseFolder open = concluded()) {
            String before = open.digest();
            open.clearDerived();
            assertThat(open.articles(null)).isEmpty();
            assertThat(open.unread().toList()).hasSize(3);
            assertThat(open.keep(List.of(gazette().incoming()))).containsExactly(Kept.NEW);
            assertThat(open.unread().toList()).hasSize(2);
            open.keep(List.of(courier().incoming(), herald().incoming()));
            open.conclude(facts());
            assertThat(open.digest()).isEqualTo(before);
            assertThat(open.log(99)).hasSize(3);
        }
    }

    @Test
    void refusalsAreCountedOnceAndLogged() {
        Refusal refusal = new Refusal(new Origin.Entry("a.warc", "7"), "a record that ends early");
        try (CaseFolder open = CaseFolder.open(folder)) {
            open.refuse(List.of(refusal));
            open.refuse(List.of(refusal));
            assertThat(open.totals().refused()).isEqualTo(1);
            assertThat(open.log(9).getFirst().origin()).isEqualTo("a.warc#7");
            assertThat(open.log(9).getFirst().outcome()).isEqualTo("refused");
        }
    }

    @Test
    void aSecondWriterIsToldAndReadersAreNot() {
        try (CaseFolder open = concluded();
                CaseFolder reader = CaseFolder.openReadOnly(folder)) {
            assertThatExceptionOfType(CaseException.class)
                    .isThrownBy(() -> CaseFolder.open(folder).close())
                    .withMessageContaining("being written");
            assertThat(reader.digest()).isEqualTo(open.digest());
            assertThatExceptionOfType(CaseException.class)
                    .isThrownBy(() -> reader.keep(List.of(herald().incoming())));
        }
    }

    @Test
    void aFolderThatIsNoCaseIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "Dear Anna");
        assertThatExceptionOfType(CaseException.class)
                .isThrownBy(() -> CaseFolder.open(folder).close())
                .withMessageContaining("is no case");
        assertThatExceptionOfType(CaseException.class)
                .isThrownBy(() -> CaseFolder.openReadOnly(folder.resolve("none")).close())
                .withMessageContaining("is no case");
        assertThat(folder).isDirectoryContaining("glob:**letter.txt");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aCaseOfANewerFormatIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("case.json"), "{\"format\":999,\"name\":\"later\"}");
        assertThatExceptionOfType(CaseException.class)
                .isThrownBy(() -> CaseFolder.open(folder).close())
                .withMessageContaining("newer Copytaster");
    }
}
