// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Statement.Manner;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds the verb of a clause in languages whose finite verb stands second in a main clause and last
/// in a subordinate one, with its other parts at the end: "teilte ... mit", "hat ... gesagt".
final class Predicates {

    private static final int MOST_ASIDES = 2;

    /// The most words of a clause before its participle.
    private static final int LONGEST_REST = 6;

    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Clause> clauses;
    private final NounPhrase phrases;

    Predicates(Frame frame, Lexicon lexicon, List<Clause> clauses) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.phrases = new NounPhrase(frame, lexicon);
    }

    /// Null when the clause tells of no act of speech.
    @Nullable Predicate in(Clause clause, int number) {
        for (int head = clause.from(); head < clause.to(); head++) {
            Unit unit = frame.at(head);
            if (!unit.isWord() || (unit.capital() && head > 0)) {
                continue;
            }
            Predicate found = of(clause, number, head);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Predicate of(Clause clause, int number, int head) {
        Verb verb = lexicon.verb(frame.at(head).word());
        int asides = verb == null ? MOST_ASIDES : 0;
        for (Separable stem : lexicon.separables(frame.at(head).word())) {
            int last = Math.min(clauses.size(), number + 1 + asides);
            for (int at = number; at < last && isAside(at, number); at++) {
                Clause end = clauses.get(at);
                int tail = tail(end, at == number ? head : end.from() - 1, stem);
                if (tail >= 0) {
                    return predicate(
                            clause, number, head, head, stem.kind(), tail, end.to(), stem.number());
                }
            }
        }
        Predicate parted = parted(clause, number, head);
        if (parted != null || verb == null) {
            return parted;
        }
        int helper = helper(clause, head);
        int known = lexicon.verbNumber(frame.at(head).word());
        if (helper >= 0) {
            return isPossibility(clause, helper)
                            || (isPassive(helper, head) && agent(clause).isNone())
                    ? null
                    : predicate(
                            clause,
                            number,
                            helper,
                            head,
                            verb.kind(),
                            clause.to(),
                            clause.to(),
                            known);
        }
        return verb.shape() == Verb.Shape.BASE || isBehindZu(head)
                ? null
                : predicate(
                        clause, number, head, head, verb.kind(), clause.to(), clause.to(), known);
    }

    /// "wie der Rat bekannt gab", "hat der Rat bekannt gegeben": the verb's parts stand side by side at the end, as two
    /// words.
    private @Nullable Predicate parted(Clause clause, int number, int head) {
        for (Separable stem : lexicon.separables(frame.at(head).word())) {
            if (head == clause.to() - 1 && isSubordinate(clause) && isBehind(stem, head)) {
                return predicate(
                        clause, number, head, head, stem.kind(), head, clause.to(), stem.number());
            }
        }
        for (Separable stem : lexicon.participles(frame.at(head).word())) {
            int helper = isBehind(stem, head) ? helper(clause, head) : -1;
            if (helper >= 0 && !(isPassive(helper, head) && agent(clause).isNone())) {
                return predicate(
                        clause,
                        number,
                        helper,
                        head,
                        stem.kind(),
                        head,
                        clause.to(),
                        stem.number());
            }
        }
        return null;
    }

    private boolean isBehind(Separable stem, int head) {
        int from = head - stem.tail().size();
        for (int word = 0; word < stem.tail().size(); word++) {
            if (!frame.wordAt(from + word).equals(stem.tail().get(word))) {
                return false;
            }
        }
        return true;
    }

    /// "zu erklären": the verb does not bear the tense of its clause.
    private boolean isBehindZu(int head) {
        return head > 0 && lexicon.isOf("infinitive marks", frame.wordAt(head - 1));
    }

    private Predicate predicate(
            Clause clause,
            int number,
            int finite,
            int head,
            Verb.Kind kind,
            int tail,
            int to,
            int verb) {
        boolean ends = Math.max(finite, head) >= clause.to() - 1;
        boolean last = ends && isSubordinate(clause);
        return new Predicate(
                number,
                finite,
                head,
                kind,
                last,
                tail,
                to,
                verb,
                manner(clause, kind, frame.has(finite, Trait.MODAL) && finite != head));
    }

    /// "kann man sagen": a modal that leaves open whether it is said.
    private boolean isPossibility(Clause clause, int helper) {
        return frame.has(helper, Trait.MODAL)
                && !lexicon.isOf("saying modals", frame.wordAt(helper))
                && !isNegated(clause);
    }

    private boolean isNegated(Clause clause) {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (frame.has(at, Trait.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    private Manner manner(Clause clause, Verb.Kind kind, boolean modal) {
        if (kind != Verb.Kind.NAME && isNegated(clause)) {
            return Manner.NOT_SAID;
        }
        return modal ? Manner.WOULD_SAY : Manner.SAID;
    }

    /// "teilte die Sprecherin, Ana Ruhl, gestern mit": what may stand between the verb's parts.
    private boolean isAside(int number, int verb) {
        Clause clause = clauses.get(number);
        return number == verb
                || (!clause.spoken()
                        && frame.isComma(clause.from() - 1)
                        && !frame.has(clause.from(), Trait.THAT | Trait.AND));
    }

    /// The words of the verb's other part, at the end of its clause or before a quotation in it.
    private int tail(Clause clause, int head, Separable stem) {
        int length = stem.tail().size();
        for (int at = clause.to() - length; at > head; at--) {
            boolean here = true;
            for (int word = 0; word < length && here; word++) {
                here = frame.at(at + word).is(stem.tail().get(word));
            }
            if (here && (at + length == clause.to() || isTailOutside(at + length))) {
                return at;
            }
        }
        return -1;
    }

    /// "teilte mit am Montag": little may stand behind the tail.
    private boolean isTailOutside(int at) {
        return frame.isQuotation(at) || frame.has(at, Trait.PREPOSITION | Trait.TIME);
    }

    /// The auxiliary of a participle at the end of the clause, the modal of an infinitive there; -1 if there is
    /// none.
    private int helper(Clause clause, int head) {
        boolean infinitive = lexicon.endsLike("infinitive endings", frame.wordAt(head));
        int helpers = infinitive ? Trait.AUXILIARY | Trait.MODAL : Trait.AUXILIARY;
        if (head + 1 < clause.to() && frame.has(head + 1, helpers)) {
            return head + 1;
        }
        if (head < clause.to() - 1) {
            return -1;
        }
        for (int at = head - 1; at >= clause.from(); at--) {
            if (frame.has(at, helpers) && !frame.at(at).capital()) {
                return at;
            }
        }
        return -1;
    }

    /// "hatte der Leiter, Klaus Stahr, erklärt": joins the clauses of a verb whose participle stands alone behind
    /// a description of its subject.
    static List<Clause> joined(List<Clause> clauses, Frame frame, Lexicon lexicon) {
        List<Clause> joined = new ArrayList<>();
        for (int number = 0; number < clauses.size(); number++) {
            Clause one = clauses.get(number);
            int end = number + 2;
            boolean parted =
                    end < clauses.size()
                            && !one.spoken()
                            && isParticipleAlone(clauses.get(end), frame, lexicon)
                            && frame.isComma(one.to())
                            && frame.isComma(clauses.get(end).from() - 1)
                            && holdsHelper(one, frame)
                            && !clauses.get(number + 1).spoken()
                            && !frame.holdsFinite(one.to(), clauses.get(end).from());
            joined.add(
                    parted
                            ? new Clause(one.from(), clauses.get(end).to(), one.joined(), false)
                            : one);
            number = parted ? end : number;
        }
        return joined;
    }

    private static boolean isParticipleAlone(Clause clause, Frame frame, Lexicon lexicon) {
        int head = clause.to() - 1;
        return !clause.spoken()
                && head - clause.from() < LONGEST_REST
                && lexicon.verb(frame.wordAt(head)) != null
                && !frame.holdsFinite(clause.from(), head);
    }

    private static boolean holdsHelper(Clause clause, Frame frame) {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (frame.has(at, Trait.AUXILIARY) && !frame.at(at).capital()) {
                return true;
            }
        }
        return false;
    }

    /// "von der Polizei": who does what a passive tells.
    Chunk agent(Clause clause) {
        for (int at = clause.from(); at < clause.to(); at++) {
            boolean ofNoun = at > clause.from() && frame.at(at - 1).capital();
            if (lexicon.isOf("agents", frame.wordAt(at)) && !ofNoun) {
                Chunk phrase = phrases.at(at + 1, clause.to());
                if (!phrase.isNone()) {
                    return phrase;
                }
            }
        }
        return Chunk.NONE;
    }

    /// "heißt es": the "it" stands for nobody.
    boolean isNobody(Predicate predicate, Chunk subject) {
        return frame.has(subject.from(), Trait.PRONOUN)
                && lexicon.isOf("impersonal", frame.at(predicate.head()).word());
    }

    /// Whether the subject of the verb is the one who is spoken of, not the one who speaks.
    boolean isPassive(Predicate predicate) {
        return predicate.finite() != predicate.head()
                && isPassive(predicate.finite(), predicate.head());
    }

    private boolean isPassive(int helper, int head) {
        return frame.has(helper, Trait.PASSIVE)
                && !lexicon.isOf("quoted passives", frame.at(head).word());
    }

    private boolean isSubordinate(Clause clause) {
        int first = clause.from();
        return frame.has(first, Trait.THAT | Trait.RELATIVE)
                || (frame.has(first, Trait.BREAKER)
                        && !lexicon.isOf("main openers", frame.at(first).word()))
                || (first > 0 && frame.isComma(first - 1) && isRelative(first));
    }

    /// "die" of ", die in Berlin sagte", "mit dem" of ", mit dem alle fahren": an article that no noun
    /// follows.
    boolean isRelative(int at) {
        return opensRelative(at)
                || (frame.has(at, Trait.PREPOSITION)
                        && (frame.has(at + 1, Trait.RELATIVE) || isBareArticle(at + 1)));
    }

    /// "die" and "der", and no preposition before them.
    boolean isRelativeSubject(int at) {
        return !frame.has(at, Trait.PREPOSITION) && isRelative(at);
    }

    private boolean opensRelative(int at) {
        return frame.has(at, Trait.RELATIVE) || (isBareArticle(at) && !isVerbSecond(at));
    }

    /// An article before a word that stands before no noun, or before no word at all that could be one.
    private boolean isBareArticle(int at) {
        if (!lexicon.isOf("relative articles", frame.wordAt(at))
                || at + 1 >= frame.size()
                || frame.at(at + 1).capital()) {
            return false;
        }
        int others =
                Trait.PREPOSITION
                        | Trait.DETERMINER
                        | Trait.PRONOUN
                        | Trait.ADVERB
                        | Trait.OBJECT
                        | Trait.NEGATION
                        | Trait.TIME;
        return frame.has(at + 1, others) || !holdsNoun(at + 1);
    }

    private boolean holdsNoun(int from) {
        for (int at = from; at < frame.size() && !frame.at(at).isMark(); at++) {
            if (frame.at(at).capital() || frame.isQuotation(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHelper(int at) {
        boolean helps =
                frame.has(at, Trait.AUXILIARY | Trait.MODAL)
                        || lexicon.isOf("subjunctives", frame.wordAt(at))
                        || lexicon.isOf("conditionals", frame.wordAt(at));
        return helps && !frame.at(at).capital();
    }

    /// "die noch zu schaffende Behörde werde den Steg prüfen": a helper stands before the end of the clause,
    /// and no other verb right behind it.
    private boolean isVerbSecond(int from) {
        for (int at = from + 1; at < frame.size() && !frame.at(at).isMark(); at++) {
            if (frame.has(at, Trait.AND)) {
                return false;
            }
            if (isHelper(at)) {
                return at + 1 < frame.lastWord()
                        && !frame.at(at + 1).isMark()
                        && !frame.has(at + 1, Trait.AND)
                        && !isHelper(at + 1);
            }
        }
        return false;
    }
}
