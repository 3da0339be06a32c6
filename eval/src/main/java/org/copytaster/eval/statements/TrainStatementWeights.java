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

/// Learns what tells which words are the source of a statement, where its content begins and ends, and
/// whether it is one, and writes it where the `annotate` stage reads it. Before, it measures the weights on
/// articles held out.
///
/// Arguments: the folder of the annotation bench, the folder to write to.
public final class TrainStatementWeights {

    private TrainStatementWeights() {}

    public static void main(String[] arguments) throws IOException {
        Path set = Path.of(arguments[0]).resolve("statements").resolve("polnear-train.jsonl.gz");
        List<GoldArticle> articles = GoldArticle.in(set);
        Map<Weighed, double[]> learned = new EnumMap<>(Weighed.class);
        for (Weighed part : Weighed.values()) {
            List<Decision> all = decisions(articles, part, learned);
            Ranking.measure(all, part.cues().size());
            Ranking ranking = Ranking.learn(all, part.cues().size());
            learned.put(part, ranking.written());
            Files.write(
                    Path.of(arguments[1]).resolve(part.file()), lines(part, all.size(), ranking));
        }
    }

    private static List<String> lines(Weighed part, int decisions, Ranking ranking) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learned by org.copytaster.eval.statements.TrainStatementWeights from %d %s of PolNeAR:"
                        .formatted(decisions, part.name().toLowerCase(Locale.ROOT)));
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
            case SOURCES -> source(article, seen);
            case STARTS -> start(article, seen);
            case ENDS -> end(article, seen);
            case ODDS -> odds(article, seen);
        };
    }

    /// The candidate that the gold takes; -1 where it is none of them. Of a draft the first one tells that it
    /// is a statement, the other that it is none.
    private static int right(
            Weighed part, GoldArticle article, SeenChoices.Seen seen, int @Nullable [] words) {
        if (part == Weighed.ODDS) {
            return words == null ? 1 : 0;
        }
        return words == null ? -1 : candidate(article, seen, words);
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
