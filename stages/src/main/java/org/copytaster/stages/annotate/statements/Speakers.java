// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Mention;
import org.copytaster.model.Mention.Kind;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds out who is meant by the words that name a source. Asked in text order, for a pronoun or an
/// office may mean the speaker before.
final class Speakers {

    /// The letters of a possessor's mark: a source that ends in one is that of "Haro's warning".
    private static final int MARK = 2;

    private final Prose prose;
    private final Lexicon lexicon;
    private final Referents referents;
    private final Pronouns pronouns;
    private final Heads heads;

    /// Those who spoke and are described without a name, by the words for them.
    private final Map<Set<String>, Found> described = new LinkedHashMap<>();

    Speakers(Prose prose, Lexicon lexicon, List<Mention> mentions) {
        this.prose = prose;
        this.lexicon = lexicon;
        this.referents = new Referents(prose, lexicon, mentions);
        this.pronouns = new Pronouns(prose, lexicon, referents);
        this.heads = new Heads(prose, lexicon);
    }

    Found of(Draft draft) {
        Span source = draft.source;
        Found found = source == null ? withoutSource(draft) : of(source, draft.content);
        if (found.speaker() instanceof Speaker.Role role) {
            String bare = WrittenPrepositions.without(role.description(), draft, prose, lexicon);
            found = new Found(new Speaker.Role(bare), found.rule(), found.surely());
        }
        if (draft.inherited) {
            found = new Found(found.speaker(), "goes on without a cue", found.surely());
        }
        pronouns.heard(found, draft);
        return found;
    }

    private Found withoutSource(Draft draft) {
        return lexicon.has("drops the subject")
                ? pronouns.leftOut(draft, acting(draft))
                : Found.NOBODY;
    }

    /// Who acts in the sentence that a verb without a subject goes on with; null where nobody is told to.
    private @Nullable Found acting(Draft draft) {
        Span subject = draft.inherited ? null : OpeningSubject.of(draft, lexicon);
        if (subject == null) {
            return null;
        }
        boolean named =
                referents.in(subject).stream()
                        .anyMatch(one ->
                                one.kind() == Kind.PERSON || one.kind() == Kind.ORGANISATION);
        Found found =
                named || OpeningSubject.isSomebody(draft, subject, lexicon)
                        ? of(subject, draft.content)
                        : Found.NOBODY;
        return found.speaker() instanceof Speaker.Unknown
                ? null
                : new Found(found.speaker(), "no subject: who acts in the sentence", 0.6);
    }

    private Found of(Span source, List<Span> told) {
        List<Token> tokens = prose.tokensIn(source);
        if (isPronoun(source, tokens)) {
            return pronouns.meant(source, last(source, tokens), told);
        }
        String owner = tokens.size() == 1 ? lexicon.owner(lower(tokens.getFirst())) : null;
        if (owner != null) {
            return pronouns.meant(source, owner, told);
        }
        List<Mention> inside = referents.in(source);
        Mention other = null;
        for (Mention mention : inside) {
            if (!isBeside(other, mention) && heads.isHead(mention, source)) {
                List<String> with = together(mention, inside);
                return with.isEmpty()
                        ? Found.named(mention, rule(mention), 0.95)
                        : Found.named(mention, "named together at the cue", 0.95).with(with);
            }
            other = mention;
        }
        Found unmarked =
                lexicon.has("that is relative too")
                        ? OfficeThenName.behindComma(tokens, lexicon)
                        : OfficeThenName.in(tokens, lexicon);
        return unmarked == null ? described(source, tokens) : unmarked;
    }

    /// "a spokesman for Haro and Ruiz": as little the source as the one before.
    private boolean isBeside(@Nullable Mention other, Mention mention) {
        if (other == null) {
            return false;
        }
        int from = other.evidence().span().end();
        int to = mention.evidence().span().start();
        List<Token> between = from < to ? prose.tokensIn(new Span(from, to)) : List.of();
        return !between.isEmpty() && is(between.getFirst(), Trait.AND);
    }

    private static String rule(Mention mention) {
        return mention.kind() == Kind.ROLE ? "named by an office" : "named at the cue";
    }

    private boolean isPronoun(Span source, List<Token> tokens) {
        return !tokens.isEmpty()
                && tokens.size() <= 2
                && (lexicon.traits(last(source, tokens)) & (Trait.PRONOUN | Trait.RELATIVE)) != 0
                && (tokens.size() == 1
                        || lexicon.isOf("before pronouns", lower(tokens.getFirst())));
    }

    /// The last word of a source in small letters, without a helper written as its end: "they've".
    private String last(Span source, List<Token> tokens) {
        Token last = tokens.getLast();
        int kept = Math.min(last.end(), source.end()) - last.start();
        return last.lower().substring(0, Math.min(kept, last.lower().length()));
    }

    /// Who is named jointly with the first: "Haro and Ruiz", "Haro, Ruiz and the minister Ortu". Empty
    /// where no conjunction joins them.
    private List<String> together(Mention head, List<Mention> inside) {
        List<String> names = new ArrayList<>();
        boolean joined = false;
        int last = head.evidence().span().end();
        for (Mention mention : inside) {
            Span span = mention.evidence().span();
            String name = mention.name();
            if (span.start() < last || mention.kind() != head.kind() || name == null) {
                continue;
            }
            List<Token> between = prose.tokensIn(new Span(last, span.start()));
            if (!links(between) || heads.isPossessive(span)) {
                break;
            }
            joined |= between.stream().anyMatch(token -> is(token, Trait.AND));
            names.add(name);
            last = span.end();
        }
        return joined
                ? names.stream().filter(name -> !name.equals(head.name())).toList()
                : List.of();
    }

    /// A comma or a conjunction, and then nothing but what stands before a name.
    private boolean links(List<Token> between) {
        boolean first = true;
        for (Token token : between) {
            boolean link = token.text().equals(",") || is(token, Trait.AND);
            if (first && !link) {
                return false;
            }
            if (!link && is(token, Trait.PREPOSITION | Trait.RELATIVE | Trait.FINITE)) {
                return false;
            }
            first = false;
        }
        return !between.isEmpty();
    }

    /// Whether somebody is named, or an office: a headline's "Haro:" speaks, "Photo:" does not.
    boolean canSpeak(Draft draft, Found found) {
        Span source = draft.source;
        boolean office =
                source != null
                        && prose.tokensIn(source).stream().anyMatch(one -> is(one, Trait.ROLE));
        return office
                || (found.speaker() instanceof Speaker.Named named
                        && !(named.kind() == Kind.PLACE && lexicon.has("places head lines")));
    }

    private Found described(Span source, List<Token> tokens) {
        boolean definite = false;
        boolean office = false;
        boolean unnamed = false;
        boolean linked = false;
        Set<String> content = new TreeSet<>();
        for (Token token : tokens) {
            if (isLink(token)) {
                linked = true;
                continue;
            }
            if (!token.isWord() || is(token, Trait.PREPOSITION | Trait.RELATIVE)) {
                break;
            }
            definite |= !linked && isDefinite(token);
            office |= !linked && is(token, Trait.ROLE);
            unnamed |= !linked && is(token, Trait.UNNAMED);
            if (!is(token, Trait.DETERMINER | Trait.ADVERB)) {
                content.add(lower(token));
            }
        }
        boolean several = content.stream().anyMatch(this::isSeveral);
        if (definite && !content.isEmpty() && !several) {
            Optional<Found> holder = unnamed && !office ? Optional.empty() : holder(content);
            Optional<Found> known = holder.or(() -> before(content));
            if (known.isPresent()) {
                return known.get();
            }
            Optional<Found> only = office ? onlyPerson(source) : Optional.empty();
            if (only.isPresent()) {
                return only.get();
            }
        }
        boolean keptBack = unnamed || (office && !definite);
        Found found =
                keptBack
                        ? new Found(
                                new Speaker.Unnamed(unnamed(source, tokens)),
                                "described, not named",
                                0.9)
                        : new Found(
                                new Speaker.Role(shown(withoutRelative(source, tokens))),
                                "described; nobody is called so",
                                0.8);
        if (!definite && !content.isEmpty()) {
            described.put(content, found);
        }
        return found;
    }

    /// "el portavoz de los vecinos": what an office is of tells which one it is.
    private boolean isLink(Token token) {
        return lexicon.has("that is relative too") && lexicon.isOf("links", lower(token));
    }

    /// Where the verb ends the sentence, a clause without a subject is said by the speaker before; behind none it is not
    /// known to be said by anybody.
    boolean isSaidByNobody(Draft draft, Found found) {
        return lexicon.has("verb last")
                && draft.source == null
                && draft.isIndirect()
                && found.speaker() instanceof Speaker.Unknown;
    }

    /// "Durumu fark edenler ...": where the verb ends the sentence, a capital tells nothing of the word that opens it,
    /// unless it is a name that the article knows, a noun that speaks, or parted by a comma.
    boolean isBareOpener(@Nullable Span source) {
        List<Token> tokens =
                source == null || !lexicon.has("verb last") ? List.of() : prose.tokensIn(source);
        if (source == null || tokens.size() != 1) {
            return false;
        }
        int nouns = Trait.ROLE | Trait.UNNAMED | Trait.ORGANISATION | Trait.PRONOUN;
        Span sentence = prose.sentences().get(prose.sentenceAt(source.start()));
        return source.start() == sentence.start()
                && !is(tokens.getFirst(), nouns)
                && referents.in(source).isEmpty()
                && !prose.text().startsWith(",", source.end());
    }

    /// "the ministers": more than one holds the office.
    private boolean isSeveral(String word) {
        return lexicon.endsLike("plural endings", word)
                && (lexicon.traits(word.substring(0, word.length() - 1)) & Trait.ROLE) != 0;
    }

    /// "the official", after "a port official who asked not to be named": the only one described so.
    private Optional<Found> before(Set<String> content) {
        Found only = null;
        for (Map.Entry<Set<String>, Found> one : described.entrySet()) {
            if (one.getKey().containsAll(content)) {
                if (only != null) {
                    return Optional.empty();
                }
                only = one.getValue();
            }
        }
        return Optional.ofNullable(only)
                .map(one -> new Found(one.speaker(), "described so before", 0.7));
    }

    /// "the minister", where the article has named one person so far and calls nobody so.
    private Optional<Found> onlyPerson(Span source) {
        return referents
                .onlyPersonBefore(source.start())
                .map(one -> Found.named(one, "the only one named before", 0.6));
    }

    /// Without the mark of a possessor at its end: "the mayor's claim".
    private String shown(Span source) {
        String words = source.of(prose.text());
        int mark = Math.max(words.lastIndexOf('\''), words.lastIndexOf('’'));
        boolean owner = mark >= words.length() - MARK && mark > 0;
        return owner && lexicon.endsLike("possessive endings", words.toLowerCase(Locale.ROOT))
                ? words.substring(0, mark)
                : words;
    }

    private String unnamed(Span source, List<Token> tokens) {
        boolean bare = lexicon.has("that is relative too");
        return (bare ? withoutRelative(source, tokens) : source).of(prose.text());
    }

    /// "the aide, who had seen the draft": what is told of somebody besides.
    private Span withoutRelative(Span source, List<Token> tokens) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            Token next = tokens.get(at + 1);
            boolean that = is(next, Trait.THAT) && lexicon.has("that is relative too");
            boolean comma = ",،".contains(tokens.get(at).text());
            boolean participle =
                    lexicon.has("that is relative too")
                            && !next.isCapitalised()
                            && !is(next, Trait.ROLE | Trait.DETERMINER);
            if (comma && (that || participle || is(next, Trait.RELATIVE))) {
                return new Span(source.start(), tokens.get(at).start());
            }
        }
        return source;
    }

    /// "the minister": the last speaker if the article calls them so, else the only one called so.
    private Optional<Found> holder(Set<String> content) {
        content.remove("counterpart");
        Optional<Found> last = pronouns.lastPerson();
        if (last.isPresent() && !content.isEmpty()) {
            String name = last.get().name();
            if (content.stream().allMatch(word -> referents.isCalled(name, word))
                    && !referents.holdsOtherOffice(name, content)) {
                return Optional.of(
                        new Found(
                                last.get().speaker(), "the speaker before holds that office", 0.8));
            }
        }
        return content.isEmpty()
                ? Optional.empty()
                : referents
                        .called(content)
                        .map(one ->
                                Found.named(one, "the only one called so in the article", 0.75));
    }

    private boolean isDefinite(Token token) {
        return lexicon.isDefinite(lower(token));
    }

    private boolean is(Token token, int trait) {
        return (lexicon.traits(lower(token)) & trait) != 0;
    }

    private static String lower(Token token) {
        return token.lower();
    }
}
