// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Mention;
import org.copytaster.model.Mention.Kind;
import org.copytaster.model.Span;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;

import java.util.List;

/// Tells whether the words for a source name somebody who is in them, or only somebody of theirs.
record Heads(Prose prose, Lexicon lexicon) {

    /// The letters of a possessor's mark: a source that ends in one is that of "Haro's warning".
    private static final int MARK = 2;

    /// Words that may stand before the name of a body and belong to it: "the agency Ternwire".
    private static final int BODIES =
            Trait.ORGANISATION | Trait.DETERMINER | Trait.ADVERB | Trait.TIME;

    /// Whether the source is this one, and not "a spokesman for" or "the lawyer of" it.
    boolean isHead(Mention mention, Span source) {
        Span span = mention.evidence().span();
        boolean owner = isPossessive(span) && source.end() - span.end() > MARK;
        boolean role = mention.kind() == Kind.ROLE;
        if (owner || (role && (isOfAnother(source, span) || goesOn(source, span)))) {
            return false;
        }
        Token before = null;
        for (Token token : prose.tokensIn(new Span(source.start(), span.start()))) {
            boolean that = lexicon.has("that is relative too") && is(token, Trait.THAT);
            if (that || is(token, Trait.RELATIVE)) {
                return false;
            }
            if (",،".contains(token.text())) {
                boolean follows = span.start() - token.end() <= 1;
                return mention.kind() == Kind.PERSON && follows;
            }
            before = is(token, Trait.DETERMINER) && before != null ? before : token;
        }
        if (belongsTo(mention, source)) {
            return false;
        }
        int prepositions =
                lexicon.has("verb first")
                        ? Trait.PREPOSITION | Trait.NOUN_PREPOSITION
                        : Trait.PREPOSITION;
        boolean isTail = before != null && is(before, prepositions);
        boolean isNoun = mention.kind() != Kind.PERSON && isNounAfter(span, source);
        return !isTail && !isNoun;
    }

    /// "el portavoz de los vecinos", "la embajadora, Ana Haro": what stands behind the office tells whose it is.
    private boolean goesOn(Span source, Span role) {
        List<Token> behind =
                role.end() < source.end()
                        ? prose.tokensIn(new Span(role.end(), source.end()))
                        : List.of();
        return lexicon.has("that is relative too")
                && !behind.isEmpty()
                && (behind.getFirst().text().equals(",")
                        || lexicon.isOf("links", behind.getFirst().lower()));
    }

    /// "مدير المنظمة", "fuentes de la lucha contra Haro": a noun that opens the source, and may be told to be another's,
    /// is who speaks.
    private boolean belongsTo(Mention mention, Span source) {
        Span span = mention.evidence().span();
        List<Token> before =
                source.start() < span.start()
                        ? prose.tokensIn(new Span(source.start(), span.start()))
                        : List.of();
        if (before.isEmpty()) {
            return false;
        }
        if (lexicon.has("verb first")) {
            Token last = before.getLast();
            return mention.kind() == Kind.PERSON
                    ? isOwned(last) || isOnlyAdjective(mention, last)
                    : before.stream().anyMatch(one -> one.isWord() && !isBody(one));
        }
        return lexicon.has("that is relative too")
                && (mention.kind() == Kind.PERSON
                        ? isTailOfName(mention, before.getLast())
                        : before.stream().anyMatch(one -> is(one, Trait.PREPOSITION))
                                && before.stream().noneMatch(one -> is(one, Trait.ORGANISATION)));
    }

    /// "رئيس الوزراء اللوماري": taken for a name, and no more than a word that tells which one.
    private boolean isOnlyAdjective(Mention mention, Token before) {
        List<Token> words = prose.tokensIn(mention.evidence().span());
        Token first = words.getFirst();
        String word = Frames.word(first);
        boolean alone = words.size() == 1 && first.text().equals(mention.name());
        return alone
                && lexicon.bearsArticle(Frames.word(before))
                && lexicon.bearsArticle(word)
                && lexicon.isAdjective(word);
    }

    private boolean isBody(Token word) {
        return is(word, BODIES) || lexicon.isOf("documents", Frames.word(word));
    }

    /// "محامي هارو": a noun without an article right before a name is somebody of theirs.
    private boolean isOwned(Token noun) {
        String word = Frames.word(noun);
        boolean office = (lexicon.traits(word) & Trait.ROLE) != 0 || lexicon.isOf("people", word);
        return office && !lexicon.bearsArticle(word);
    }

    /// "el portavoz del Estado Mayor": one word behind another with a capital that is no name and no title.
    private boolean isTailOfName(Mention mention, Token before) {
        Span span = mention.evidence().span();
        return before.isWord()
                && before.isCapitalised()
                && prose.tokensIn(span).size() == 1
                && !is(before, Trait.ROLE | Trait.TITLE | Trait.DETERMINER);
    }

    /// "Karvenia's foreign minister" is not just any foreign minister of the article.
    private boolean isOfAnother(Span source, Span role) {
        String before = prose.text().substring(source.start(), role.start());
        for (int space = before.indexOf(' '); space >= 0; space = before.indexOf(' ', space + 1)) {
            if (lexicon.endsLike("possessive endings", before.substring(0, space))) {
                return true;
            }
        }
        return false;
    }

    boolean isPossessive(Span span) {
        String text = prose.text();
        int end = span.end();
        return lexicon.endsLike("possessive endings", span.of(text))
                || lexicon.isPossessed(text, end)
                || text.startsWith("s’ ", end - 1)
                || text.startsWith("s' ", end - 1);
    }

    /// "the Lomara spokesman", "a Courier reporter": the name only tells which.
    private boolean isNounAfter(Span span, Span source) {
        List<Token> after =
                prose.tokensIn(new Span(span.end(), Math.max(span.end(), source.end())));
        return !after.isEmpty()
                && after.getFirst().isWord()
                && !is(after.getFirst(), Trait.PREPOSITION | Trait.RELATIVE | Trait.AND);
    }

    private boolean is(Token token, int trait) {
        return (lexicon.traits(token.lower()) & trait) != 0;
    }
}
