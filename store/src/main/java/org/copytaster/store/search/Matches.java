// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.search;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Finds where in a text a query is met.
public final class Matches {

    private final List<Analysis.Form> words;
    private final List<Analysis.Form> stems;
    private final @Nullable String stemmed;
    private final List<Span> said;

    /// @param said where the statements stand
    public Matches(String text, @Nullable String language, List<Span> said) {
        this.words = Analysis.forms(Analysis.WORDS, text);
        this.stemmed = Analysis.stemmed(language);
        this.stems =
                stemmed == null
                        ? List.of()
                        : Analysis.forms(Objects.requireNonNull(Analysis.STEMS.get(stemmed)), text);
        this.said = List.copyOf(said);
    }

    /// The place to show for a query: the longest match, of equals the first; empty where the text
    /// has none, as for a query of the title or a date alone.
    public Optional<Span> best(Query query) {
        return all(query).stream()
                .min(
                        Comparator.comparing(Span::length, Comparator.reverseOrder())
                                .thenComparing(span -> span));
    }

    private List<Span> all(Query query) {
        return switch (query) {
            case Query.All all -> all.parts().stream().flatMap(one -> all(one).stream()).toList();
            case Query.Any any -> any.parts().stream().flatMap(one -> all(one).stream()).toList();
            case Query.Words words -> words(words);
            case Query.Near near -> near(near);
            case Query.Person person -> name(person.name());
            case Query.SaidBy speaker -> said;
            case Query.Not not -> List.of();
            case Query.Published published -> List.of();
            case Query.Language language -> List.of();
        };
    }

    private List<Span> words(Query.Words query) {
        return switch (query.field()) {
            case TEXT, TITLE -> found(query.words());
            case SAID ->
                    found(query.words()).stream()
                            .filter(span -> said.stream().anyMatch(one -> one.contains(span)))
                            .toList();
            case OUTLET -> List.of();
        };
    }

    private List<Span> found(String query) {
        List<String> phrase = Analysis.words(query);
        return phrase.size() == 1 ? forms(query, phrase.getFirst()) : phrase(phrase);
    }

    private List<Span> forms(String query, String word) {
        List<Span> spans = new ArrayList<>();
        words.stream().filter(one -> one.form().equals(word)).forEach(one -> spans.add(one.span()));
        if (spans.isEmpty() && stemmed != null) {
            Set<String> wanted = new HashSet<>();
            Analysis.forms(Objects.requireNonNull(Analysis.STEMS.get(stemmed)), query)
                    .forEach(form -> wanted.add(form.form()));
            stems.stream()
                    .filter(one -> wanted.contains(one.form()))
                    .forEach(one -> spans.add(one.span()));
        }
        return spans;
    }

    private List<Span> phrase(List<String> phrase) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; !phrase.isEmpty() && i + phrase.size() <= words.size(); i++) {
            if (standsAt(i, phrase)) {
                Span last = words.get(i + phrase.size() - 1).span();
                spans.add(words.get(i).span().cover(last));
            }
        }
        return spans;
    }

    private boolean standsAt(int start, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(start + i).form().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Two places near each other, with all between them.
    private List<Span> near(Query.Near near) {
        List<Span> spans = new ArrayList<>();
        List<Span> others = found(near.other());
        for (Span one : found(near.one())) {
            for (Span other : others) {
                Span both = one.cover(other);
                if (!one.overlaps(other) && between(both) <= near.within() + size(near)) {
                    spans.add(both);
                }
            }
        }
        return spans.stream().min(Comparator.comparingInt(Span::length)).stream().toList();
    }

    private static int size(Query.Near near) {
        return Analysis.words(near.one()).size() + Analysis.words(near.other()).size();
    }

    private long between(Span both) {
        return words.stream().filter(word -> both.contains(word.span())).count();
    }

    /// The full name, or else any word of it.
    private List<Span> name(String name) {
        List<String> parts = Analysis.words(name);
        List<Span> whole = phrase(parts);
        return whole.isEmpty()
                ? parts.stream().flatMap(part -> phrase(List.of(part)).stream()).toList()
                : whole;
    }
}
