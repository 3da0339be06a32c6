// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.search;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.copytaster.model.ArticleId;

import java.util.List;

/// Turns a query into Lucene's.
///
/// A single word is found in all its forms in every language; a phrase as it is written.
final class Translation {

    private static final float STEM_WEIGHT = 0.5f;

    private final Names names;

    Translation(Names names) {
        this.names = names;
    }

    org.apache.lucene.search.Query of(Query query) {
        return switch (query) {
            case Query.All all -> all(all.parts());
            case Query.Any any -> any(any.parts());
            case Query.Not not -> all(List.of(not));
            case Query.Words words -> words(words);
            case Query.Near near -> near(near);
            case Query.Published published -> published(published);
            case Query.Language language ->
                    new ConstantScoreQuery(
                            new PrefixQuery(new Term(Index.LANGUAGE, language.code())));
            case Query.Person person -> articles(names.articlesNaming(person.name()));
            case Query.SaidBy speaker -> articles(names.articlesQuoting(speaker.name()));
        };
    }

    private org.apache.lucene.search.Query all(List<Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean onlyNot = true;
        for (Query part : parts) {
            if (part instanceof Query.Not not) {
                all.add(of(not.part()), Occur.MUST_NOT);
            } else {
                all.add(of(part), Occur.MUST);
                onlyNot = false;
            }
        }
        if (onlyNot) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return all.build();
    }

    private org.apache.lucene.search.Query any(List<Query> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(of(part), Occur.SHOULD));
        return any.build();
    }

    private static org.apache.lucene.search.Query words(Query.Words query) {
        List<String> words = Analysis.words(query.words());
        String field = query.field().index();
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word in it");
        }
        if (words.size() > 1) {
            return new PhraseQuery(field, words.toArray(String[]::new));
        }
        BooleanQuery.Builder forms = new BooleanQuery.Builder();
        forms.add(new TermQuery(new Term(field, words.getFirst())), Occur.SHOULD);
        Analysis.STEMS.forEach((language, analyzer) -> {
            for (Analysis.Form stem : Analysis.forms(analyzer, query.words())) {
                Term term = new Term(Index.stemField(field, language), stem.form());
                forms.add(new BoostQuery(new TermQuery(term), STEM_WEIGHT), Occur.SHOULD);
            }
        });
        return forms.build();
    }

    private static org.apache.lucene.search.Query near(Query.Near near) {
        List<String> one = Analysis.words(near.one());
        List<String> other = Analysis.words(near.other());
        return one.isEmpty() || other.isEmpty()
                ? new MatchNoDocsQuery("no word in it")
                : new IntervalQuery(
                        Index.TEXT,
                        Intervals.maxgaps(
                                near.within(), Intervals.unordered(source(one), source(other))));
    }

    private static IntervalsSource source(List<String> words) {
        return Intervals.phrase(words.toArray(String[]::new));
    }

    private static org.apache.lucene.search.Query published(Query.Published published) {
        return new ConstantScoreQuery(
                LongPoint.newRangeQuery(
                        Index.DAY,
                        published.from() == null ? Long.MIN_VALUE : published.from().toEpochDay(),
                        published.to() == null ? Long.MAX_VALUE : published.to().toEpochDay()));
    }

    private static org.apache.lucene.search.Query articles(List<ArticleId> ids) {
        return new TermInSetQuery(
                Index.ID, ids.stream().map(id -> new BytesRef(id.value())).toList());
    }
}
