// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.annotate.statements.SeenChoices;
import org.copytaster.stages.annotate.statements.Weighed;
import org.copytaster.stages.text.Prose;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Learns what tells how a statement is arranged, which words are its source, where its content begins and
/// ends, whether it is one, and who speaks in a quotation without a cue, and writes it where the `annotate` stage reads it. Before, it measures the weights on
/// articles held out.
///
/// Arguments: the folder of the annotation bench, the folder to write to; the language to learn for, all without it;
/// the part of the articles, 0 to 4, to leave out, so that it can be measured on.
public final class TrainStatementWeights {

    /// What is learned from.
    private record Source(String file, String name) {}

    private static final Map<String, Source> SOURCES =
            new TreeMap<>(
                    Map.of(
                            "en",
                            new Source("polnear-train.jsonl.gz", "PolNeAR"),
                            "de",
                            new Source(
                                    "germannews-train.jsonl.gz",
                                    "German News Quotation Attribution")));

    private TrainStatementWeights() {}

    public static void main(String[] arguments) throws IOException {
        Path bench = Path.of(arguments[0]).resolve("statements");
        Path folder = Path.of(arguments[1]);
        for (Map.Entry<String, Source> one : SOURCES.entrySet()) {
            if (arguments.length < 3 || arguments[2].equals(one.getKey())) {
                int out = arguments.length < 4 ? -1 : Integer.parseInt(arguments[3]);
                List<GoldArticle> articles = new ArrayList<>();
                for (GoldArticle article : GoldArticle.in(bench.resolve(one.getValue().file()))) {
                    if (Ranking.part(article.id()) != out) {
                        articles.add(article);
                    }
                }
                learn(articles, one.getKey(), one.getValue().name(), folder);
            }
        }
    }

    private static void learn(
            List<GoldArticle> articles, String language, String source, Path folder)
            throws IOException {
        Map<Weighed, double[]> learned = new EnumMap<>(Weighed.class);
        for (Weighed part : Weighed.values()) {
            if (part.language().equals(language)) {
                List<Decision> all = decisions(articles, part, learned);
                Ranking.measure(all, part.cues().size());
                Ranking ranking = Ranking.learn(all, part.cues().size());
                learned.put(part, ranking.written());
                Files.write(folder.resolve(part.file()), lines(part, all.size(), source, ranking));
            }
        }
    }

    private static List<String> lines(Weighed part, int decisions, String source, Ranking ranking) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learned by org.copytaster.eval.statements.TrainStatementWeights from %d %s of %s:"
                        .formatted(decisions, part.name().toLowerCase(Locale.ROOT), source));
        lines.add("# numbers for cues, and no word of a text.");
        lines.addAll(ranking.lines(part.cues()));
        return lines;
    }

    /// @param learned the weights of the parts before it
    private static List<Decision> decisions(
            List<GoldArticle> articles, Weighed part, Map<Weighed, double[]> learned) {
        List<Decision> decisions = new ArrayList<>();
        int none = 0;
        for (GoldArticle article : articles) {
            for (SeenChoices.Seen seen :
                    SeenChoices.of(part, Prose.of(article.text(), article.language()), learned)) {
                int[] words = gold(part, article, seen);
                int right = right(part, article, seen, words);
                none += words != null && right < 0 ? 1 : 0;
                if (right >= 0) {
                    int[][] options =
                            seen.candidates().stream()
                                    .map(SeenChoices.Words::cues)
                                    .toArray(int[][]::new);
                    decisions.add(new Decision(article.id(), options, right, seen.rule()));
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d choices, %d more where the gold is no candidate%n",
                part,
                decisions.size(),
                none);
        return decisions;
    }

    /// The gold words for a choice, as offsets of the first and behind the last letter; null without any.
    private static int @Nullable [] gold(Weighed part, GoldArticle article, SeenChoices.Seen seen) {
        return switch (part) {
            case ARRANGEMENTS -> null;
            case SOURCES -> source(article, seen);
            case STARTS -> start(article, seen);
            case ENDS -> end(article, seen);
            case ODDS -> odds(article, seen);
            case TOLD -> told(article, seen);
            case MOODS -> null;
            case VOICES -> voice(article, seen);
        };
    }

    /// The candidate that the gold takes; -1 where it is none of them. Of a draft the first one tells that it
    /// is a statement, the other that it is none.
    private static int right(
            Weighed part, GoldArticle article, SeenChoices.Seen seen, int @Nullable [] words) {
        if (part == Weighed.ARRANGEMENTS) {
            return arrangement(article, seen);
        }
        if (part == Weighed.ODDS || part == Weighed.TOLD) {
            return words == null ? 1 : 0;
        }
        if (part == Weighed.MOODS) {
            return mood(article, seen);
        }
        if (part == Weighed.VOICES) {
            return words == null ? 0 : nearest(article, seen, words);
        }
        return words == null ? -1 : candidate(article, seen, words);
    }

    /// The candidate whose source the gold has and whose content is most like its content. Where the gold has
    /// no statement with this cue, nothing; -1 where the rule finds one that is none, for whether it is one is
    /// weighed elsewhere.
    private static int arrangement(GoldArticle article, SeenChoices.Seen seen) {
        int nothing = -1;
        for (int at = 0; at < seen.candidates().size(); at++) {
            nothing = seen.candidates().get(at).span().isEmpty() && nothing < 0 ? at : nothing;
        }
        boolean told = false;
        int best = -1;
        double most = 0.3;
        for (GoldArticle.Gold gold : article.statements()) {
            if (gold.cue().stream().noneMatch(cue -> cue.overlaps(seen.cue()))) {
                continue;
            }
            told = true;
            for (int at = 0; at < seen.candidates().size(); at++) {
                SeenChoices.Words way = seen.candidates().get(at);
                Span source = way.source();
                boolean right = source != null && gold.source().stream().anyMatch(source::overlaps);
                double share = right ? share(gold.content(), way.span()) : 0;
                if (share > most + (at > 0 ? 0.1 : 0)) {
                    most = share;
                    best = at;
                }
            }
        }
        return told ? best : nothing == 0 ? 0 : -1;
    }

    private static double share(List<Span> content, Span words) {
        int start = content.getFirst().start();
        int end = content.getLast().end();
        double shared = Math.min(end, words.end()) - Math.max(start, words.start());
        return shared / (Math.max(end, words.end()) - Math.min(start, words.start()));
    }

    /// The candidate that shares most with these letters; the first, which is nobody, where none does.
    private static int nearest(GoldArticle article, SeenChoices.Seen seen, int[] words) {
        int nearest = 0;
        double most = 0;
        for (int at = 1; at < seen.candidates().size(); at++) {
            Span span = seen.candidates().get(at).span();
            int start = article.firstLetter(span.start());
            int end = article.lastLetter(span.end());
            double shared = Math.min(end, words[1]) - Math.max(start, words[0]);
            double share = shared / (Math.max(end, words[1]) - Math.min(start, words[0]));
            if (share > most) {
                most = share;
                nearest = at;
            }
        }
        return nearest;
    }

    /// The candidate that the gold gives most of a sentence to, nobody where it gives it to none; -1 where it gives
    /// it to one who is no candidate.
    private static int mood(GoldArticle article, SeenChoices.Seen seen) {
        boolean told = false;
        for (GoldArticle.Gold gold : article.statements()) {
            if (article.within(List.of(seen.cue()), gold.content()) < 0.5) {
                continue;
            }
            told = true;
            for (int at = 1; at < seen.candidates().size(); at++) {
                Span source = seen.candidates().get(at).span();
                if (gold.source().stream().anyMatch(source::overlaps)) {
                    return at;
                }
            }
        }
        return told ? -1 : 0;
    }

    /// The source of the statement that holds most of a quotation, at least half of it; null without one.
    private static int @Nullable [] voice(GoldArticle article, SeenChoices.Seen seen) {
        Span quotation = seen.cue();
        for (GoldArticle.Gold gold : article.statements()) {
            int shared = 0;
            for (Span piece : gold.content()) {
                shared +=
                        Math.max(
                                0,
                                Math.min(piece.end(), quotation.end())
                                        - Math.max(piece.start(), quotation.start()));
            }
            if (2 * shared >= quotation.length() && !gold.source().isEmpty()) {
                Span words = gold.source().getFirst();
                return new int[] {
                    article.firstLetter(words.start()), article.lastLetter(words.end())
                };
            }
        }
        return null;
    }

    /// The longest candidate with these letters.
    private static int candidate(GoldArticle article, SeenChoices.Seen seen, int[] words) {
        for (int at = seen.candidates().size() - 1; at >= 0; at--) {
            Span span = seen.candidates().get(at).span();
            boolean begins = words[0] < 0 || article.firstLetter(span.start()) == words[0];
            boolean ends = words[1] < 0 || article.lastLetter(span.end()) == words[1];
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }

    private static int @Nullable [] source(GoldArticle article, SeenChoices.Seen seen) {
        for (GoldArticle.Gold gold : article.statements()) {
            if (gold.cue().stream().anyMatch(cue -> cue.overlaps(seen.cue()))
                    && gold.source().size() == 1
                    && seen.frame().contains(gold.source().getFirst())) {
                Span words = gold.source().getFirst();
                return new int[] {
                    article.firstLetter(words.start()), article.lastLetter(words.end())
                };
            }
        }
        return null;
    }

    /// Where the gold begins the first content behind this cue; null where it began before it.
    private static int @Nullable [] start(GoldArticle article, SeenChoices.Seen seen) {
        int first = seen.candidates().getFirst().span().start();
        int end = seen.candidates().getLast().span().end();
        for (GoldArticle.Gold gold : article.statements()) {
            if (gold.cue().stream().noneMatch(cue -> cue.overlaps(seen.cue()))) {
                continue;
            }
            for (Span piece : gold.content()) {
                if (piece.end() > first && piece.start() < end) {
                    return new int[] {article.firstLetter(piece.start()), -1};
                }
            }
        }
        return null;
    }

    /// Some offsets where the gold has a statement with this cue and some of this content, or with most of
    /// this content; null elsewhere.
    private static int @Nullable [] odds(GoldArticle article, SeenChoices.Seen seen) {
        Span words = seen.candidates().getFirst().span();
        for (GoldArticle.Gold gold : article.statements()) {
            boolean cue = gold.cue().stream().anyMatch(one -> one.overlaps(seen.cue()));
            for (Span piece : gold.content()) {
                int shared =
                        Math.min(piece.end(), words.end()) - Math.max(piece.start(), words.start());
                int all =
                        Math.max(piece.end(), words.end()) - Math.min(piece.start(), words.start());
                if (cue ? shared > 0 : 2 * shared > all) {
                    return new int[] {words.start(), words.end()};
                }
            }
        }
        return null;
    }

    /// Some offsets where the gold has a statement with half of this content or more and one of its sources, or
    /// none; null elsewhere.
    private static int @Nullable [] told(GoldArticle article, SeenChoices.Seen seen) {
        SeenChoices.Words one = seen.candidates().getFirst();
        Span source = one.source();
        for (GoldArticle.Gold gold : article.statements()) {
            boolean said =
                    gold.source().isEmpty()
                            || (source != null
                                    && gold.source().stream().anyMatch(source::overlaps));
            boolean told =
                    article.like(gold.content(), one.pieces()) >= 0.5
                            || article.within(one.pieces(), gold.content()) >= 0.8;
            if (said && told) {
                return new int[] {one.span().start(), one.span().end()};
            }
        }
        return null;
    }

    /// Where the gold ends the content of this cue that begins here or is going on here; a content that
    /// goes on behind the sentence ends with it.
    private static int @Nullable [] end(GoldArticle article, SeenChoices.Seen seen) {
        int start = seen.candidates().getFirst().span().start();
        int last = seen.candidates().getLast().span().end();
        for (GoldArticle.Gold gold : article.statements()) {
            if (gold.cue().stream().noneMatch(cue -> cue.overlaps(seen.cue()))) {
                continue;
            }
            for (Span piece : gold.content()) {
                if (piece.start() < last && piece.end() > start) {
                    int end = Math.min(article.lastLetter(piece.end()), article.lastLetter(last));
                    return new int[] {-1, end};
                }
            }
        }
        return null;
    }
}
