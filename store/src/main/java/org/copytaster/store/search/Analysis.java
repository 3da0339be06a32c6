// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Cuts text into the forms that are searched for: words as written but for case, accents and vowel
/// marks, and, in languages that are known, their stems.
final class Analysis {

    /// Words as written, folded.
    static final Analyzer WORDS =
            new Analyzer() {
                // Keeps a phrase from reaching out of the title into the text.
                @Override
                public int getPositionIncrementGap(String field) {
                    return 100;
                }

                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer words = new StandardTokenizer();
                    return new TokenStreamComponents(
                            words,
                            new ASCIIFoldingFilter(
                                    new ArabicNormalizationFilter(new LowerCaseFilter(words))));
                }
            };

    /// Stems, by language.
    static final Map<String, Analyzer> STEMS = stems();

    private Analysis() {}

    private static Map<String, Analyzer> stems() {
        Map<String, Analyzer> stems = new TreeMap<>();
        stems.put("ar", new ArabicAnalyzer());
        stems.put("de", new GermanAnalyzer());
        stems.put("en", new EnglishAnalyzer());
        stems.put("es", new SpanishAnalyzer());
        stems.put("fr", new FrenchAnalyzer());
        stems.put("ru", new RussianAnalyzer());
        stems.put("tr", new TurkishAnalyzer());
        return stems;
    }

    /// The two letters of a language that has stems; null for every other.
    static @Nullable String stemmed(@Nullable String language) {
        String code = language == null || language.length() < 2 ? "" : language.substring(0, 2);
        return STEMS.containsKey(code) ? code : null;
    }

    /// One form and where it stands.
    record Form(String form, Span span) {}

    static List<Form> forms(Analyzer analyzer, String text) {
        List<Form> forms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute form = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                forms.add(
                        new Form(
                                form.toString(), new Span(place.startOffset(), place.endOffset())));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string cannot fail", e);
        }
        return forms;
    }

    static List<String> words(String text) {
        return forms(WORDS, text).stream().map(Form::form).toList();
    }
}
