// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Mention;
import org.copytaster.model.Mention.Kind;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds out who is meant by "he", "they" or "who": the subject of the sentence, then the speaker
/// before, then the last one named as a subject. Two who could be meant alike are nobody.
final class Pronouns {

    private static final int FARTHEST_SENTENCES = 4;

    /// How many words may open a sentence before the name of its subject: a verb, an article, a title.
    private static final int FARTHEST_SUBJECT = 4;

    private final Prose prose;
    private final Lexicon lexicon;
    private final Referents referents;
    private final Map<String, String> genders = new HashMap<>();

    /// What verbs told of those who were named at them, and the last of each gender.
    private final Map<String, String> verbGenders = new HashMap<>();

    private final Map<String, Found> lastOf = new HashMap<>();

    private @Nullable Found last;
    private int lastParagraph;

    /// What the statement tells that is being looked at.
    private List<Span> told = List.of();

    Pronouns(Prose prose, Lexicon lexicon, Referents referents) {
        this.prose = prose;
        this.lexicon = lexicon;
        this.referents = referents;
    }

    /// Remembers who spoke.
    void heard(Found found, Draft draft) {
        boolean told = draft.inner && lexicon.has("subjects go on");
        if (!told && !(found.speaker() instanceof Speaker.Unknown)) {
            String gender = verbGender(draft);
            if (gender != null && draft.source != null) {
                verbGenders.putIfAbsent(found.name(), gender);
                lastOf.put(gender, found);
            }
            last = found;
            lastParagraph = draft.frame.paragraph();
        }
    }

    Optional<Found> lastPerson() {
        return Optional.ofNullable(last).filter(Found::isPerson);
    }

    /// A verb without a subject, in a language that allows it.
    ///
    /// @param acting who acts in the sentence that it goes on with; null where that is not known
    Found leftOut(Draft draft, @Nullable Found acting) {
        if (isImpersonal(draft)) {
            return Found.NOBODY;
        }
        Found named = inSentence(draft);
        if (named != null) {
            return named;
        }
        if (acting != null) {
            return acting;
        }
        Found before = agreeing(draft);
        return before == null || draft.frame.paragraph() - lastParagraph > 1
                ? Found.NOBODY
                : new Found(before.speaker(), "no subject: the speaker before", 0.6);
    }

    /// "se anunció que": nobody is told to have said it.
    private boolean isImpersonal(Draft draft) {
        Span cue = draft.cue;
        List<Token> words = cue == null ? List.of() : prose.tokensIn(cue);
        return words.size() > 1
                && lexicon.isOf("impersonal marks", words.getFirst().lower())
                && !lexicon.isOf("reflexive verbs", words.getLast().lower());
    }

    /// The speaker before, and where the verb tells that it is not, the last one of its gender.
    private @Nullable Found agreeing(Draft draft) {
        Found before = last;
        String gender = verbGender(draft);
        if (before == null || gender == null) {
            return before;
        }
        String known = verbGenders.getOrDefault(before.name(), gender);
        return known.equals(gender) ? before : lastOf.get(gender);
    }

    /// "she" for a verb whose ending tells of a woman or of a body with a feminine name, "he" for another; null where
    /// verbs do not tell.
    private @Nullable String verbGender(Draft draft) {
        Span cue = draft.cue;
        boolean tells = lexicon.has("verbs tell the gender");
        if (cue == null || !tells || draft.inherited) {
            return null;
        }
        String word = cue.of(prose.text());
        return lexicon.endsLike("feminine endings", word) ? "she" : "he";
    }

    /// Who is named between the verb and what was said, where the rules found no phrase; and whose deed the sentence
    /// tells that a participle goes on with: "inauguró el muelle, añadiendo que". Null where nobody is named.
    private @Nullable Found inSentence(Draft draft) {
        Span cue = draft.cue;
        if (cue == null || draft.content.isEmpty()) {
            return null;
        }
        Mention behind = only(referents.between(cue.end(), draft.content.getFirst().start()));
        if (behind != null) {
            return Found.named(behind, "named between the verb and what was said", 0.6);
        }
        if (draft.shape != Cue.Shape.ING) {
            return null;
        }
        int from = draft.cueFrame.at(0).start();
        List<Mention> before =
                referents.between(from, cue.start()).stream().filter(Pronouns::mayAct).toList();
        if (before.isEmpty()) {
            return null;
        }
        Mention first = before.getFirst();
        int start = first.evidence().span().start();
        boolean opens = prose.tokenAt(start) - prose.tokenAt(from) <= FARTHEST_SUBJECT;
        return opens ? Found.named(first, "subject of the sentence", 0.6) : Found.NOBODY;
    }

    private static @Nullable Mention only(List<Mention> mentions) {
        List<Mention> people = mentions.stream().filter(one -> one.kind() == Kind.PERSON).toList();
        return people.size() == 1 ? people.getFirst() : null;
    }

    private static boolean mayAct(Mention mention) {
        return mention.kind() != Kind.PLACE && mention.kind() != Kind.OTHER;
    }

    /// @param told what the pronoun's statement tells: who is named in it is not the one who speaks
    Found meant(Span source, String word, List<Span> told) {
        this.told = told;
        return switch (lexicon.pronoun(word)) {
            case "relative" -> antecedent(source);
            case "he", "she" -> person(source, lexicon.pronoun(word));
            case "it" -> body(source);
            case "they" -> several(source);
            default -> Found.NOBODY;
        };
    }

    /// "Haro, who ...": what is named right before.
    private Found antecedent(Span source) {
        int at = prose.tokenAt(source.start());
        int from = prose.tokens().get(Math.max(0, at - 4)).start();
        List<Mention> before = referents.between(from, source.start());
        return before.isEmpty()
                ? Found.NOBODY
                : Found.named(before.getLast(), "named before the relative clause", 0.85);
    }

    private Found person(Span source, String gender) {
        int sentence = prose.sentenceAt(source.start());
        int floor = Math.max(0, sentence - FARTHEST_SENTENCES);
        Found described = last;
        if (described != null
                && !(described.speaker() instanceof Speaker.Named)
                && lastParagraph == prose.paragraphAt(source.start())
                && subject(prose.sentences().get(sentence).start(), source.start(), gender)
                        == null) {
            return new Found(described.speaker(), "\"" + gender + "\": the speaker before", 0.7);
        }
        for (int at = sentence; at >= floor; at--) {
            Span where = prose.sentences().get(at);
            int end = at == sentence ? source.start() : where.end();
            Mention subject = subject(where.start(), end, gender);
            if (subject != null) {
                learn(subject, gender);
                String rule = at == sentence ? "subject of the sentence" : "subject before";
                return Found.named(
                        subject, "\"" + gender + "\": " + rule, at == sentence ? 0.8 : 0.75);
            }
            Found before = last;
            if (before != null
                    && at < sentence
                    && lastParagraph >= prose.paragraphAt(source.start()) - 1
                    && fits(before, gender)) {
                return new Found(before.speaker(), "\"" + gender + "\": the speaker before", 0.75);
            }
        }
        return Found.NOBODY;
    }

    /// The first person named in a stretch, if it opens the sentence and the gender allows it.
    private @Nullable Mention subject(int from, int to, String gender) {
        for (Mention mention : referents.between(from, to)) {
            String name = mention.name();
            Span words = mention.evidence().span();
            boolean person = mention.kind() == Kind.PERSON || mention.kind() == Kind.ROLE;
            boolean inside = told.stream().anyMatch(piece -> piece.contains(words));
            if (person
                    && !inside
                    && name != null
                    && !isOwner(mention)
                    && !contradicts(name, gender)) {
                return mention;
            }
        }
        return null;
    }

    private boolean isOwner(Mention mention) {
        return lexicon.isPossessed(prose.text(), mention.evidence().span().end());
    }

    private boolean fits(Found before, String gender) {
        return before.isPerson() && !before.isJoint() && !contradicts(before.name(), gender);
    }

    private void learn(Mention mention, String gender) {
        String name = mention.name();
        if (name != null) {
            genders.putIfAbsent(name, gender);
        }
    }

    private boolean contradicts(String name, String gender) {
        String known = genders.get(name);
        if (known == null) {
            String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
            known = lexicon.gender(first);
        }
        return known != null && !known.equals(gender);
    }

    private Found body(Span source) {
        Found before = last;
        if (before != null && before.isBody() && isNear(source)) {
            return new Found(before.speaker(), "\"it\": the body that spoke before", 0.75);
        }
        int sentence = prose.sentenceAt(source.start());
        for (int at = sentence; at >= Math.max(0, sentence - 1); at--) {
            int end = at == sentence ? source.start() : prose.sentences().get(at).end();
            for (Mention mention : referents.between(prose.sentences().get(at).start(), end)) {
                if (mention.kind() == Kind.ORGANISATION) {
                    return Found.named(mention, "\"it\": the body named before", 0.65);
                }
            }
        }
        return Found.NOBODY;
    }

    private Found several(Span source) {
        Found before = last;
        return before != null && (before.isJoint() || !before.isPerson()) && isNear(source)
                ? new Found(before.speaker(), "\"they\": those who spoke before", 0.6)
                : Found.NOBODY;
    }

    private boolean isNear(Span source) {
        return lastParagraph >= prose.paragraphAt(source.start()) - 1;
    }
}
