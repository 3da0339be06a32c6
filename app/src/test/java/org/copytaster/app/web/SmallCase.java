// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Capture;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Correction;
import org.copytaster.model.EventId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Fact;
import org.copytaster.model.Happening;
import org.copytaster.model.Header;
import org.copytaster.model.Mention;
import org.copytaster.model.Origin;
import org.copytaster.model.Original;
import org.copytaster.model.PageId;
import org.copytaster.model.Reading;
import org.copytaster.model.RowId;
import org.copytaster.model.Speaker;
import org.copytaster.model.Statement;
import org.copytaster.model.StoryId;
import org.copytaster.model.TimeValue;
import org.copytaster.model.UtteranceId;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.Arrivals;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.ArticleView;
import org.copytaster.store.view.CorrectionLine;
import org.copytaster.store.view.LogLine;
import org.copytaster.store.view.NameSeen;
import org.copytaster.store.view.SearchHit;
import org.copytaster.store.view.SearchResult;
import org.copytaster.store.view.StatementLine;
import org.copytaster.store.view.StoryCard;
import org.copytaster.store.view.Totals;
import org.copytaster.store.view.UtteranceCard;
import org.copytaster.store.view.Why;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// A case of five invented articles in memory, so that every kind of line, every language and every
/// hostile header has one place where it is known to occur.
public class SmallCase implements CaseReader {

    public static final StoryId STORY = StoryId.of("corridor");
    private static final EventId EVENT = EventId.of("corridor");
    static final StoryId OLD_STORY = StoryId.of("merged away");
    static final ActorId DRAVIC = ActorId.of("person", "yelna dravic");
    static final String HOSTILE =
            "<script>document.title='run'</script><img src=x onerror=alert(1)>";

    private static final Speaker SPEAKER =
            new Speaker.Named("Yelna Dravic", Mention.Kind.PERSON, DRAVIC);
    private static final LocalDate DAY = LocalDate.of(2025, 2, 13);

    final Draft english =
            new Draft(
                            "Valley Post",
                            "en",
                            DAY,
                            "Ana Reyes",
                            "Corridor treaty signed at Port Hesper",
                            "Two ministers signed the corridor treaty on 12 February in the customs house of Port Hesper.",
                            "“The harbour will stay open to every flag,” Yelna Dravic said after the ceremony.",
                            "Both sides will meet again on 5 June to agree on the fees.")
                    .name("Yelna Dravic", DRAVIC, Mention.Kind.PERSON, "Yelna Dravic")
                    .says(
                            "“The harbour will stay open to every flag,”",
                            Statement.Form.DIRECT,
                            SPEAKER,
                            "said",
                            DAY)
                    .happens(
                            "Two ministers signed the corridor treaty on 12 February in the customs house of Port Hesper.",
                            "on 12 February",
                            TimeValue.of(DAY.minusDays(1)),
                            Happening.Status.HAPPENED)
                    .happens(
                            "Both sides will meet again on 5 June to agree on the fees.",
                            "on 5 June",
                            new TimeValue("2025-06-05"),
                            Happening.Status.PLANNED);

    /// What the English article said before it was put right.
    final Draft earlier =
            new Draft(
                    "Valley Post",
                    "en",
                    DAY,
                    "Ana Reyes",
                    "Corridor treaty signed at Port Hesper",
                    "Two ministers signed the corridor treaty on 11 February in the customs house of Port Hesper.",
                    "“The harbour will stay open to every flag,” Yelna Dravic said after the ceremony.",
                    "Both sides will meet again on 5 June to agree on the fees.");

    final Draft copy =
            new Draft(
                            "The Courier",
                            "en",
                            DAY,
                            "Staff",
                            "Ministers sign corridor treaty",
                            "Two ministers signed the corridor treaty on 12 February in the customs house of Port Hesper.",
                            "“The harbour will stay open to every flag,” Yelna Dravic said after the ceremony.")
                    .says(
                            "“The harbour will stay open to every flag,”",
                            Statement.Form.DIRECT,
                            SPEAKER,
                            "said",
                            DAY);
    final Draft arabic =
            new Draft(
                            "Safina",
                            "ar",
                            DAY.plusDays(1),
                            "ليلى حداد",
                            "توقيع معاهدة الممر في بورت هسبر",
                            "قالت يلنا درافيتش إن المرفأ سيبقى مفتوحا لكل الأعلام.",
                            "وقع الوزيران المعاهدة يوم الأربعاء.")
                    .name("يلنا درافيتش", DRAVIC, Mention.Kind.PERSON, "يلنا درافيتش")
                    .says(
                            "المرفأ سيبقى مفتوحا لكل الأعلام",
                            Statement.Form.INDIRECT,
                            SPEAKER,
                            "قالت",
                            DAY);
    final Draft spanish =
            new Draft(
                            "El Pregón",
                            "es",
                            DAY.plusDays(2),
                            "Lucía Benavar",
                            "El puerto seguirá abierto, dice Dravic",
                            "“El puerto seguirá abierto a todas las banderas”, dijo una persona que pidió no ser citada.")
                    .says(
                            "“El puerto seguirá abierto a todas las banderas”",
                            Statement.Form.DIRECT,
                            new Speaker.Unknown(),
                            "dijo",
                            DAY);
    final Draft hostile =
            new Draft(
                    HOSTILE,
                    "en",
                    DAY.plusDays(40),
                    HOSTILE,
                    HOSTILE,
                    HOSTILE + " wrote the ferry company.");

    private final List<Draft> drafts = List.of(english, copy, arabic, spanish, hostile);

    @Override
    public String name() {
        return "harbour";
    }

    @Override
    public Totals totals() {
        return new Totals(5, 5, 1, 5, 1, 2, speakerless(9).size(), 1, 1, 1, undated(9).size());
    }

    @Override
    public List<StoryCard> stories() {
        List<ChronologyRow> rows = chronology(STORY);
        return List.of(
                new StoryCard(
                        STORY,
                        english.article.header().title(),
                        english.article.id(),
                        5,
                        List.of("El Pregón", "Safina", "The Courier", "Valley Post"),
                        4,
                        List.of("ar", "en", "es"),
                        List.of("World"),
                        DAY,
                        DAY.plusDays(40),
                        List.of(
                                new StoryCard.MonthCount(YearMonth.of(2025, 2), 4),
                                new StoryCard.MonthCount(YearMonth.of(2025, 3), 1)),
                        rows.reversed()));
    }

    @Override
    public Optional<StoryCard> story(StoryId id) {
        return id.equals(STORY) || id.equals(OLD_STORY)
                ? Optional.of(stories().getFirst())
                : Optional.empty();
    }

    @Override
    public List<ChronologyRow> chronology(StoryId story) {
        String sentence = english.article.paragraphs().getFirst().span().of(english.article.text());
        return List.of(
                row(
                        TimeValue.of(DAY.minusDays(1)),
                        ChronologyRow.Kind.HAPPENING,
                        null,
                        List.of(new TimeValue("2025-02-11")),
                        english.find(sentence),
                        copy.find(sentence)),
                row(
                        TimeValue.of(DAY),
                        ChronologyRow.Kind.STATEMENT,
                        null,
                        List.of(),
                        english.statement().content().getFirst(),
                        copy.statement().content().getFirst(),
                        arabic.statement().content().getFirst()),
                row(
                        new TimeValue("2025-06-05"),
                        ChronologyRow.Kind.ANNOUNCEMENT,
                        new ChronologyRow.Outcome(
                                ChronologyRow.Outcome.State.OPEN, null, List.of()),
                        List.of(),
                        english.find(
                                "Both sides will meet again on 5 June to agree on the fees.")));
    }

    private static ChronologyRow row(
            TimeValue date,
            ChronologyRow.Kind kind,
            ChronologyRow.@Nullable Outcome outcome,
            List<TimeValue> other,
            Evidence... evidence) {
        return new ChronologyRow(
                RowId.of(date.timex(), kind.name()),
                date,
                kind,
                kind == ChronologyRow.Kind.ANNOUNCEMENT
                        ? Happening.Status.PLANNED
                        : Happening.Status.HAPPENED,
                evidence[0].words(),
                List.of(evidence),
                1,
                outcome,
                other,
                List.of(DRAVIC));
    }

    @Override
    public List<ArticleLine> articles(@Nullable StoryId story) {
        return drafts.stream().map(this::line).toList();
    }

    private ArticleLine line(Draft draft) {
        Header header = draft.article.header();
        return new ArticleLine(
                draft.article.id(),
                PageId.of(header.title()),
                header.title(),
                header.outlet(),
                draft.article.address(),
                header.published(),
                header.language(),
                header.section(),
                draft == english || draft == copy ? EVENT : EventId.of(header.title()),
                STORY,
                draft == copy
                        ? new ArticleLine.CopyOf(english.article.id(), Fact.Relation.TRIMMED)
                        : null,
                draft == english ? 2 : 1,
                1);
    }

    @Override
    public Optional<ArticleView> article(ArticleId id) {
        return drafts.stream()
                .filter(draft -> draft.article.id().equals(id))
                .findFirst()
                .map(this::view);
    }

    private ArticleView view(Draft draft) {
        ArticleLine line = line(draft);
        return new ArticleView(
                line,
                draft.reading(),
                List.of(
                        new Capture(
                                new Origin.File("pages/one.html"),
                                line.address(),
                                Instant.parse("2025-03-01T10:00:00Z"))),
                List.of(
                        new ArticleView.Version(
                                line.page(), draft.article.version(), line.title(), null)),
                draft == english ? List.of(line(copy)) : List.of(),
                List.of());
    }

    @Override
    public List<Reading> versions(ArticleId id) {
        List<Reading> newest =
                drafts.stream()
                        .filter(draft -> draft.article.id().equals(id))
                        .map(Draft::reading)
                        .toList();
        return id.equals(english.article.id())
                ? List.of(earlier.reading(), newest.getFirst())
                : newest;
    }

    @Override
    public List<UtteranceCard> utterances(@Nullable StoryId story, @Nullable ActorId speaker) {
        UtteranceCard said =
                new UtteranceCard(
                        UtteranceId.of("open"),
                        SPEAKER,
                        TimeValue.of(DAY),
                        List.of(statement(english), statement(copy), statement(arabic)),
                        2);
        UtteranceCard unknown =
                new UtteranceCard(
                        UtteranceId.of("unknown"),
                        new Speaker.Unknown(),
                        null,
                        List.of(statement(spanish)),
                        1);
        return speaker == null ? List.of(said, unknown) : List.of(said);
    }

    private StatementLine statement(Draft draft) {
        return new StatementLine(draft.statement(), draft.statement().speaker(), line(draft), null);
    }

    @Override
    public List<StatementLine> statementsAbout(ActorId actor, int most) {
        return List.of(statement(spanish));
    }

    @Override
    public List<ActorCard> cast(@Nullable StoryId story) {
        return List.of(
                new ActorCard(
                        DRAVIC,
                        Mention.Kind.PERSON,
                        "Yelna Dravic",
                        List.of(
                                new ActorCard.Spelling(
                                        "Yelna Dravic", 2, english.find("Yelna Dravic")),
                                new ActorCard.Spelling(
                                        "يلنا درافيتش", 1, arabic.find("يلنا درافيتش"))),
                        List.of(),
                        3,
                        3,
                        3));
    }

    @Override
    public List<NameSeen> names(StoryId story) {
        return List.of(
                new NameSeen(DRAVIC, english.find("Yelna Dravic"), 2),
                new NameSeen(DRAVIC, arabic.find("يلنا درافيتش"), 1));
    }

    @Override
    public Optional<ActorCard> actor(ActorId id) {
        return cast(null).stream().filter(card -> card.id().equals(id)).findFirst();
    }

    @Override
    public List<StoryCard> storiesOf(ActorId actor) {
        return stories();
    }

    @Override
    public List<ArticleLine> articlesOf(ActorId actor) {
        return List.of(line(english), line(copy), line(arabic));
    }

    @Override
    public SearchResult search(String query, int most) {
        List<SearchHit> hits =
                query.equals("harbour")
                        ? List.of(
                                new SearchHit(
                                        line(english),
                                        "“The ",
                                        "harbour",
                                        " will stay open",
                                        english.find("harbour").span()))
                        : List.of();
        return new SearchResult(
                query,
                hits.size(),
                hits,
                List.of(new StoryCard.MonthCount(YearMonth.of(2025, 2), hits.size())),
                hits.isEmpty() ? "nothing holds " + query : null);
    }

    @Override
    public int logged() {
        return 2;
    }

    /// The copy is the latest line, and the English article was put right in it.
    @Override
    public Arrivals arrivals(int logged) {
        return logged < 2
                ? new Arrivals(List.of(line(spanish)), List.of(line(english)))
                : new Arrivals(List.of(), List.of());
    }

    @Override
    public List<LogLine> log(int most) {
        return List.of(
                new LogLine(
                        Instant.parse("2025-03-01T10:00:00Z"),
                        "pages/one.html",
                        "kept",
                        null,
                        PageId.of("one")),
                new LogLine(
                        Instant.parse("2025-03-01T10:00:00Z"),
                        "pages/empty.html",
                        "refused",
                        "empty file",
                        null));
    }

    @Override
    public Optional<Why> why(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Original> original(PageId page) {
        return Optional.of(
                new Original("../../one \"page\".html", HOSTILE.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<CorrectionLine> correctionLines() {
        Correction join = new Correction.JoinNames("Dravic", "Dravich");
        return List.of(
                new CorrectionLine(
                        2, "join-names \"Dravic\" = \"Dravich\"", join, null, true, null),
                new CorrectionLine(
                        3,
                        "drop-page p-1",
                        new Correction.DropPage(new PageId("p-1")),
                        HOSTILE,
                        false,
                        null),
                new CorrectionLine(4, "jion", null, null, false, "no correction is called so"));
    }
}
