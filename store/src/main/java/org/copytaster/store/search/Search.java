// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.copytaster.model.ArticleId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Runs queries against the index.
public final class Search {

    private static final Sort BEST_FIRST =
            new Sort(
                    SortField.FIELD_SCORE,
                    new SortField(Index.DAY, SortField.Type.LONG, true),
                    new SortField(Index.ID, SortField.Type.STRING));

    private final Index index;
    private final Translation translation;

    public Search(Index index, Names names) {
        this.index = index;
        this.translation = new Translation(names);
    }

    /// What was found.
    ///
    /// @param query null when it could not be read
    /// @param articles the best, best first
    /// @param problem in words for the person who asked; null when something was found
    public record Found(
            @Nullable Query query,
            int total,
            List<ArticleId> articles,
            SortedMap<YearMonth, Integer> months,
            @Nullable String problem) {}

    /// Never fails over a query: what is wrong with it is told in the answer.
    public Found find(String text, int most) throws IOException {
        try {
            return find(QueryText.parse(text), Math.max(1, most));
        } catch (BadQuery e) {
            return new Found(null, 0, List.of(), new TreeMap<>(), e.getMessage());
        } catch (IndexSearcher.TooManyClauses e) {
            return new Found(
                    null, 0, List.of(), new TreeMap<>(), "The query has too many words to run.");
        }
    }

    private Found find(Query query, int most) throws IOException {
        Found nothing = new Found(query, 0, List.of(), new TreeMap<>(), "Nothing is indexed yet.");
        return index.look(searcher -> find(searcher, query, most), nothing);
    }

    private Found find(IndexSearcher searcher, Query query, int most) throws IOException {
        var lucene = translation.of(query);
        Months months = searcher.search(lucene, new EachSegment());
        List<ArticleId> articles = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(lucene, most, BEST_FIRST).scoreDocs) {
            String id = searcher.storedFields().document(hit.doc, Set.of(Index.ID)).get(Index.ID);
            articles.add(new ArticleId(id));
        }
        String problem = months.total == 0 ? whyNothing(searcher, query) : null;
        return new Found(query, months.total, articles, months.counts, problem);
    }

    /// Counts all matches, and those of each month.
    private static final class Months extends SimpleCollector {

        private final SortedMap<YearMonth, Integer> counts = new TreeMap<>();
        private @Nullable NumericDocValues days;
        private int total;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            days = context.reader().getNumericDocValues(Index.DAY);
        }

        @Override
        public void collect(int document) throws IOException {
            total++;
            if (days != null && days.advanceExact(document)) {
                LocalDate day = LocalDate.ofEpochDay(days.longValue());
                counts.merge(YearMonth.from(day), 1, Integer::sum);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /// Adds up what the collectors of the segments counted.
    private static final class EachSegment implements CollectorManager<Months, Months> {

        @Override
        public Months newCollector() {
            return new Months();
        }

        @Override
        public Months reduce(Collection<Months> collected) {
            Months all = new Months();
            for (Months one : collected) {
                all.total += one.total;
                one.counts.forEach((month, count) -> all.counts.merge(month, count, Integer::sum));
            }
            return all;
        }
    }

    /// Names the parts that find nothing by themselves.
    private String whyNothing(IndexSearcher searcher, Query query) throws IOException {
        if (!(query instanceof Query.All all)) {
            return "Nothing was found for " + query.shown() + ".";
        }
        List<String> empty = new ArrayList<>();
        for (Query part : all.parts()) {
            if (!(part instanceof Query.Not) && searcher.count(translation.of(part)) == 0) {
                empty.add(part.shown());
            }
        }
        return empty.isEmpty()
                ? "Each part of the query is found, but no article has all of them."
                : "Nothing was found for " + String.join(" and for ", empty) + ".";
    }
}
