// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Correction;
import org.copytaster.model.EventId;
import org.copytaster.model.Extraction;
import org.copytaster.model.Fact;
import org.copytaster.model.Page;
import org.copytaster.model.Reading;
import org.copytaster.model.StatementId;
import org.copytaster.model.StoryId;
import org.copytaster.model.UtteranceId;
import org.copytaster.stages.actors.AgreeOnKinds;
import org.copytaster.stages.actors.JoinActors;
import org.copytaster.stages.align.AlignUtterances;
import org.copytaster.stages.annotate.AnnotateArticle;
import org.copytaster.stages.annotate.ReadForGrouping;
import org.copytaster.stages.copies.FindCopies;
import org.copytaster.stages.correct.CorrectReading;
import org.copytaster.stages.extract.ExtractArticle;
import org.copytaster.stages.group.GroupIntoStories;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.Pipeline;
import org.copytaster.stages.pipeline.PlainRunner;
import org.copytaster.stages.pipeline.Stage;
import org.copytaster.stages.timeline.SelectDays;
import org.copytaster.stages.timeline.StoryFile;
import org.copytaster.stages.timeline.TellChronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The whole journey from page to chronology, told once; every engine runs this.
///
/// ```
/// page -> extract -> article -> annotate -> reading -+-> actors
///                                                    +-> kinds of actors
///                                                    +-> copies
///                                                    +-> group     -> story files -> chronology
///                                                    +-> align
/// ```
///
/// Up to the reading, each page is looked at alone, once, when it is added. What follows looks at all
/// readings of a case in time order, so that it does not matter in which order pages were added.
///
/// @param corrections what a person put right, in order
public record NewsPipeline(List<Correction> corrections) {

    public NewsPipeline {
        corrections = List.copyOf(corrections);
    }

    /// The pipeline without corrections.
    public static NewsPipeline plain() {
        return new NewsPipeline(List.of());
    }

    public Stage.Each<Page, Article> extract() {
        return new ExtractArticle();
    }

    /// As [#extract], and of a page without an article what it still says of itself.
    public Stage.Each<Page, Extraction> extraction() {
        ExtractArticle extract = new ExtractArticle();
        return page -> Outcome.kept(extract.read(page));
    }

    public Stage.Each<Article, Reading> annotate() {
        return new AnnotateArticle();
    }

    /// From a page to its reading.
    public Pipeline<Page, Reading> reading() {
        return Pipeline.of(extract()).then(annotate());
    }

    public Stage.Each<Reading, Reading> correct() {
        return new CorrectReading(corrections, annotate());
    }

    /// The branches that look at all readings; they do not depend on one another. Their facts are folded in
    /// this order; those that take longest come last.
    public List<Pipeline<Reading, Fact>> finding() {
        return List.of(kinds(), actors(), copies(), grouping(), aligning());
    }

    private Pipeline<Reading, Fact> actors() {
        return JoinActors.pipeline(corrections);
    }

    private static Pipeline<Reading, Fact> kinds() {
        return AgreeOnKinds.pipeline();
    }

    private static Pipeline<Reading, Fact> copies() {
        return Pipeline.of(new FindCopies());
    }

    private Pipeline<Reading, Fact> grouping() {
        return Pipeline.of(new GroupIntoStories(corrections));
    }

    private static Pipeline<Reading, Fact> aligning() {
        return Pipeline.of(new AlignUtterances());
    }

    /// Everything that can be found in the readings of a case.
    public List<Fact> conclude(PlainRunner runner, List<Reading> readings) {
        List<Fact> facts = new ArrayList<>();
        List<Reading> corrected = new ArrayList<>();
        List<Outcome<Reading>> outcomes = runner.each(correct(), readings);
        for (int i = 0; i < readings.size(); i++) {
            Reading after =
                    outcomes.get(i) instanceof Outcome.Kept<Reading>(List<Reading> kept)
                            ? kept.getFirst()
                            : readings.get(i);
            corrected.add(after);
            if (!after.equals(readings.get(i))) {
                facts.add(new Fact.ArticleRead(after));
            }
        }
        facts.addAll(runner.runAll(finding(), corrected));
        facts.addAll(runner.run(Pipeline.of(new TellChronology()), storyFiles(corrected, facts)));
        return facts;
    }

    /// Where articles belong and whose copy they carry, and no more. Of the articles only what that
    /// takes is read.
    public List<Fact> group(PlainRunner runner, List<Article> articles) {
        List<Reading> readings = runner.run(Pipeline.of(new ReadForGrouping()), articles);
        List<Fact> facts = new ArrayList<>(runner.run(copies(), readings));
        facts.addAll(runner.run(grouping(), readings));
        return facts;
    }

    /// Which statements are wordings of one utterance, and no more.
    public List<Fact> align(PlainRunner runner, List<Reading> readings) {
        return runner.run(aligning(), readings);
    }

    /// What happened on the days of one story that matter most, for a budget of days and of rows a
    /// day.
    public List<ChronologyRow> timeline(
            PlainRunner runner, List<Reading> readings, int days, int rowsPerDay) {
        StoryFile all = asOneStory(runner, readings);
        return SelectDays.select(all, chronology(runner, all), days, rowsPerDay);
    }

    /// Readings of which it is known that they are one story.
    public StoryFile asOneStory(PlainRunner runner, List<Reading> readings) {
        List<Fact.CopyFound> copies = copiesIn(runner.run(copies(), readings));
        return new StoryFile(StoryId.of("all"), readings, copies, Map.of(), Map.of());
    }

    /// All rows of a story.
    public List<ChronologyRow> chronology(PlainRunner runner, StoryFile story) {
        List<ChronologyRow> rows = new ArrayList<>();
        runner.run(Pipeline.of(new TellChronology()), List.of(story))
                .forEach(told -> rows.addAll(told.rows()));
        return rows;
    }

    /// One file a story, with its readings and all that was found in them.
    private static List<StoryFile> storyFiles(List<Reading> readings, List<Fact> facts) {
        Map<ArticleId, StoryId> storyOf = new TreeMap<>();
        Map<ArticleId, EventId> events = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.ArticleGrouped grouped) {
                storyOf.put(grouped.article(), grouped.story());
                events.put(grouped.article(), grouped.event());
            }
        }
        Map<StoryId, List<Reading>> stories = new TreeMap<>();
        for (Reading reading : readings) {
            StoryId story = storyOf.get(reading.article().id());
            if (story != null) {
                stories.computeIfAbsent(story, none -> new ArrayList<>()).add(reading);
            }
        }
        return StoryFile.of(
                stories, copiesIn(facts), Map.copyOf(events), Map.copyOf(wordingsIn(facts)));
    }

    private static List<Fact.CopyFound> copiesIn(List<Fact> facts) {
        return facts.stream()
                .filter(Fact.CopyFound.class::isInstance)
                .map(Fact.CopyFound.class::cast)
                .toList();
    }

    private static Map<StatementId, UtteranceId> wordingsIn(List<Fact> facts) {
        Map<StatementId, UtteranceId> wordings = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.UtteranceAligned aligned) {
                wordings.put(aligned.statement(), aligned.utterance());
            }
        }
        return wordings;
    }
}
