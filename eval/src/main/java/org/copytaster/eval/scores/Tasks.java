// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.scores;

import org.copytaster.eval.scores.Task.Step;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// All benchmark sets, as data. The figures of other systems are those of the benchmarks' README
/// files; goals are those of the issues.
final class Tasks {

    private Tasks() {}

    static List<Task> in(Path bench) throws java.io.IOException {
        List<Task> tasks = new ArrayList<>();
        tasks.add(extraction("naeb", "naeb", ".927", ".955", ".858", ".93", ".825", ".90"));
        tasks.add(fundus());
        tasks.add(slow(web("htmldate", date())));
        tasks.add(slow(web("trafilatura", segments())));
        tasks.add(articleOrNone());
        for (String kind : List.of("w3m", "innertext")) {
            for (String set : List.of("fundus", "naeb")) {
                tasks.add(dumps(set, kind));
            }
        }
        tasks.add(statements("polnear-dev", "statements/polnear-dev", english()));
        tasks.add(statements("germannews-dev", "statements/germannews-dev", german()));
        tasks.add(times("timebank", "91.7", "94", "75.9", "86"));
        tasks.add(times("aquaint", "91.3", "94", "73.9", "86"));
        tasks.add(times("meantime-apple-airbus", "90.0", "93", "77.5", "84"));
        tasks.add(names("conllpp-dev"));
        tasks.add(names("re3d-tune"));
        tasks.add(slow(names("gum-news")));
        tasks.add(slow(names("wikineural-en-val")));
        tasks.add(slow(names("wikineural-de-val")));
        tasks.add(spellings("ru"));
        tasks.add(spellings("ar"));
        tasks.add(events("allsides-labelled", ".920", ".95", ".799", ".88", false));
        tasks.add(events("allsides", ".895", "-", ".676", ".80", true));
        tasks.add(events("neus-leads", ".620", "-", ".126", ".88", true));
        tasks.add(events("wikinews-events", ".874", "-", ".730", ".80", false));
        tasks.add(events("uci-headlines", ".822", "-", ".837", ".88", true));
        tasks.add(events("ecbplus", ".872", "-", ".817", ".87", false));
        tasks.add(storylines("t17", ".885", ".95", ".912", "-", true));
        tasks.add(storylines("entities", ".706", ".88", ".666", "-", true));
        tasks.add(storylines("crosslang", ".633", "-", ".620", "-", true));
        tasks.add(storylines("crosslang-en", ".701", ".90", ".605", ".85", true));
        tasks.add(copies("synth", "1.000", ".999", ".972", ".999"));
        tasks.add(copies("mined", "1.000", ".99", ".794", ".97"));
        tasks.add(slow(pairs()));
        tasks.add(timelines(bench, "t17", ".483", ".58"));
        tasks.add(timelines(bench, "crisis", ".333", ".40"));
        tasks.add(timelines(bench, "entities", ".221", ".30"));
        return tasks;
    }

    private static Task slow(Task task) {
        return new Task(task.name(), task.area(), task.steps(), task.figures(), true);
    }

    private static Task extraction(
            String name,
            String set,
            String body,
            String bodyGoal,
            String title,
            String titleGoal,
            String authors,
            String authorsGoal) {
        return new Task(
                name,
                "extraction",
                List.of(
                        new Step(
                                "copytaster extract --url-map {set}/%s/urls.tsv {set}/%s/pages"
                                        .formatted(set, set),
                                name + ".jsonl"),
                        new Step("score %s {out}/%s.jsonl".formatted(set, name), "")),
                List.of(
                        Figure.of("body F1", "body F1", body, bodyGoal),
                        Figure.of("paragraph F1", "paragraph F1", ".863", "-"),
                        Figure.of("title", "title", title, titleGoal),
                        Figure.of("authors micro F1", "authors micro F1", authors, authorsGoal)),
                false);
    }

    private static Task fundus() {
        Task task = extraction("fundus", "fundus", ".946", ".975", ".814", ".93", ".834", ".92");
        List<Figure> figures = new ArrayList<>(task.figures());
        figures.add(Figure.of("same day", "date same day", ".981", ".995"));
        figures.add(Figure.of("same minute", "date same minute", ".917", ".95"));
        figures.add(Figure.of("tags micro F1", "tags micro F1", ".688", ".85"));
        figures.add(Figure.lower("captions in body", "captions in body", ".014", ".01"));
        figures.add(Figure.of("captions found", "captions found", "0", ".90"));
        figures.add(Figure.of("credits found", "credits found", "0", ".90"));
        return new Task(task.name(), task.area(), task.steps(), figures, false);
    }

    private static List<Figure> date() {
        return List.of(
                Figure.of("same day", "date same day", ".909", ".945"),
                Figure.of("date F1", "date F1", ".952", ".97"));
    }

    private static List<Figure> segments() {
        return List.of(Figure.of("segments F1", "segments F1", ".935", ".955"));
    }

    /// Both sets lie on the same pages, without addresses, as the published figures have it.
    private static Task web(String set, List<Figure> figures) {
        return new Task(
                set,
                "extraction",
                List.of(
                        new Step("copytaster extract {set}/web/pages", "web.jsonl"),
                        new Step("score %s {out}/web.jsonl".formatted(set), "")),
                figures,
                false);
    }

    /// Whether pages that hold an article are told from those that hold none.
    private static Task articleOrNone() {
        return new Task(
                "wcxb",
                "extraction",
                List.of(
                        new Step(
                                "copytaster extract --url-map {set}/wcxb/urls.tsv {set}/wcxb/pages",
                                "wcxb.jsonl"),
                        new Step("verdicts {set}/wcxb/gold.jsonl {out}/wcxb.jsonl", "")),
                List.of(
                        Figure.of("article or none", "article or none", "-", ".97"),
                        Figure.of("articles kept", "articles kept", "-", "-")),
                true);
    }

    private static Task dumps(String set, String kind) {
        return new Task(
                "%s as %s dumps".formatted(set, kind),
                "extraction",
                List.of(
                        new Step(
                                "copytaster extract {set}/dumps/" + set, "dumps-" + set + ".jsonl"),
                        new Step(
                                "score %s {out}/dumps-%s.jsonl --dumps %s"
                                        .formatted(set, set, kind),
                                "")),
                List.of(
                        Figure.of("body F1", "body F1", "-", ".94"),
                        Figure.of("paragraph F1", "paragraph F1", "-", ".85"),
                        Figure.of("title", "title", "-", "-"),
                        Figure.of("same day", "date same day", "-", "-")),
                false);
    }

    private static Task annotated(String name, String gold, String scorer, List<Figure> figures) {
        return new Task(
                name,
                "annotate",
                List.of(
                        new Step(
                                "score articles {set}/%s.jsonl.gz".formatted(gold),
                                name + ".articles.jsonl"),
                        new Step(
                                "copytaster annotate {out}/%s.articles.jsonl".formatted(name),
                                name + ".jsonl"),
                        new Step(
                                "score %s {set}/%s.jsonl.gz {out}/%s.jsonl --json"
                                        .formatted(scorer, gold, name),
                                "")),
                figures,
                false);
    }

    private static Task statements(String name, String gold, List<Figure> figures) {
        return annotated(name, gold, "statements", figures);
    }

    private static List<Figure> english() {
        return List.of(
                Figure.of("quotes with speaker F", "quotes.endToEnd", "64.7", "92"),
                Figure.of("5+ words with speaker F", "quotes5.endToEnd", "72.0", "95"),
                Figure.of("speaker common noun", "sourceKind.common.right", "29.9", "85"),
                Figure.of("indirect, speech cue, recall", "recall.indirectSpeechCue", "0.1", "82"),
                Figure.of("source exact F", "source.exact.f", "23.7", "72"),
                Figure.of("content exact F", "content.exact.f", "28.8", "62"),
                Figure.of("content overlap P", "content.overlap.p", "-", "90"),
                Figure.of("content letters F", "letters.f", "53.4", "87"));
    }

    private static List<Figure> german() {
        return List.of(
                Figure.of("quotes with speaker F", "quotes.endToEnd", "-", "85"),
                Figure.of("whole, right source F", "wholeWithSource.f", "-", "65"));
    }

    private static Task times(
            String set, String relaxed, String relaxedGoal, String value, String valueGoal) {
        return annotated(
                set,
                "time/" + set,
                "time",
                List.of(
                        Figure.of("relaxed F1", "relaxed.f", relaxed, relaxedGoal),
                        Figure.of("value F1", "value.f", value, valueGoal)));
    }

    private static Task names(String set) {
        return annotated(
                set,
                "entities/" + set,
                "entities",
                List.of(
                        Figure.of("people F1", "kinds.person.f", "-", "-"),
                        Figure.of("places F1", "kinds.place.f", "-", "-"),
                        Figure.of("organisations F1", "kinds.organisation.f", "-", "-")));
    }

    private static Task spellings(String script) {
        return new Task(
                "spellings " + script,
                "annotate",
                List.of(new Step("spellings {set}/names/%s_64.tsv.gz".formatted(script), "")),
                List.of(
                        Figure.of("two spellings joined", "joined", "-", ".97"),
                        Figure.of("two names kept apart", "kept apart", "-", ".99"),
                        Figure.of("two spellings of a full name joined", "full joined", "-", "-"),
                        Figure.of("two of one family kept apart", "family apart", "-", "-"),
                        Figure.of("another script joined", "script joined", "-", "-"),
                        Figure.of("another script kept apart", "script apart", "-", "-")),
                false);
    }

    private static Task grouped(
            String name, String file, String scorer, List<Figure> figures, boolean slow) {
        String groups = name.replace(' ', '-') + ".groups.jsonl";
        return new Task(
                name,
                "stories",
                List.of(
                        new Step(
                                "copytaster group {set}/%s.articles.jsonl.gz".formatted(file),
                                groups),
                        new Step(
                                "score %s {set}/%s.gold.jsonl.gz {out}/%s --json"
                                        .formatted(scorer, file, groups),
                                "")),
                figures,
                slow);
    }

    private static List<Figure> clusters(String b3, String b3Goal, String pair, String pairGoal) {
        return List.of(
                Figure.of("B3 F1", "b3_f", b3, b3Goal),
                Figure.of("pair F1", "pair_f", pair, pairGoal));
    }

    private static Task events(
            String set, String b3, String b3Goal, String pair, String pairGoal, boolean slow) {
        return grouped(set, "events/" + set, "events", clusters(b3, b3Goal, pair, pairGoal), slow);
    }

    private static Task storylines(
            String set, String b3, String b3Goal, String pair, String pairGoal, boolean slow) {
        return grouped(
                "storyline " + set,
                "storylines/" + set,
                "events",
                clusters(b3, b3Goal, pair, pairGoal),
                slow);
    }

    private static Task copies(String set, String p, String pGoal, String r, String rGoal) {
        return grouped(
                "copies " + set,
                "copies/" + set,
                "copies",
                List.of(
                        Figure.of("precision", "p", p, pGoal),
                        Figure.of("recall", "r", r, rGoal),
                        Figure.of("relation right", "relation", "-", ".97")),
                false);
    }

    private static Task pairs() {
        return grouped(
                "pairs semeval",
                "pairs/semeval",
                "pairs",
                List.of(
                        Figure.of("F1, one language", "one language.f", "-", "-"),
                        Figure.of("F1, two languages", "two languages.f", "-", "-")),
                false);
    }

    private static Task timelines(Path bench, String set, String others, String goal)
            throws java.io.IOException {
        List<Step> steps = new ArrayList<>();
        StringBuilder score = new StringBuilder("score timeline");
        for (String topic : topics(bench.resolve("stories/timelines").resolve(set))) {
            String out = "timeline-" + set + "-" + topic + ".jsonl";
            steps.add(
                    new Step(
                            "copytaster timeline --days 100 {set}/timelines/%s/%s.articles.jsonl.gz"
                                    .formatted(set, topic),
                            out));
            score.append(
                    " {set}/timelines/%s/%s.gold.jsonl.gz {out}/%s".formatted(set, topic, out));
        }
        steps.add(new Step(score + " --json", ""));
        return new Task(
                "timelines " + set,
                "stories",
                steps,
                List.of(
                        Figure.of("date F1", "*.date_f", others, goal),
                        Figure.of("ROUGE-1", "*.rouge1", "-", "-")),
                !set.equals("t17"));
    }

    private static List<String> topics(Path folder) throws java.io.IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".articles.jsonl.gz"))
                    .map(name -> name.replace(".articles.jsonl.gz", ""))
                    .sorted()
                    .toList();
        }
    }
}
