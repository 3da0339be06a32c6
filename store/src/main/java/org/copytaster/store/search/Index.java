// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.copytaster.model.ArticleId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The Lucene index of a case. It is derived: its commit data says up to which change of the case it
/// goes, and one that is missing or damaged is made anew.
public final class Index implements AutoCloseable {

    static final String ID = "id";
    static final String TEXT = "text";
    static final String LANGUAGE = "language";
    static final String DAY = "day";

    /// Counts up with every change of what is indexed how.
    private static final String LAYOUT = "1";

    private final Directory directory;
    private @Nullable DirectoryReader reader;

    private Index(Directory directory) {
        this.directory = directory;
    }

    /// Opens the index in a folder; one that cannot be read is thrown away first.
    public static Index open(Path folder) throws IOException {
        Index index = new Index(FSDirectory.open(folder));
        if (index.isUsable()) {
            return index;
        }
        index.close();
        deleteAll(folder);
        return new Index(FSDirectory.open(folder));
    }

    /// Opens the index in a folder that another process may be writing.
    ///
    /// Where there is no usable one, an index in memory takes its place.
    public static Index openReadOnly(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            Index index = new Index(FSDirectory.open(folder));
            if (index.isUsable() && index.change() >= 0) {
                return index;
            }
            index.close();
        }
        return new Index(new ByteBuffersDirectory());
    }

    /// Whether writing to it cannot disturb another process.
    public boolean isOwn() {
        return directory instanceof ByteBuffersDirectory;
    }

    private boolean isUsable() {
        try {
            refreshReader();
            return reader == null || reader.getIndexCommit().getUserData().containsKey("change");
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Up to which change of the case the index goes; -1 for an empty index or another layout.
    public synchronized long change() throws IOException {
        refreshReader();
        if (reader == null) {
            return -1;
        }
        Map<String, String> data = reader.getIndexCommit().getUserData();
        return LAYOUT.equals(data.get("layout"))
                ? Long.parseLong(data.getOrDefault("change", "-1"))
                : -1;
    }

    /// Hands documents to the index while it is being brought up to date.
    public interface Changes {
        void put(Document document);

        void remove(ArticleId article);
    }

    /// Gives the changes to an index.
    public interface Source {
        void changes(Changes to);
    }

    /// Brings the index up to a change of the case, and to the disk.
    ///
    /// @param afresh whether everything comes again
    public synchronized void update(boolean afresh, long change, Source source) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer());
        config.setOpenMode(
                afresh
                        ? IndexWriterConfig.OpenMode.CREATE
                        : IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            Writing writing = new Writing(writer);
            source.changes(writing);
            if (writing.failure != null) {
                throw writing.failure;
            }
            writer.setLiveCommitData(
                    Map.of("change", Long.toString(change), "layout", LAYOUT).entrySet());
            writer.commit();
        }
        refreshReader();
    }

    private static final class Writing implements Changes {

        private final IndexWriter writer;
        private @Nullable IOException failure;

        Writing(IndexWriter writer) {
            this.writer = writer;
        }

        @Override
        public void put(Document document) {
            if (failure == null) {
                try {
                    writer.updateDocument(new Term(ID, document.id().value()), fields(document));
                } catch (IOException e) {
                    failure = e;
                }
            }
        }

        @Override
        public void remove(ArticleId article) {
            if (failure == null) {
                try {
                    writer.deleteDocuments(new Term(ID, article.value()));
                } catch (IOException e) {
                    failure = e;
                }
            }
        }
    }

    private static org.apache.lucene.document.Document fields(Document article) {
        var fields = new org.apache.lucene.document.Document();
        fields.add(new StringField(ID, article.id().value(), Field.Store.YES));
        fields.add(new SortedDocValuesField(ID, new BytesRef(article.id().value())));
        String language = article.language();
        if (language != null) {
            fields.add(
                    new StringField(LANGUAGE, language.toLowerCase(Locale.ROOT), Field.Store.NO));
        }
        if (article.published() != null) {
            long day = article.published().toEpochDay();
            fields.add(new LongPoint(DAY, day));
            fields.add(new NumericDocValuesField(DAY, day));
        }
        if (article.outlet() != null) {
            fields.add(new TextField(Query.Field.OUTLET.index(), article.outlet(), Field.Store.NO));
        }
        add(fields, Query.Field.TITLE.index(), article.title(), language);
        add(fields, TEXT, article.title(), language);
        add(fields, TEXT, article.text(), language);
        article.said().forEach(words -> add(fields, Query.Field.SAID.index(), words, language));
        return fields;
    }

    private static void add(
            org.apache.lucene.document.Document fields,
            String field,
            String words,
            @Nullable String language) {
        fields.add(new TextField(field, words, Field.Store.NO));
        String stemmed = Analysis.stemmed(language);
        if (stemmed != null) {
            fields.add(new TextField(stemField(field, stemmed), words, Field.Store.NO));
        }
    }

    private static Analyzer analyzer() {
        Map<String, Analyzer> fields = new HashMap<>();
        for (Query.Field field : Query.Field.values()) {
            Analysis.STEMS.forEach(
                    (language, stems) -> fields.put(stemField(field.index(), language), stems));
        }
        return new PerFieldAnalyzerWrapper(Analysis.WORDS, fields);
    }

    static String stemField(String field, String language) {
        return field + "." + language;
    }

    private void refreshReader() throws IOException {
        DirectoryReader before = reader;
        if (before == null) {
            reader =
                    DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
            return;
        }
        DirectoryReader newer = DirectoryReader.openIfChanged(before);
        if (newer != null) {
            reader = newer;
            before.decRef();
        }
    }

    /// Looks something up in one state of the index.
    interface Lookup<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /// @param otherwise the answer of an index that holds nothing yet
    <T> T look(Lookup<T> lookup, T otherwise) throws IOException {
        DirectoryReader held = held();
        if (held == null) {
            return otherwise;
        }
        try {
            return lookup.in(new IndexSearcher(held));
        } finally {
            held.decRef();
        }
    }

    private synchronized @Nullable DirectoryReader held() throws IOException {
        refreshReader();
        if (reader != null) {
            reader.incRef();
        }
        return reader;
    }

    @Override
    public synchronized void close() throws IOException {
        if (reader != null) {
            reader.close();
            reader = null;
        }
        directory.close();
    }
}
