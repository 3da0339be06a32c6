// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Mention;
import org.copytaster.model.Mention.Kind;
import org.copytaster.model.Span;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The people and bodies that an article names, and what it calls them besides: the words right
/// before a name and the description behind it.
final class Referents {

    private static final int BODIES = Trait.ROLE | Trait.ORGANISATION;
    private static final int TITLE_WORDS = 6;
    private static final int DESCRIPTION_WORDS = 14;

    private final Prose prose;
    private final Lexicon lexicon;
    private final List<Mention> named = new ArrayList<>();
    private final Map<String, Set<String>> descriptions = new LinkedHashMap<>();
    private final Map<String, Mention> people = new LinkedHashMap<>();

    Referents(Prose prose, Lexicon lexicon, List<Mention> mentions) {
        this.prose = prose;
        this.lexicon = lexicon;
        for (Mention mention : mentions) {
            boolean tells = mention.name() != null && mention.kind() != Kind.OTHER;
            if (tells && !isPhrase(mention)) {
                named.add(mention);
                describe(mention);
            }
        }
    }

    /// "المتحدث باسم الوزارة", "لرئيس البلدية": words behind an office that are taken for a name.
    private boolean isPhrase(Mention mention) {
        String name = mention.name();
        if (name == null || mention.kind() != Kind.PERSON || !lexicon.has("verb first")) {
            return false;
        }
        for (String word : name.split(" ", 0)) {
            boolean prefixed =
                    word.length() > 3
                            && lexicon.isOf("addressee prefixes", word.substring(0, 1))
                            && (lexicon.traits(word.substring(1)) & BODIES) != 0;
            if (prefixed) {
                return true;
            }
        }
        int at = prose.tokenAt(mention.evidence().span().start());
        return at > 0
                && is(prose.tokens().get(at), Trait.NOUN_PREPOSITION)
                && is(prose.tokens().get(at - 1), Trait.ROLE);
    }

    private void describe(Mention mention) {
        String name = mention.name();
        if (name == null || mention.kind() != Kind.PERSON) {
            return;
        }
        people.putIfAbsent(name, mention);
        Set<String> words = descriptions.computeIfAbsent(name, key -> new TreeSet<>());
        int at = prose.tokenAt(mention.evidence().span().start());
        describeBefore(at, words);
        describeAfter(prose.tokenAt(mention.evidence().span().end()), words);
    }

    /// "the mayor Ana Ruiz", and "the mayor of Pelmar, Ana Ruiz"; not "the ministry in Pelmar".
    private void describeBefore(int name, Set<String> words) {
        List<Token> tokens = prose.tokens();
        boolean apart = name > 0 && tokens.get(name - 1).text().equals(",");
        int last = apart ? name - 1 : name;
        if (last > 0 && is(tokens.get(last - 1), Trait.PREPOSITION)) {
            return;
        }
        Set<String> before = new TreeSet<>();
        boolean office = false;
        int at = last - 1;
        while (at >= Math.max(0, last - TITLE_WORDS) && belongsToTitle(tokens.get(at))) {
            before.add(lower(tokens.get(at)));
            office |= is(tokens.get(at), Trait.ROLE);
            at--;
        }
        boolean opened = at >= 0 && is(tokens.get(at), Trait.DETERMINER);
        if (!apart || (office && opened)) {
            words.addAll(before);
        }
    }

    private boolean belongsToTitle(Token token) {
        return token.isWord() && !is(token, Trait.FINITE | Trait.BREAKER | Trait.DETERMINER);
    }

    /// "Ana Ruiz, the mayor,"; not "In Pelmar, the mayor said".
    private void describeAfter(int comma, Set<String> words) {
        List<Token> tokens = prose.tokens();
        if (comma + 1 >= tokens.size() || !tokens.get(comma).text().equals(",")) {
            return;
        }
        Set<String> behind = new TreeSet<>();
        int last = Math.min(tokens.size(), comma + DESCRIPTION_WORDS);
        for (int at = comma + 1; at < last; at++) {
            Token token = tokens.get(at);
            if (is(token, Trait.FINITE)) {
                return;
            }
            if (!token.isWord()) {
                break;
            }
            behind.add(lower(token));
        }
        words.addAll(behind);
    }

    /// The one person whom the article calls by all these words; empty if there is none, or more.
    Optional<Mention> called(Set<String> words) {
        Mention only = null;
        for (Map.Entry<String, Set<String>> person : descriptions.entrySet()) {
            if (person.getValue().containsAll(words)) {
                if (only != null) {
                    return Optional.empty();
                }
                only = people.get(person.getKey());
            }
        }
        return Optional.ofNullable(only);
    }

    /// The one person named before an offset; empty if none is, or more.
    Optional<Mention> onlyPersonBefore(int offset) {
        Mention only = null;
        for (Mention mention : between(0, offset)) {
            if (mention.kind() == Kind.PERSON) {
                if (only != null && !Objects.equals(only.name(), mention.name())) {
                    return Optional.empty();
                }
                only = mention;
            }
        }
        return Optional.ofNullable(only);
    }

    /// Whether a person is a "deputy minister" or "former minister" where the words say "minister".
    boolean holdsOtherOffice(String name, Set<String> words) {
        return descriptions.getOrDefault(name, Set.of()).stream()
                .anyMatch(word ->
                        (lexicon.traits(word) & Trait.OTHER_OFFICE) != 0 && !words.contains(word));
    }

    boolean isCalled(String name, String word) {
        return descriptions.getOrDefault(name, Set.of()).contains(word);
    }

    /// What is named inside a span, in text order.
    List<Mention> in(Span span) {
        List<Mention> inside = new ArrayList<>();
        for (Mention mention : named) {
            if (span.contains(mention.evidence().span())) {
                inside.add(mention);
            }
        }
        return inside;
    }

    /// What is named before an offset and not before another, the nearest last.
    List<Mention> between(int from, int to) {
        return in(new Span(Math.min(from, to), to));
    }

    private boolean is(Token token, int trait) {
        return (lexicon.traits(lower(token)) & trait) != 0;
    }

    private static String lower(Token token) {
        return token.lower();
    }
}
